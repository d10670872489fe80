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
import rule30 from "./format/font/rule.ts";
import rule31 from "./format/margins/rule.ts";
import rule32 from "./format/package-size/rule.ts";
import rule33 from "./format/page-limit/rule.ts";
import rule34 from "./format/word-limit/rule.ts";
import rule35 from "./internal/check-stopped/rule.ts";
import rule36 from "./internal/rule-crashed/rule.ts";
import rule37 from "./kpi/below-target/rule.ts";
import rule38 from "./kpi/incomplete/rule.ts";
import rule39 from "./kpi/infeasible/rule.ts";
import rule40 from "./kpi/no-data-access/rule.ts";
import rule41 from "./link/file-missing/rule.ts";
import rule42 from "./link/unknown-directive/rule.ts";
import rule43 from "./link/unknown-id/rule.ts";
import rule44 from "./link/unknown-variable/rule.ts";
import rule45 from "./link/unused-id/rule.ts";
import rule46 from "./price/abnormally-low/rule.ts";
import rule47 from "./price/above-ceiling/rule.ts";
import rule48 from "./price/currency/rule.ts";
import rule49 from "./price/line-mismatch/rule.ts";
import rule50 from "./price/rounding/rule.ts";
import rule51 from "./price/text-mismatch/rule.ts";
import rule52 from "./price/total-mismatch/rule.ts";
import rule53 from "./price/vat/rule.ts";
import rule54 from "./price/words-mismatch/rule.ts";
import rule55 from "./requirement/brand-without-equivalent/rule.ts";
import rule56 from "./requirement/duplicate-response/rule.ts";
import rule57 from "./requirement/no-evidence/rule.ts";
import rule58 from "./requirement/no-response/rule.ts";
import rule59 from "./requirement/open-question/rule.ts";
import rule60 from "./requirement/vague/rule.ts";
import rule61 from "./response/deviation-unexplained/rule.ts";
import rule62 from "./response/discontinued-product/rule.ts";
import rule63 from "./response/evidence-type/rule.ts";
import rule64 from "./response/not-concrete/rule.ts";
import rule65 from "./response/not-verbatim/rule.ts";
import rule66 from "./response/orphan/rule.ts";
import rule67 from "./response/out-of-range/rule.ts";
import rule68 from "./response/suspect/rule.ts";
import rule69 from "./response/wrong-type/rule.ts";
import rule70 from "./response/wrong-unit/rule.ts";
import rule71 from "./schema/alias/rule.ts";
import rule72 from "./schema/duplicate-key/rule.ts";
import rule73 from "./schema/invalid/rule.ts";
import rule74 from "./schema/not-utf8/rule.ts";
import rule75 from "./schema/syntax/rule.ts";
import rule76 from "./schema/too-large/rule.ts";
import rule77 from "./schema/unknown-kind/rule.ts";
import rule78 from "./schema/unknown-property/rule.ts";
import rule79 from "./suppression/unused/rule.ts";
import rule80 from "./suppression/without-reason/rule.ts";
import rule81 from "./tenderer/accreditation/rule.ts";
import rule82 from "./tenderer/conflict-of-interest/rule.ts";
import rule83 from "./tenderer/experience/rule.ts";
import rule84 from "./tenderer/legal-form/rule.ts";
import rule85 from "./tenderer/litigation/rule.ts";
import rule86 from "./tenderer/register-check-stale/rule.ts";
import rule87 from "./tenderer/signature-certificate/rule.ts";
import rule88 from "./tenderer/turnover/rule.ts";
import rule89 from "./tenderer/unfair-supplier/rule.ts";
import rule90 from "./text/bidi-control/rule.ts";
import rule91 from "./text/forbidden/rule.ts";
import rule92 from "./text/foreign-buyer/rule.ts";
import rule93 from "./text/heading-skipped/rule.ts";
import rule94 from "./text/image-without-alt/rule.ts";
import rule95 from "./text/law-reference/rule.ts";
import rule96 from "./text/leftover-language/rule.ts";
import rule97 from "./text/long-sentence/rule.ts";
import rule98 from "./text/official-name/rule.ts";
import rule99 from "./text/placeholder/rule.ts";
import rule100 from "./text/prepayment/rule.ts";
import rule101 from "./text/raw-html/rule.ts";
import rule102 from "./text/superlative/rule.ts";
import rule103 from "./text/undefined-abbreviation/rule.ts";
import rule104 from "./text/vague/rule.ts";
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
import ru30 from "./format/font/messages.ru.json" with { type: "json" };
import ru31 from "./format/margins/messages.ru.json" with { type: "json" };
import ru32 from "./format/package-size/messages.ru.json" with { type: "json" };
import ru33 from "./format/page-limit/messages.ru.json" with { type: "json" };
import ru34 from "./format/word-limit/messages.ru.json" with { type: "json" };
import ru35 from "./internal/check-stopped/messages.ru.json" with { type: "json" };
import ru36 from "./internal/rule-crashed/messages.ru.json" with { type: "json" };
import ru37 from "./kpi/below-target/messages.ru.json" with { type: "json" };
import ru38 from "./kpi/incomplete/messages.ru.json" with { type: "json" };
import ru39 from "./kpi/infeasible/messages.ru.json" with { type: "json" };
import ru40 from "./kpi/no-data-access/messages.ru.json" with { type: "json" };
import ru41 from "./link/file-missing/messages.ru.json" with { type: "json" };
import ru42 from "./link/unknown-directive/messages.ru.json" with { type: "json" };
import ru43 from "./link/unknown-id/messages.ru.json" with { type: "json" };
import ru44 from "./link/unknown-variable/messages.ru.json" with { type: "json" };
import ru45 from "./link/unused-id/messages.ru.json" with { type: "json" };
import ru46 from "./price/abnormally-low/messages.ru.json" with { type: "json" };
import ru47 from "./price/above-ceiling/messages.ru.json" with { type: "json" };
import ru48 from "./price/currency/messages.ru.json" with { type: "json" };
import ru49 from "./price/line-mismatch/messages.ru.json" with { type: "json" };
import ru50 from "./price/rounding/messages.ru.json" with { type: "json" };
import ru51 from "./price/text-mismatch/messages.ru.json" with { type: "json" };
import ru52 from "./price/total-mismatch/messages.ru.json" with { type: "json" };
import ru53 from "./price/vat/messages.ru.json" with { type: "json" };
import ru54 from "./price/words-mismatch/messages.ru.json" with { type: "json" };
import ru55 from "./requirement/brand-without-equivalent/messages.ru.json" with { type: "json" };
import ru56 from "./requirement/duplicate-response/messages.ru.json" with { type: "json" };
import ru57 from "./requirement/no-evidence/messages.ru.json" with { type: "json" };
import ru58 from "./requirement/no-response/messages.ru.json" with { type: "json" };
import ru59 from "./requirement/open-question/messages.ru.json" with { type: "json" };
import ru60 from "./requirement/vague/messages.ru.json" with { type: "json" };
import ru61 from "./response/deviation-unexplained/messages.ru.json" with { type: "json" };
import ru62 from "./response/discontinued-product/messages.ru.json" with { type: "json" };
import ru63 from "./response/evidence-type/messages.ru.json" with { type: "json" };
import ru64 from "./response/not-concrete/messages.ru.json" with { type: "json" };
import ru65 from "./response/not-verbatim/messages.ru.json" with { type: "json" };
import ru66 from "./response/orphan/messages.ru.json" with { type: "json" };
import ru67 from "./response/out-of-range/messages.ru.json" with { type: "json" };
import ru68 from "./response/suspect/messages.ru.json" with { type: "json" };
import ru69 from "./response/wrong-type/messages.ru.json" with { type: "json" };
import ru70 from "./response/wrong-unit/messages.ru.json" with { type: "json" };
import ru71 from "./schema/alias/messages.ru.json" with { type: "json" };
import ru72 from "./schema/duplicate-key/messages.ru.json" with { type: "json" };
import ru73 from "./schema/invalid/messages.ru.json" with { type: "json" };
import ru74 from "./schema/not-utf8/messages.ru.json" with { type: "json" };
import ru75 from "./schema/syntax/messages.ru.json" with { type: "json" };
import ru76 from "./schema/too-large/messages.ru.json" with { type: "json" };
import ru77 from "./schema/unknown-kind/messages.ru.json" with { type: "json" };
import ru78 from "./schema/unknown-property/messages.ru.json" with { type: "json" };
import ru79 from "./suppression/unused/messages.ru.json" with { type: "json" };
import ru80 from "./suppression/without-reason/messages.ru.json" with { type: "json" };
import ru81 from "./tenderer/accreditation/messages.ru.json" with { type: "json" };
import ru82 from "./tenderer/conflict-of-interest/messages.ru.json" with { type: "json" };
import ru83 from "./tenderer/experience/messages.ru.json" with { type: "json" };
import ru84 from "./tenderer/legal-form/messages.ru.json" with { type: "json" };
import ru85 from "./tenderer/litigation/messages.ru.json" with { type: "json" };
import ru86 from "./tenderer/register-check-stale/messages.ru.json" with { type: "json" };
import ru87 from "./tenderer/signature-certificate/messages.ru.json" with { type: "json" };
import ru88 from "./tenderer/turnover/messages.ru.json" with { type: "json" };
import ru89 from "./tenderer/unfair-supplier/messages.ru.json" with { type: "json" };
import ru90 from "./text/bidi-control/messages.ru.json" with { type: "json" };
import ru91 from "./text/forbidden/messages.ru.json" with { type: "json" };
import ru92 from "./text/foreign-buyer/messages.ru.json" with { type: "json" };
import ru93 from "./text/heading-skipped/messages.ru.json" with { type: "json" };
import ru94 from "./text/image-without-alt/messages.ru.json" with { type: "json" };
import ru95 from "./text/law-reference/messages.ru.json" with { type: "json" };
import ru96 from "./text/leftover-language/messages.ru.json" with { type: "json" };
import ru97 from "./text/long-sentence/messages.ru.json" with { type: "json" };
import ru98 from "./text/official-name/messages.ru.json" with { type: "json" };
import ru99 from "./text/placeholder/messages.ru.json" with { type: "json" };
import ru100 from "./text/prepayment/messages.ru.json" with { type: "json" };
import ru101 from "./text/raw-html/messages.ru.json" with { type: "json" };
import ru102 from "./text/superlative/messages.ru.json" with { type: "json" };
import ru103 from "./text/undefined-abbreviation/messages.ru.json" with { type: "json" };
import ru104 from "./text/vague/messages.ru.json" with { type: "json" };
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
import ar30 from "./format/font/messages.ar.json" with { type: "json" };
import ar31 from "./format/margins/messages.ar.json" with { type: "json" };
import ar32 from "./format/package-size/messages.ar.json" with { type: "json" };
import ar33 from "./format/page-limit/messages.ar.json" with { type: "json" };
import ar34 from "./format/word-limit/messages.ar.json" with { type: "json" };
import ar35 from "./internal/check-stopped/messages.ar.json" with { type: "json" };
import ar36 from "./internal/rule-crashed/messages.ar.json" with { type: "json" };
import ar37 from "./kpi/below-target/messages.ar.json" with { type: "json" };
import ar38 from "./kpi/incomplete/messages.ar.json" with { type: "json" };
import ar39 from "./kpi/infeasible/messages.ar.json" with { type: "json" };
import ar40 from "./kpi/no-data-access/messages.ar.json" with { type: "json" };
import ar41 from "./link/file-missing/messages.ar.json" with { type: "json" };
import ar42 from "./link/unknown-directive/messages.ar.json" with { type: "json" };
import ar43 from "./link/unknown-id/messages.ar.json" with { type: "json" };
import ar44 from "./link/unknown-variable/messages.ar.json" with { type: "json" };
import ar45 from "./link/unused-id/messages.ar.json" with { type: "json" };
import ar46 from "./price/abnormally-low/messages.ar.json" with { type: "json" };
import ar47 from "./price/above-ceiling/messages.ar.json" with { type: "json" };
import ar48 from "./price/currency/messages.ar.json" with { type: "json" };
import ar49 from "./price/line-mismatch/messages.ar.json" with { type: "json" };
import ar50 from "./price/rounding/messages.ar.json" with { type: "json" };
import ar51 from "./price/text-mismatch/messages.ar.json" with { type: "json" };
import ar52 from "./price/total-mismatch/messages.ar.json" with { type: "json" };
import ar53 from "./price/vat/messages.ar.json" with { type: "json" };
import ar54 from "./price/words-mismatch/messages.ar.json" with { type: "json" };
import ar55 from "./requirement/brand-without-equivalent/messages.ar.json" with { type: "json" };
import ar56 from "./requirement/duplicate-response/messages.ar.json" with { type: "json" };
import ar57 from "./requirement/no-evidence/messages.ar.json" with { type: "json" };
import ar58 from "./requirement/no-response/messages.ar.json" with { type: "json" };
import ar59 from "./requirement/open-question/messages.ar.json" with { type: "json" };
import ar60 from "./requirement/vague/messages.ar.json" with { type: "json" };
import ar61 from "./response/deviation-unexplained/messages.ar.json" with { type: "json" };
import ar62 from "./response/discontinued-product/messages.ar.json" with { type: "json" };
import ar63 from "./response/evidence-type/messages.ar.json" with { type: "json" };
import ar64 from "./response/not-concrete/messages.ar.json" with { type: "json" };
import ar65 from "./response/not-verbatim/messages.ar.json" with { type: "json" };
import ar66 from "./response/orphan/messages.ar.json" with { type: "json" };
import ar67 from "./response/out-of-range/messages.ar.json" with { type: "json" };
import ar68 from "./response/suspect/messages.ar.json" with { type: "json" };
import ar69 from "./response/wrong-type/messages.ar.json" with { type: "json" };
import ar70 from "./response/wrong-unit/messages.ar.json" with { type: "json" };
import ar71 from "./schema/alias/messages.ar.json" with { type: "json" };
import ar72 from "./schema/duplicate-key/messages.ar.json" with { type: "json" };
import ar73 from "./schema/invalid/messages.ar.json" with { type: "json" };
import ar74 from "./schema/not-utf8/messages.ar.json" with { type: "json" };
import ar75 from "./schema/syntax/messages.ar.json" with { type: "json" };
import ar76 from "./schema/too-large/messages.ar.json" with { type: "json" };
import ar77 from "./schema/unknown-kind/messages.ar.json" with { type: "json" };
import ar78 from "./schema/unknown-property/messages.ar.json" with { type: "json" };
import ar79 from "./suppression/unused/messages.ar.json" with { type: "json" };
import ar80 from "./suppression/without-reason/messages.ar.json" with { type: "json" };
import ar81 from "./tenderer/accreditation/messages.ar.json" with { type: "json" };
import ar82 from "./tenderer/conflict-of-interest/messages.ar.json" with { type: "json" };
import ar83 from "./tenderer/experience/messages.ar.json" with { type: "json" };
import ar84 from "./tenderer/legal-form/messages.ar.json" with { type: "json" };
import ar85 from "./tenderer/litigation/messages.ar.json" with { type: "json" };
import ar86 from "./tenderer/register-check-stale/messages.ar.json" with { type: "json" };
import ar87 from "./tenderer/signature-certificate/messages.ar.json" with { type: "json" };
import ar88 from "./tenderer/turnover/messages.ar.json" with { type: "json" };
import ar89 from "./tenderer/unfair-supplier/messages.ar.json" with { type: "json" };
import ar90 from "./text/bidi-control/messages.ar.json" with { type: "json" };
import ar91 from "./text/forbidden/messages.ar.json" with { type: "json" };
import ar92 from "./text/foreign-buyer/messages.ar.json" with { type: "json" };
import ar93 from "./text/heading-skipped/messages.ar.json" with { type: "json" };
import ar94 from "./text/image-without-alt/messages.ar.json" with { type: "json" };
import ar95 from "./text/law-reference/messages.ar.json" with { type: "json" };
import ar96 from "./text/leftover-language/messages.ar.json" with { type: "json" };
import ar97 from "./text/long-sentence/messages.ar.json" with { type: "json" };
import ar98 from "./text/official-name/messages.ar.json" with { type: "json" };
import ar99 from "./text/placeholder/messages.ar.json" with { type: "json" };
import ar100 from "./text/prepayment/messages.ar.json" with { type: "json" };
import ar101 from "./text/raw-html/messages.ar.json" with { type: "json" };
import ar102 from "./text/superlative/messages.ar.json" with { type: "json" };
import ar103 from "./text/undefined-abbreviation/messages.ar.json" with { type: "json" };
import ar104 from "./text/vague/messages.ar.json" with { type: "json" };

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
  rule103,
  rule104,
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
    "format/font": ru30,
    "format/margins": ru31,
    "format/package-size": ru32,
    "format/page-limit": ru33,
    "format/word-limit": ru34,
    "internal/check-stopped": ru35,
    "internal/rule-crashed": ru36,
    "kpi/below-target": ru37,
    "kpi/incomplete": ru38,
    "kpi/infeasible": ru39,
    "kpi/no-data-access": ru40,
    "link/file-missing": ru41,
    "link/unknown-directive": ru42,
    "link/unknown-id": ru43,
    "link/unknown-variable": ru44,
    "link/unused-id": ru45,
    "price/abnormally-low": ru46,
    "price/above-ceiling": ru47,
    "price/currency": ru48,
    "price/line-mismatch": ru49,
    "price/rounding": ru50,
    "price/text-mismatch": ru51,
    "price/total-mismatch": ru52,
    "price/vat": ru53,
    "price/words-mismatch": ru54,
    "requirement/brand-without-equivalent": ru55,
    "requirement/duplicate-response": ru56,
    "requirement/no-evidence": ru57,
    "requirement/no-response": ru58,
    "requirement/open-question": ru59,
    "requirement/vague": ru60,
    "response/deviation-unexplained": ru61,
    "response/discontinued-product": ru62,
    "response/evidence-type": ru63,
    "response/not-concrete": ru64,
    "response/not-verbatim": ru65,
    "response/orphan": ru66,
    "response/out-of-range": ru67,
    "response/suspect": ru68,
    "response/wrong-type": ru69,
    "response/wrong-unit": ru70,
    "schema/alias": ru71,
    "schema/duplicate-key": ru72,
    "schema/invalid": ru73,
    "schema/not-utf8": ru74,
    "schema/syntax": ru75,
    "schema/too-large": ru76,
    "schema/unknown-kind": ru77,
    "schema/unknown-property": ru78,
    "suppression/unused": ru79,
    "suppression/without-reason": ru80,
    "tenderer/accreditation": ru81,
    "tenderer/conflict-of-interest": ru82,
    "tenderer/experience": ru83,
    "tenderer/legal-form": ru84,
    "tenderer/litigation": ru85,
    "tenderer/register-check-stale": ru86,
    "tenderer/signature-certificate": ru87,
    "tenderer/turnover": ru88,
    "tenderer/unfair-supplier": ru89,
    "text/bidi-control": ru90,
    "text/forbidden": ru91,
    "text/foreign-buyer": ru92,
    "text/heading-skipped": ru93,
    "text/image-without-alt": ru94,
    "text/law-reference": ru95,
    "text/leftover-language": ru96,
    "text/long-sentence": ru97,
    "text/official-name": ru98,
    "text/placeholder": ru99,
    "text/prepayment": ru100,
    "text/raw-html": ru101,
    "text/superlative": ru102,
    "text/undefined-abbreviation": ru103,
    "text/vague": ru104,
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
    "format/font": ar30,
    "format/margins": ar31,
    "format/package-size": ar32,
    "format/page-limit": ar33,
    "format/word-limit": ar34,
    "internal/check-stopped": ar35,
    "internal/rule-crashed": ar36,
    "kpi/below-target": ar37,
    "kpi/incomplete": ar38,
    "kpi/infeasible": ar39,
    "kpi/no-data-access": ar40,
    "link/file-missing": ar41,
    "link/unknown-directive": ar42,
    "link/unknown-id": ar43,
    "link/unknown-variable": ar44,
    "link/unused-id": ar45,
    "price/abnormally-low": ar46,
    "price/above-ceiling": ar47,
    "price/currency": ar48,
    "price/line-mismatch": ar49,
    "price/rounding": ar50,
    "price/text-mismatch": ar51,
    "price/total-mismatch": ar52,
    "price/vat": ar53,
    "price/words-mismatch": ar54,
    "requirement/brand-without-equivalent": ar55,
    "requirement/duplicate-response": ar56,
    "requirement/no-evidence": ar57,
    "requirement/no-response": ar58,
    "requirement/open-question": ar59,
    "requirement/vague": ar60,
    "response/deviation-unexplained": ar61,
    "response/discontinued-product": ar62,
    "response/evidence-type": ar63,
    "response/not-concrete": ar64,
    "response/not-verbatim": ar65,
    "response/orphan": ar66,
    "response/out-of-range": ar67,
    "response/suspect": ar68,
    "response/wrong-type": ar69,
    "response/wrong-unit": ar70,
    "schema/alias": ar71,
    "schema/duplicate-key": ar72,
    "schema/invalid": ar73,
    "schema/not-utf8": ar74,
    "schema/syntax": ar75,
    "schema/too-large": ar76,
    "schema/unknown-kind": ar77,
    "schema/unknown-property": ar78,
    "suppression/unused": ar79,
    "suppression/without-reason": ar80,
    "tenderer/accreditation": ar81,
    "tenderer/conflict-of-interest": ar82,
    "tenderer/experience": ar83,
    "tenderer/legal-form": ar84,
    "tenderer/litigation": ar85,
    "tenderer/register-check-stale": ar86,
    "tenderer/signature-certificate": ar87,
    "tenderer/turnover": ar88,
    "tenderer/unfair-supplier": ar89,
    "text/bidi-control": ar90,
    "text/forbidden": ar91,
    "text/foreign-buyer": ar92,
    "text/heading-skipped": ar93,
    "text/image-without-alt": ar94,
    "text/law-reference": ar95,
    "text/leftover-language": ar96,
    "text/long-sentence": ar97,
    "text/official-name": ar98,
    "text/placeholder": ar99,
    "text/prepayment": ar100,
    "text/raw-html": ar101,
    "text/superlative": ar102,
    "text/undefined-abbreviation": ar103,
    "text/vague": ar104,
  },
};
