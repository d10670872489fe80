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
import rule31 from "./format/page-limit/rule.ts";
import rule32 from "./format/word-limit/rule.ts";
import rule33 from "./internal/check-stopped/rule.ts";
import rule34 from "./internal/rule-crashed/rule.ts";
import rule35 from "./kpi/below-target/rule.ts";
import rule36 from "./kpi/incomplete/rule.ts";
import rule37 from "./kpi/infeasible/rule.ts";
import rule38 from "./kpi/no-data-access/rule.ts";
import rule39 from "./link/file-missing/rule.ts";
import rule40 from "./link/unknown-directive/rule.ts";
import rule41 from "./link/unknown-id/rule.ts";
import rule42 from "./link/unknown-variable/rule.ts";
import rule43 from "./link/unused-id/rule.ts";
import rule44 from "./price/abnormally-low/rule.ts";
import rule45 from "./price/above-ceiling/rule.ts";
import rule46 from "./price/currency/rule.ts";
import rule47 from "./price/line-mismatch/rule.ts";
import rule48 from "./price/rounding/rule.ts";
import rule49 from "./price/text-mismatch/rule.ts";
import rule50 from "./price/total-mismatch/rule.ts";
import rule51 from "./price/vat/rule.ts";
import rule52 from "./price/words-mismatch/rule.ts";
import rule53 from "./requirement/brand-without-equivalent/rule.ts";
import rule54 from "./requirement/duplicate-response/rule.ts";
import rule55 from "./requirement/no-evidence/rule.ts";
import rule56 from "./requirement/no-response/rule.ts";
import rule57 from "./requirement/open-question/rule.ts";
import rule58 from "./requirement/vague/rule.ts";
import rule59 from "./response/deviation-unexplained/rule.ts";
import rule60 from "./response/discontinued-product/rule.ts";
import rule61 from "./response/evidence-type/rule.ts";
import rule62 from "./response/not-concrete/rule.ts";
import rule63 from "./response/not-verbatim/rule.ts";
import rule64 from "./response/orphan/rule.ts";
import rule65 from "./response/out-of-range/rule.ts";
import rule66 from "./response/suspect/rule.ts";
import rule67 from "./response/wrong-type/rule.ts";
import rule68 from "./response/wrong-unit/rule.ts";
import rule69 from "./schema/alias/rule.ts";
import rule70 from "./schema/duplicate-key/rule.ts";
import rule71 from "./schema/invalid/rule.ts";
import rule72 from "./schema/not-utf8/rule.ts";
import rule73 from "./schema/syntax/rule.ts";
import rule74 from "./schema/too-large/rule.ts";
import rule75 from "./schema/unknown-kind/rule.ts";
import rule76 from "./schema/unknown-property/rule.ts";
import rule77 from "./suppression/unused/rule.ts";
import rule78 from "./suppression/without-reason/rule.ts";
import rule79 from "./tenderer/accreditation/rule.ts";
import rule80 from "./tenderer/conflict-of-interest/rule.ts";
import rule81 from "./tenderer/experience/rule.ts";
import rule82 from "./tenderer/legal-form/rule.ts";
import rule83 from "./tenderer/litigation/rule.ts";
import rule84 from "./tenderer/register-check-stale/rule.ts";
import rule85 from "./tenderer/signature-certificate/rule.ts";
import rule86 from "./tenderer/turnover/rule.ts";
import rule87 from "./tenderer/unfair-supplier/rule.ts";
import rule88 from "./text/bidi-control/rule.ts";
import rule89 from "./text/forbidden/rule.ts";
import rule90 from "./text/foreign-buyer/rule.ts";
import rule91 from "./text/heading-skipped/rule.ts";
import rule92 from "./text/image-without-alt/rule.ts";
import rule93 from "./text/law-reference/rule.ts";
import rule94 from "./text/leftover-language/rule.ts";
import rule95 from "./text/long-sentence/rule.ts";
import rule96 from "./text/official-name/rule.ts";
import rule97 from "./text/placeholder/rule.ts";
import rule98 from "./text/prepayment/rule.ts";
import rule99 from "./text/raw-html/rule.ts";
import rule100 from "./text/superlative/rule.ts";
import rule101 from "./text/undefined-abbreviation/rule.ts";
import rule102 from "./text/vague/rule.ts";
import ru0 from "./bid/file-missing/messages.ru.json" with { type: "json" };
import ru1 from "./bid/not-approved/messages.ru.json" with { type: "json" };
import ru2 from "./bid/path-outside-workspace/messages.ru.json" with { type: "json" };
import ru3 from "./bid/section-missing/messages.ru.json" with { type: "json" };
import ru4 from "./bid/section-order/messages.ru.json" with { type: "json" };
import ru5 from "./date/bid-validity/messages.ru.json" with { type: "json" };
import ru6 from "./date/deadline-near/messages.ru.json" with { type: "json" };
import ru7 from "./date/deadline-passed/messages.ru.json" with { type: "json" };
import ru8 from "./date/order/messages.ru.json" with { type: "json" };
import ru9 from "./date/outside-contract/messages.ru.json" with { type: "json" };
import ru10 from "./date/security-validity/messages.ru.json" with { type: "json" };
import ru11 from "./document/condition-undecided/messages.ru.json" with { type: "json" };
import ru12 from "./document/content-changed/messages.ru.json" with { type: "json" };
import ru13 from "./document/duplicate/messages.ru.json" with { type: "json" };
import ru14 from "./document/expired/messages.ru.json" with { type: "json" };
import ru15 from "./document/expires-early/messages.ru.json" with { type: "json" };
import ru16 from "./document/file-empty/messages.ru.json" with { type: "json" };
import ru17 from "./document/file-missing/messages.ru.json" with { type: "json" };
import ru18 from "./document/file-too-large/messages.ru.json" with { type: "json" };
import ru19 from "./document/file-type/messages.ru.json" with { type: "json" };
import ru20 from "./document/missing/messages.ru.json" with { type: "json" };
import ru21 from "./document/signatory-mismatch/messages.ru.json" with { type: "json" };
import ru22 from "./document/too-old/messages.ru.json" with { type: "json" };
import ru23 from "./document/unsigned/messages.ru.json" with { type: "json" };
import ru24 from "./evaluation/below-threshold/messages.ru.json" with { type: "json" };
import ru25 from "./evaluation/unknown-formula/messages.ru.json" with { type: "json" };
import ru26 from "./evaluation/weights/messages.ru.json" with { type: "json" };
import ru27 from "./fact/contradiction/messages.ru.json" with { type: "json" };
import ru28 from "./format/file-count/messages.ru.json" with { type: "json" };
import ru29 from "./format/file-name/messages.ru.json" with { type: "json" };
import ru30 from "./format/package-size/messages.ru.json" with { type: "json" };
import ru31 from "./format/page-limit/messages.ru.json" with { type: "json" };
import ru32 from "./format/word-limit/messages.ru.json" with { type: "json" };
import ru33 from "./internal/check-stopped/messages.ru.json" with { type: "json" };
import ru34 from "./internal/rule-crashed/messages.ru.json" with { type: "json" };
import ru35 from "./kpi/below-target/messages.ru.json" with { type: "json" };
import ru36 from "./kpi/incomplete/messages.ru.json" with { type: "json" };
import ru37 from "./kpi/infeasible/messages.ru.json" with { type: "json" };
import ru38 from "./kpi/no-data-access/messages.ru.json" with { type: "json" };
import ru39 from "./link/file-missing/messages.ru.json" with { type: "json" };
import ru40 from "./link/unknown-directive/messages.ru.json" with { type: "json" };
import ru41 from "./link/unknown-id/messages.ru.json" with { type: "json" };
import ru42 from "./link/unknown-variable/messages.ru.json" with { type: "json" };
import ru43 from "./link/unused-id/messages.ru.json" with { type: "json" };
import ru44 from "./price/abnormally-low/messages.ru.json" with { type: "json" };
import ru45 from "./price/above-ceiling/messages.ru.json" with { type: "json" };
import ru46 from "./price/currency/messages.ru.json" with { type: "json" };
import ru47 from "./price/line-mismatch/messages.ru.json" with { type: "json" };
import ru48 from "./price/rounding/messages.ru.json" with { type: "json" };
import ru49 from "./price/text-mismatch/messages.ru.json" with { type: "json" };
import ru50 from "./price/total-mismatch/messages.ru.json" with { type: "json" };
import ru51 from "./price/vat/messages.ru.json" with { type: "json" };
import ru52 from "./price/words-mismatch/messages.ru.json" with { type: "json" };
import ru53 from "./requirement/brand-without-equivalent/messages.ru.json" with { type: "json" };
import ru54 from "./requirement/duplicate-response/messages.ru.json" with { type: "json" };
import ru55 from "./requirement/no-evidence/messages.ru.json" with { type: "json" };
import ru56 from "./requirement/no-response/messages.ru.json" with { type: "json" };
import ru57 from "./requirement/open-question/messages.ru.json" with { type: "json" };
import ru58 from "./requirement/vague/messages.ru.json" with { type: "json" };
import ru59 from "./response/deviation-unexplained/messages.ru.json" with { type: "json" };
import ru60 from "./response/discontinued-product/messages.ru.json" with { type: "json" };
import ru61 from "./response/evidence-type/messages.ru.json" with { type: "json" };
import ru62 from "./response/not-concrete/messages.ru.json" with { type: "json" };
import ru63 from "./response/not-verbatim/messages.ru.json" with { type: "json" };
import ru64 from "./response/orphan/messages.ru.json" with { type: "json" };
import ru65 from "./response/out-of-range/messages.ru.json" with { type: "json" };
import ru66 from "./response/suspect/messages.ru.json" with { type: "json" };
import ru67 from "./response/wrong-type/messages.ru.json" with { type: "json" };
import ru68 from "./response/wrong-unit/messages.ru.json" with { type: "json" };
import ru69 from "./schema/alias/messages.ru.json" with { type: "json" };
import ru70 from "./schema/duplicate-key/messages.ru.json" with { type: "json" };
import ru71 from "./schema/invalid/messages.ru.json" with { type: "json" };
import ru72 from "./schema/not-utf8/messages.ru.json" with { type: "json" };
import ru73 from "./schema/syntax/messages.ru.json" with { type: "json" };
import ru74 from "./schema/too-large/messages.ru.json" with { type: "json" };
import ru75 from "./schema/unknown-kind/messages.ru.json" with { type: "json" };
import ru76 from "./schema/unknown-property/messages.ru.json" with { type: "json" };
import ru77 from "./suppression/unused/messages.ru.json" with { type: "json" };
import ru78 from "./suppression/without-reason/messages.ru.json" with { type: "json" };
import ru79 from "./tenderer/accreditation/messages.ru.json" with { type: "json" };
import ru80 from "./tenderer/conflict-of-interest/messages.ru.json" with { type: "json" };
import ru81 from "./tenderer/experience/messages.ru.json" with { type: "json" };
import ru82 from "./tenderer/legal-form/messages.ru.json" with { type: "json" };
import ru83 from "./tenderer/litigation/messages.ru.json" with { type: "json" };
import ru84 from "./tenderer/register-check-stale/messages.ru.json" with { type: "json" };
import ru85 from "./tenderer/signature-certificate/messages.ru.json" with { type: "json" };
import ru86 from "./tenderer/turnover/messages.ru.json" with { type: "json" };
import ru87 from "./tenderer/unfair-supplier/messages.ru.json" with { type: "json" };
import ru88 from "./text/bidi-control/messages.ru.json" with { type: "json" };
import ru89 from "./text/forbidden/messages.ru.json" with { type: "json" };
import ru90 from "./text/foreign-buyer/messages.ru.json" with { type: "json" };
import ru91 from "./text/heading-skipped/messages.ru.json" with { type: "json" };
import ru92 from "./text/image-without-alt/messages.ru.json" with { type: "json" };
import ru93 from "./text/law-reference/messages.ru.json" with { type: "json" };
import ru94 from "./text/leftover-language/messages.ru.json" with { type: "json" };
import ru95 from "./text/long-sentence/messages.ru.json" with { type: "json" };
import ru96 from "./text/official-name/messages.ru.json" with { type: "json" };
import ru97 from "./text/placeholder/messages.ru.json" with { type: "json" };
import ru98 from "./text/prepayment/messages.ru.json" with { type: "json" };
import ru99 from "./text/raw-html/messages.ru.json" with { type: "json" };
import ru100 from "./text/superlative/messages.ru.json" with { type: "json" };
import ru101 from "./text/undefined-abbreviation/messages.ru.json" with { type: "json" };
import ru102 from "./text/vague/messages.ru.json" with { type: "json" };
import ar0 from "./bid/file-missing/messages.ar.json" with { type: "json" };
import ar1 from "./bid/not-approved/messages.ar.json" with { type: "json" };
import ar2 from "./bid/path-outside-workspace/messages.ar.json" with { type: "json" };
import ar3 from "./bid/section-missing/messages.ar.json" with { type: "json" };
import ar4 from "./bid/section-order/messages.ar.json" with { type: "json" };
import ar5 from "./date/bid-validity/messages.ar.json" with { type: "json" };
import ar6 from "./date/deadline-near/messages.ar.json" with { type: "json" };
import ar7 from "./date/deadline-passed/messages.ar.json" with { type: "json" };
import ar8 from "./date/order/messages.ar.json" with { type: "json" };
import ar9 from "./date/outside-contract/messages.ar.json" with { type: "json" };
import ar10 from "./date/security-validity/messages.ar.json" with { type: "json" };
import ar11 from "./document/condition-undecided/messages.ar.json" with { type: "json" };
import ar12 from "./document/content-changed/messages.ar.json" with { type: "json" };
import ar13 from "./document/duplicate/messages.ar.json" with { type: "json" };
import ar14 from "./document/expired/messages.ar.json" with { type: "json" };
import ar15 from "./document/expires-early/messages.ar.json" with { type: "json" };
import ar16 from "./document/file-empty/messages.ar.json" with { type: "json" };
import ar17 from "./document/file-missing/messages.ar.json" with { type: "json" };
import ar18 from "./document/file-too-large/messages.ar.json" with { type: "json" };
import ar19 from "./document/file-type/messages.ar.json" with { type: "json" };
import ar20 from "./document/missing/messages.ar.json" with { type: "json" };
import ar21 from "./document/signatory-mismatch/messages.ar.json" with { type: "json" };
import ar22 from "./document/too-old/messages.ar.json" with { type: "json" };
import ar23 from "./document/unsigned/messages.ar.json" with { type: "json" };
import ar24 from "./evaluation/below-threshold/messages.ar.json" with { type: "json" };
import ar25 from "./evaluation/unknown-formula/messages.ar.json" with { type: "json" };
import ar26 from "./evaluation/weights/messages.ar.json" with { type: "json" };
import ar27 from "./fact/contradiction/messages.ar.json" with { type: "json" };
import ar28 from "./format/file-count/messages.ar.json" with { type: "json" };
import ar29 from "./format/file-name/messages.ar.json" with { type: "json" };
import ar30 from "./format/package-size/messages.ar.json" with { type: "json" };
import ar31 from "./format/page-limit/messages.ar.json" with { type: "json" };
import ar32 from "./format/word-limit/messages.ar.json" with { type: "json" };
import ar33 from "./internal/check-stopped/messages.ar.json" with { type: "json" };
import ar34 from "./internal/rule-crashed/messages.ar.json" with { type: "json" };
import ar35 from "./kpi/below-target/messages.ar.json" with { type: "json" };
import ar36 from "./kpi/incomplete/messages.ar.json" with { type: "json" };
import ar37 from "./kpi/infeasible/messages.ar.json" with { type: "json" };
import ar38 from "./kpi/no-data-access/messages.ar.json" with { type: "json" };
import ar39 from "./link/file-missing/messages.ar.json" with { type: "json" };
import ar40 from "./link/unknown-directive/messages.ar.json" with { type: "json" };
import ar41 from "./link/unknown-id/messages.ar.json" with { type: "json" };
import ar42 from "./link/unknown-variable/messages.ar.json" with { type: "json" };
import ar43 from "./link/unused-id/messages.ar.json" with { type: "json" };
import ar44 from "./price/abnormally-low/messages.ar.json" with { type: "json" };
import ar45 from "./price/above-ceiling/messages.ar.json" with { type: "json" };
import ar46 from "./price/currency/messages.ar.json" with { type: "json" };
import ar47 from "./price/line-mismatch/messages.ar.json" with { type: "json" };
import ar48 from "./price/rounding/messages.ar.json" with { type: "json" };
import ar49 from "./price/text-mismatch/messages.ar.json" with { type: "json" };
import ar50 from "./price/total-mismatch/messages.ar.json" with { type: "json" };
import ar51 from "./price/vat/messages.ar.json" with { type: "json" };
import ar52 from "./price/words-mismatch/messages.ar.json" with { type: "json" };
import ar53 from "./requirement/brand-without-equivalent/messages.ar.json" with { type: "json" };
import ar54 from "./requirement/duplicate-response/messages.ar.json" with { type: "json" };
import ar55 from "./requirement/no-evidence/messages.ar.json" with { type: "json" };
import ar56 from "./requirement/no-response/messages.ar.json" with { type: "json" };
import ar57 from "./requirement/open-question/messages.ar.json" with { type: "json" };
import ar58 from "./requirement/vague/messages.ar.json" with { type: "json" };
import ar59 from "./response/deviation-unexplained/messages.ar.json" with { type: "json" };
import ar60 from "./response/discontinued-product/messages.ar.json" with { type: "json" };
import ar61 from "./response/evidence-type/messages.ar.json" with { type: "json" };
import ar62 from "./response/not-concrete/messages.ar.json" with { type: "json" };
import ar63 from "./response/not-verbatim/messages.ar.json" with { type: "json" };
import ar64 from "./response/orphan/messages.ar.json" with { type: "json" };
import ar65 from "./response/out-of-range/messages.ar.json" with { type: "json" };
import ar66 from "./response/suspect/messages.ar.json" with { type: "json" };
import ar67 from "./response/wrong-type/messages.ar.json" with { type: "json" };
import ar68 from "./response/wrong-unit/messages.ar.json" with { type: "json" };
import ar69 from "./schema/alias/messages.ar.json" with { type: "json" };
import ar70 from "./schema/duplicate-key/messages.ar.json" with { type: "json" };
import ar71 from "./schema/invalid/messages.ar.json" with { type: "json" };
import ar72 from "./schema/not-utf8/messages.ar.json" with { type: "json" };
import ar73 from "./schema/syntax/messages.ar.json" with { type: "json" };
import ar74 from "./schema/too-large/messages.ar.json" with { type: "json" };
import ar75 from "./schema/unknown-kind/messages.ar.json" with { type: "json" };
import ar76 from "./schema/unknown-property/messages.ar.json" with { type: "json" };
import ar77 from "./suppression/unused/messages.ar.json" with { type: "json" };
import ar78 from "./suppression/without-reason/messages.ar.json" with { type: "json" };
import ar79 from "./tenderer/accreditation/messages.ar.json" with { type: "json" };
import ar80 from "./tenderer/conflict-of-interest/messages.ar.json" with { type: "json" };
import ar81 from "./tenderer/experience/messages.ar.json" with { type: "json" };
import ar82 from "./tenderer/legal-form/messages.ar.json" with { type: "json" };
import ar83 from "./tenderer/litigation/messages.ar.json" with { type: "json" };
import ar84 from "./tenderer/register-check-stale/messages.ar.json" with { type: "json" };
import ar85 from "./tenderer/signature-certificate/messages.ar.json" with { type: "json" };
import ar86 from "./tenderer/turnover/messages.ar.json" with { type: "json" };
import ar87 from "./tenderer/unfair-supplier/messages.ar.json" with { type: "json" };
import ar88 from "./text/bidi-control/messages.ar.json" with { type: "json" };
import ar89 from "./text/forbidden/messages.ar.json" with { type: "json" };
import ar90 from "./text/foreign-buyer/messages.ar.json" with { type: "json" };
import ar91 from "./text/heading-skipped/messages.ar.json" with { type: "json" };
import ar92 from "./text/image-without-alt/messages.ar.json" with { type: "json" };
import ar93 from "./text/law-reference/messages.ar.json" with { type: "json" };
import ar94 from "./text/leftover-language/messages.ar.json" with { type: "json" };
import ar95 from "./text/long-sentence/messages.ar.json" with { type: "json" };
import ar96 from "./text/official-name/messages.ar.json" with { type: "json" };
import ar97 from "./text/placeholder/messages.ar.json" with { type: "json" };
import ar98 from "./text/prepayment/messages.ar.json" with { type: "json" };
import ar99 from "./text/raw-html/messages.ar.json" with { type: "json" };
import ar100 from "./text/superlative/messages.ar.json" with { type: "json" };
import ar101 from "./text/undefined-abbreviation/messages.ar.json" with { type: "json" };
import ar102 from "./text/vague/messages.ar.json" with { type: "json" };

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
  rule101,
  rule102,
];

/** Every rule by its id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Messages in other languages than English, by locale and rule. */
export const translations: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  ru: {
    "bid/file-missing": ru0,
    "bid/not-approved": ru1,
    "bid/path-outside-workspace": ru2,
    "bid/section-missing": ru3,
    "bid/section-order": ru4,
    "date/bid-validity": ru5,
    "date/deadline-near": ru6,
    "date/deadline-passed": ru7,
    "date/order": ru8,
    "date/outside-contract": ru9,
    "date/security-validity": ru10,
    "document/condition-undecided": ru11,
    "document/content-changed": ru12,
    "document/duplicate": ru13,
    "document/expired": ru14,
    "document/expires-early": ru15,
    "document/file-empty": ru16,
    "document/file-missing": ru17,
    "document/file-too-large": ru18,
    "document/file-type": ru19,
    "document/missing": ru20,
    "document/signatory-mismatch": ru21,
    "document/too-old": ru22,
    "document/unsigned": ru23,
    "evaluation/below-threshold": ru24,
    "evaluation/unknown-formula": ru25,
    "evaluation/weights": ru26,
    "fact/contradiction": ru27,
    "format/file-count": ru28,
    "format/file-name": ru29,
    "format/package-size": ru30,
    "format/page-limit": ru31,
    "format/word-limit": ru32,
    "internal/check-stopped": ru33,
    "internal/rule-crashed": ru34,
    "kpi/below-target": ru35,
    "kpi/incomplete": ru36,
    "kpi/infeasible": ru37,
    "kpi/no-data-access": ru38,
    "link/file-missing": ru39,
    "link/unknown-directive": ru40,
    "link/unknown-id": ru41,
    "link/unknown-variable": ru42,
    "link/unused-id": ru43,
    "price/abnormally-low": ru44,
    "price/above-ceiling": ru45,
    "price/currency": ru46,
    "price/line-mismatch": ru47,
    "price/rounding": ru48,
    "price/text-mismatch": ru49,
    "price/total-mismatch": ru50,
    "price/vat": ru51,
    "price/words-mismatch": ru52,
    "requirement/brand-without-equivalent": ru53,
    "requirement/duplicate-response": ru54,
    "requirement/no-evidence": ru55,
    "requirement/no-response": ru56,
    "requirement/open-question": ru57,
    "requirement/vague": ru58,
    "response/deviation-unexplained": ru59,
    "response/discontinued-product": ru60,
    "response/evidence-type": ru61,
    "response/not-concrete": ru62,
    "response/not-verbatim": ru63,
    "response/orphan": ru64,
    "response/out-of-range": ru65,
    "response/suspect": ru66,
    "response/wrong-type": ru67,
    "response/wrong-unit": ru68,
    "schema/alias": ru69,
    "schema/duplicate-key": ru70,
    "schema/invalid": ru71,
    "schema/not-utf8": ru72,
    "schema/syntax": ru73,
    "schema/too-large": ru74,
    "schema/unknown-kind": ru75,
    "schema/unknown-property": ru76,
    "suppression/unused": ru77,
    "suppression/without-reason": ru78,
    "tenderer/accreditation": ru79,
    "tenderer/conflict-of-interest": ru80,
    "tenderer/experience": ru81,
    "tenderer/legal-form": ru82,
    "tenderer/litigation": ru83,
    "tenderer/register-check-stale": ru84,
    "tenderer/signature-certificate": ru85,
    "tenderer/turnover": ru86,
    "tenderer/unfair-supplier": ru87,
    "text/bidi-control": ru88,
    "text/forbidden": ru89,
    "text/foreign-buyer": ru90,
    "text/heading-skipped": ru91,
    "text/image-without-alt": ru92,
    "text/law-reference": ru93,
    "text/leftover-language": ru94,
    "text/long-sentence": ru95,
    "text/official-name": ru96,
    "text/placeholder": ru97,
    "text/prepayment": ru98,
    "text/raw-html": ru99,
    "text/superlative": ru100,
    "text/undefined-abbreviation": ru101,
    "text/vague": ru102,
  },
  ar: {
    "bid/file-missing": ar0,
    "bid/not-approved": ar1,
    "bid/path-outside-workspace": ar2,
    "bid/section-missing": ar3,
    "bid/section-order": ar4,
    "date/bid-validity": ar5,
    "date/deadline-near": ar6,
    "date/deadline-passed": ar7,
    "date/order": ar8,
    "date/outside-contract": ar9,
    "date/security-validity": ar10,
    "document/condition-undecided": ar11,
    "document/content-changed": ar12,
    "document/duplicate": ar13,
    "document/expired": ar14,
    "document/expires-early": ar15,
    "document/file-empty": ar16,
    "document/file-missing": ar17,
    "document/file-too-large": ar18,
    "document/file-type": ar19,
    "document/missing": ar20,
    "document/signatory-mismatch": ar21,
    "document/too-old": ar22,
    "document/unsigned": ar23,
    "evaluation/below-threshold": ar24,
    "evaluation/unknown-formula": ar25,
    "evaluation/weights": ar26,
    "fact/contradiction": ar27,
    "format/file-count": ar28,
    "format/file-name": ar29,
    "format/package-size": ar30,
    "format/page-limit": ar31,
    "format/word-limit": ar32,
    "internal/check-stopped": ar33,
    "internal/rule-crashed": ar34,
    "kpi/below-target": ar35,
    "kpi/incomplete": ar36,
    "kpi/infeasible": ar37,
    "kpi/no-data-access": ar38,
    "link/file-missing": ar39,
    "link/unknown-directive": ar40,
    "link/unknown-id": ar41,
    "link/unknown-variable": ar42,
    "link/unused-id": ar43,
    "price/abnormally-low": ar44,
    "price/above-ceiling": ar45,
    "price/currency": ar46,
    "price/line-mismatch": ar47,
    "price/rounding": ar48,
    "price/text-mismatch": ar49,
    "price/total-mismatch": ar50,
    "price/vat": ar51,
    "price/words-mismatch": ar52,
    "requirement/brand-without-equivalent": ar53,
    "requirement/duplicate-response": ar54,
    "requirement/no-evidence": ar55,
    "requirement/no-response": ar56,
    "requirement/open-question": ar57,
    "requirement/vague": ar58,
    "response/deviation-unexplained": ar59,
    "response/discontinued-product": ar60,
    "response/evidence-type": ar61,
    "response/not-concrete": ar62,
    "response/not-verbatim": ar63,
    "response/orphan": ar64,
    "response/out-of-range": ar65,
    "response/suspect": ar66,
    "response/wrong-type": ar67,
    "response/wrong-unit": ar68,
    "schema/alias": ar69,
    "schema/duplicate-key": ar70,
    "schema/invalid": ar71,
    "schema/not-utf8": ar72,
    "schema/syntax": ar73,
    "schema/too-large": ar74,
    "schema/unknown-kind": ar75,
    "schema/unknown-property": ar76,
    "suppression/unused": ar77,
    "suppression/without-reason": ar78,
    "tenderer/accreditation": ar79,
    "tenderer/conflict-of-interest": ar80,
    "tenderer/experience": ar81,
    "tenderer/legal-form": ar82,
    "tenderer/litigation": ar83,
    "tenderer/register-check-stale": ar84,
    "tenderer/signature-certificate": ar85,
    "tenderer/turnover": ar86,
    "tenderer/unfair-supplier": ar87,
    "text/bidi-control": ar88,
    "text/forbidden": ar89,
    "text/foreign-buyer": ar90,
    "text/heading-skipped": ar91,
    "text/image-without-alt": ar92,
    "text/law-reference": ar93,
    "text/leftover-language": ar94,
    "text/long-sentence": ar95,
    "text/official-name": ar96,
    "text/placeholder": ar97,
    "text/prepayment": ar98,
    "text/raw-html": ar99,
    "text/superlative": ar100,
    "text/undefined-abbreviation": ar101,
    "text/vague": ar102,
  },
};
