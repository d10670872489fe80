// Generated from the rule folders by scripts/generate-rules.ts: change a folder, not this file.
import type { Rule } from "./define-rule.ts";
import rule0 from "./bid/file-missing/rule.ts";
import rule1 from "./bid/path-outside-workspace/rule.ts";
import rule2 from "./date/deadline-passed/rule.ts";
import rule3 from "./document/expired/rule.ts";
import rule4 from "./document/expires-early/rule.ts";
import rule5 from "./document/file-missing/rule.ts";
import rule6 from "./document/missing/rule.ts";
import rule7 from "./evaluation/weights/rule.ts";
import rule8 from "./fact/contradiction/rule.ts";
import rule9 from "./internal/rule-crashed/rule.ts";
import rule10 from "./link/file-missing/rule.ts";
import rule11 from "./link/unknown-directive/rule.ts";
import rule12 from "./link/unknown-id/rule.ts";
import rule13 from "./link/unknown-variable/rule.ts";
import rule14 from "./link/unused-id/rule.ts";
import rule15 from "./price/above-ceiling/rule.ts";
import rule16 from "./price/line-mismatch/rule.ts";
import rule17 from "./price/total-mismatch/rule.ts";
import rule18 from "./requirement/duplicate-response/rule.ts";
import rule19 from "./requirement/no-response/rule.ts";
import rule20 from "./response/deviation-unexplained/rule.ts";
import rule21 from "./response/out-of-range/rule.ts";
import rule22 from "./response/wrong-type/rule.ts";
import rule23 from "./schema/alias/rule.ts";
import rule24 from "./schema/duplicate-key/rule.ts";
import rule25 from "./schema/invalid/rule.ts";
import rule26 from "./schema/not-utf8/rule.ts";
import rule27 from "./schema/syntax/rule.ts";
import rule28 from "./schema/too-large/rule.ts";
import rule29 from "./schema/unknown-kind/rule.ts";
import rule30 from "./schema/unknown-property/rule.ts";
import rule31 from "./suppression/unused/rule.ts";
import rule32 from "./suppression/without-reason/rule.ts";
import rule33 from "./tenderer/unfair-supplier/rule.ts";
import rule34 from "./text/bidi-control/rule.ts";
import rule35 from "./text/foreign-buyer/rule.ts";
import rule36 from "./text/heading-skipped/rule.ts";
import rule37 from "./text/image-without-alt/rule.ts";
import rule38 from "./text/law-reference/rule.ts";
import rule39 from "./text/leftover-language/rule.ts";
import rule40 from "./text/long-sentence/rule.ts";
import rule41 from "./text/placeholder/rule.ts";
import rule42 from "./text/prepayment/rule.ts";
import rule43 from "./text/raw-html/rule.ts";
import rule44 from "./text/undefined-abbreviation/rule.ts";

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  rule0,
  rule1,
  rule2,
  rule3,
  rule4,
  rule5,
  rule6,
  rule7,
  rule8,
  rule9,
  rule10,
  rule11,
  rule12,
  rule13,
  rule14,
  rule15,
  rule16,
  rule17,
  rule18,
  rule19,
  rule20,
  rule21,
  rule22,
  rule23,
  rule24,
  rule25,
  rule26,
  rule27,
  rule28,
  rule29,
  rule30,
  rule31,
  rule32,
  rule33,
  rule34,
  rule35,
  rule36,
  rule37,
  rule38,
  rule39,
  rule40,
  rule41,
  rule42,
  rule43,
  rule44,
];

/** Every rule by its id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Messages in other languages than English, by locale and rule. */
export const translations: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
};
