// Generated from the rule folders by scripts/generate-rules.ts: change a folder, not this file.
import type { Rule } from "./define-rule.ts";
import rule0 from "./bid/file-missing/rule.ts";
import rule1 from "./bid/not-approved/rule.ts";
import rule2 from "./bid/path-outside-workspace/rule.ts";
import rule3 from "./bid/section-missing/rule.ts";
import rule4 from "./bid/section-order/rule.ts";
import rule5 from "./date/bid-validity/rule.ts";
import rule6 from "./date/deadline-near/rule.ts";
import rule7 from "./date/deadline-passed/rule.ts";
import rule8 from "./date/order/rule.ts";
import rule9 from "./date/outside-contract/rule.ts";
import rule10 from "./date/security-validity/rule.ts";
import rule11 from "./document/condition-undecided/rule.ts";
import rule12 from "./document/content-changed/rule.ts";
import rule13 from "./document/duplicate/rule.ts";
import rule14 from "./document/expired/rule.ts";
import rule15 from "./document/expires-early/rule.ts";
import rule16 from "./document/file-empty/rule.ts";
import rule17 from "./document/file-missing/rule.ts";
import rule18 from "./document/file-too-large/rule.ts";
import rule19 from "./document/file-type/rule.ts";
import rule20 from "./document/missing/rule.ts";
import rule21 from "./document/signatory-mismatch/rule.ts";
import rule22 from "./document/too-old/rule.ts";
import rule23 from "./document/unsigned/rule.ts";
import rule24 from "./evaluation/below-threshold/rule.ts";
import rule25 from "./evaluation/unknown-formula/rule.ts";
import rule26 from "./evaluation/weights/rule.ts";
import rule27 from "./fact/contradiction/rule.ts";
import rule28 from "./format/file-count/rule.ts";
import rule29 from "./format/file-name/rule.ts";
import rule30 from "./format/package-size/rule.ts";
import rule31 from "./internal/check-stopped/rule.ts";
import rule32 from "./internal/rule-crashed/rule.ts";
import rule33 from "./kpi/below-target/rule.ts";
import rule34 from "./kpi/incomplete/rule.ts";
import rule35 from "./kpi/infeasible/rule.ts";
import rule36 from "./kpi/no-data-access/rule.ts";
import rule37 from "./link/file-missing/rule.ts";
import rule38 from "./link/unknown-directive/rule.ts";
import rule39 from "./link/unknown-id/rule.ts";
import rule40 from "./link/unknown-variable/rule.ts";
import rule41 from "./link/unused-id/rule.ts";
import rule42 from "./price/abnormally-low/rule.ts";
import rule43 from "./price/above-ceiling/rule.ts";
import rule44 from "./price/currency/rule.ts";
import rule45 from "./price/line-mismatch/rule.ts";
import rule46 from "./price/rounding/rule.ts";
import rule47 from "./price/text-mismatch/rule.ts";
import rule48 from "./price/total-mismatch/rule.ts";
import rule49 from "./price/vat/rule.ts";
import rule50 from "./price/words-mismatch/rule.ts";
import rule51 from "./requirement/brand-without-equivalent/rule.ts";
import rule52 from "./requirement/duplicate-response/rule.ts";
import rule53 from "./requirement/no-evidence/rule.ts";
import rule54 from "./requirement/no-response/rule.ts";
import rule55 from "./requirement/open-question/rule.ts";
import rule56 from "./requirement/vague/rule.ts";
import rule57 from "./response/deviation-unexplained/rule.ts";
import rule58 from "./response/discontinued-product/rule.ts";
import rule59 from "./response/evidence-type/rule.ts";
import rule60 from "./response/not-concrete/rule.ts";
import rule61 from "./response/not-verbatim/rule.ts";
import rule62 from "./response/orphan/rule.ts";
import rule63 from "./response/out-of-range/rule.ts";
import rule64 from "./response/suspect/rule.ts";
import rule65 from "./response/wrong-type/rule.ts";
import rule66 from "./response/wrong-unit/rule.ts";
import rule67 from "./schema/alias/rule.ts";
import rule68 from "./schema/duplicate-key/rule.ts";
import rule69 from "./schema/invalid/rule.ts";
import rule70 from "./schema/not-utf8/rule.ts";
import rule71 from "./schema/syntax/rule.ts";
import rule72 from "./schema/too-large/rule.ts";
import rule73 from "./schema/unknown-kind/rule.ts";
import rule74 from "./schema/unknown-property/rule.ts";
import rule75 from "./suppression/unused/rule.ts";
import rule76 from "./suppression/without-reason/rule.ts";
import rule77 from "./tenderer/accreditation/rule.ts";
import rule78 from "./tenderer/conflict-of-interest/rule.ts";
import rule79 from "./tenderer/experience/rule.ts";
import rule80 from "./tenderer/legal-form/rule.ts";
import rule81 from "./tenderer/litigation/rule.ts";
import rule82 from "./tenderer/register-check-stale/rule.ts";
import rule83 from "./tenderer/signature-certificate/rule.ts";
import rule84 from "./tenderer/turnover/rule.ts";
import rule85 from "./tenderer/unfair-supplier/rule.ts";
import rule86 from "./text/bidi-control/rule.ts";
import rule87 from "./text/forbidden/rule.ts";
import rule88 from "./text/foreign-buyer/rule.ts";
import rule89 from "./text/heading-skipped/rule.ts";
import rule90 from "./text/image-without-alt/rule.ts";
import rule91 from "./text/law-reference/rule.ts";
import rule92 from "./text/leftover-language/rule.ts";
import rule93 from "./text/long-sentence/rule.ts";
import rule94 from "./text/official-name/rule.ts";
import rule95 from "./text/placeholder/rule.ts";
import rule96 from "./text/prepayment/rule.ts";
import rule97 from "./text/raw-html/rule.ts";
import rule98 from "./text/superlative/rule.ts";
import rule99 from "./text/undefined-abbreviation/rule.ts";
import rule100 from "./text/vague/rule.ts";

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
  rule45,
  rule46,
  rule47,
  rule48,
  rule49,
  rule50,
  rule51,
  rule52,
  rule53,
  rule54,
  rule55,
  rule56,
  rule57,
  rule58,
  rule59,
  rule60,
  rule61,
  rule62,
  rule63,
  rule64,
  rule65,
  rule66,
  rule67,
  rule68,
  rule69,
  rule70,
  rule71,
  rule72,
  rule73,
  rule74,
  rule75,
  rule76,
  rule77,
  rule78,
  rule79,
  rule80,
  rule81,
  rule82,
  rule83,
  rule84,
  rule85,
  rule86,
  rule87,
  rule88,
  rule89,
  rule90,
  rule91,
  rule92,
  rule93,
  rule94,
  rule95,
  rule96,
  rule97,
  rule98,
  rule99,
  rule100,
];

/** Every rule by its id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Messages in other languages than English, by locale and rule. */
export const translations: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
};
