import { type Mutation, replace } from "../mutation.ts";
import { bid, company, contracts, section, specification, tender } from "./files.ts";
import { houseRules } from "./house.ts";

const wrong = (rule: string, name: string, path: string, from: string, to: string, says?: string): Mutation => ({
  name,
  changes: [replace(path, from, to)],
  rule,
  ...(says === undefined ? {} : { says }),
});

const turnover = (least: string) =>
  replace(
    tender,
    "  # Reports and payment\n",
    `  - id: R28\n    kind: qualification\n    criterion: turnover\n    text: لا يقل حجم الأعمال السنوي عن المبلغ المحدد.\n    expect: {type: number, unit: RUB, min: ${least}}\n\n  # Reports and payment\n`,
  );
const turnoverAnswer = replace(
  specification,
  "  # Reports and payment\n",
  "  - requirement: R28\n    value: 50000000\n    unit: RUB\n\n  # Reports and payment\n",
);

/** Who bids: accreditation, certificates, registers, cases, experience, turnover. */
export const companyMutations: readonly Mutation[] = [
  wrong(
    "tenderer/accreditation",
    "the accreditation ends the day before the deadline",
    company,
    "2028-05-14",
    "2026-11-15",
    "15 November 2026",
  ),
  wrong(
    "tenderer/accreditation",
    "the accreditation ends the day before the signing",
    company,
    "2028-05-14",
    "2026-12-06",
    "6 December 2026",
  ),
  wrong(
    "tenderer/accreditation",
    "the company is accredited on another platform",
    company,
    "ЭТП «Волга-Торги»",
    "ЭТП «Кама-Торги»",
  ),
  wrong(
    "tenderer/accreditation",
    "the buyer moves to another platform",
    tender,
    "ЭТП «Волга-Торги»",
    "ЭТП «Кама-Торги»",
  ),
  wrong(
    "tenderer/signature-certificate",
    "the certificate ends the day before the deadline",
    company,
    "validUntil: 2028-02-29",
    "validUntil: 2026-11-15",
  ),
  wrong(
    "tenderer/signature-certificate",
    "the certificate ends the day before the signing",
    company,
    "validUntil: 2028-02-29",
    "validUntil: 2026-12-06",
  ),
  wrong(
    "tenderer/signature-certificate",
    "the certificate is somebody else's",
    company,
    "holder: sokolova",
    "holder: galiev",
  ),
  wrong(
    "tenderer/signature-certificate",
    "the certificate is a simple one",
    company,
    "kind: qualified",
    "kind: simple",
  ),
  wrong(
    "tenderer/register-check-stale",
    "nobody looked into the register again",
    company,
    "checkedAt: 2026-11-11",
    "checkedAt: 2026-09-01",
    "1 September 2026",
  ),
  wrong(
    "tenderer/litigation",
    "a case is going on, and the bid says there is none",
    company,
    "litigation: []",
    "litigation:\n  - {case: А00-18412/2026, state: going on}",
    "А00-18412/2026",
  ),
  {
    name: "a case is going on, and nobody says so",
    changes: [
      replace(
        company,
        "litigation: []",
        "litigation:\n  - {case: А00-18412/2026, state: рассматривается в первой инстанции}",
      ),
      replace(section("02-about"), "لا توجد علينا دعاوى قضائية قائمة. وتثبت", "تثبت"),
    ],
    rule: "tenderer/litigation",
    says: "А00-18412/2026",
  },
  wrong(
    "tenderer/conflict-of-interest",
    "the director of the company is the buyer's contact",
    tender,
    "Ильин Олег Петрович",
    "Соколова Анна Викторовна",
    "Соколова",
  ),
  wrong(
    "tenderer/experience",
    "a past contract ended a day too long ago",
    contracts,
    "end: 2023-11-30",
    "end: 2023-11-15",
    "15 November 2023",
  ),
  wrong(
    "tenderer/experience",
    "the letter of a past contract has another name",
    contracts,
    "letter: letter-students",
    "letter: letter-student",
    "letter-student",
  ),
  {
    name: "the house wants ten years of experience and a half",
    changes: houseRules("thresholds: [{id: experienceMinYears, value: 10.75}]"),
    rule: "tenderer/experience",
    says: "12 April 2016",
  },
  {
    name: "the law lets no company of this form bid",
    changes: houseRules("legalForms: [{names: [ООО], allowed: false, reason: Участвуют только бюджетные учреждения}]"),
    rule: "tenderer/legal-form",
  },
  {
    name: "the law names another form only",
    changes: houseRules("legalForms: [{names: [АО], allowed: true}]"),
    rule: "tenderer/legal-form",
  },
  {
    name: "the buyer asks for a turnover of a rouble more than the best year",
    changes: [turnover("48200001"), turnoverAnswer],
    rule: "tenderer/turnover",
    says: "48,200,001",
  },
  wrong(
    "tenderer/unfair-supplier",
    "the register lists the company since yesterday",
    company,
    "checkedAt: 2026-11-11\n    listed: false",
    "checkedAt: 2026-11-12\n    listed: true",
  ),
  {
    name: "the bid names a company file that is not there",
    changes: [
      replace(bid, "tender: tender.bid.yaml\n", "tender: tender.bid.yaml\ncompany: ../../company/firm.bid.yaml\n"),
    ],
    rule: "bid/file-missing",
  },
];
