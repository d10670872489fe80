import { type Mutation, removeEntry, replace } from "../mutation.ts";
import { bid, company, library, tender } from "./files.ts";

const library1 = (rule: string, name: string, from: string, to: string, at: string): Mutation => ({
  name,
  changes: [replace(library, from, to)],
  rule,
  at,
});

/** Papers and powers that are a day too old or end a day too early, and papers of which nobody decided. */
export const documentDateMutations: readonly Mutation[] = [
  library1(
    "document/too-old",
    "the declaration is a day older than 30 days",
    "issued: 2026-11-10",
    "issued: 2026-10-16",
    "no-exclusion",
  ),
  library1(
    "document/too-old",
    "the tax clearance is a day older than three months",
    "issued: 2026-10-20",
    "issued: 2026-08-15",
    "tax-clearance",
  ),
  library1(
    "document/too-old",
    "nobody wrote down of when the declaration is",
    "    issued: 2026-11-10\n",
    "",
    "no-exclusion",
  ),
  library1(
    "document/expires-early",
    "the appointment ends a day before the work does",
    "issued: 2024-01-10\n    validUntil: 2029-01-10",
    "issued: 2024-01-10\n    validUntil: 2027-12-23",
    "appointment-order",
  ),
  library1(
    "document/expired",
    "the signature certificate ended the day before the bid was handed in",
    "validUntil: 2028-02-29",
    "validUntil: 2026-11-12",
    "signature-certificate",
  ),
  library1(
    "date/order",
    "the tax clearance ends before it begins",
    "issued: 2026-10-20\n    validUntil: 2027-04-20",
    "issued: 2027-10-20\n    validUntil: 2027-04-20",
    "tax-clearance",
  ),
  library1(
    "document/unsigned",
    "nobody signed the declaration",
    "attachments/0142200001326000451_04.pdf\n    language: ru\n    signedBy: sokolova",
    "attachments/0142200001326000451_04.pdf\n    language: ru",
    "no-exclusion",
  ),
  library1(
    "document/signatory-mismatch",
    "the project manager signed the declaration",
    "attachments/0142200001326000451_04.pdf\n    language: ru\n    signedBy: sokolova",
    "attachments/0142200001326000451_04.pdf\n    language: ru\n    signedBy: galiev",
    "no-exclusion",
  ),
  library1(
    "document/signatory-mismatch",
    "the order appoints somebody else",
    "file: files/appointment-order.pdf",
    "file: files/appointment-order.pdf\n    person: galiev",
    "appointment-order",
  ),
  {
    name: "the project manager is to sign the bid",
    changes: [replace(bid, "signatory: sokolova", "signatory: galiev")],
    rule: "document/signatory-mismatch",
    at: "galiev",
  },
  {
    name: "the power of the director ended the day before",
    changes: [replace(company, "validUntil: 2029-01-10", "validUntil: 2026-11-12")],
    rule: "document/signatory-mismatch",
    at: "sokolova",
  },
  {
    name: "the power of the director ends the day before the contract is signed",
    changes: [replace(company, "validUntil: 2029-01-10", "validUntil: 2026-12-06")],
    rule: "document/signatory-mismatch",
    at: "sokolova",
  },
  {
    name: "nobody decided on subcontractors",
    changes: [removeEntry(bid, "- required: D7")],
    rule: "document/condition-undecided",
    says: "D7",
  },
  {
    name: "nobody decided how the files are signed",
    changes: [removeEntry(bid, "- required: D8"), removeEntry(bid, "- {required: D8,")],
    rule: "document/condition-undecided",
    says: "D8",
  },
  {
    name: "the buyer asks for one more paper on a condition",
    changes: [
      replace(
        tender,
        "  - id: D9\n",
        "  - id: D10\n    type: licence\n    title: ترخيص التصوير الجوي\n    nature: conditional\n    condition: إذا صُوّرت الفعاليات من الجو\n  - id: D9\n",
      ),
    ],
    rule: "document/condition-undecided",
    says: "D10",
  },
  {
    name: "the buyer asks for one more paper",
    changes: [
      replace(
        tender,
        "  - id: D9\n",
        "  - id: D10\n    type: financial-statement\n    title: الميزانية العمومية للعام السابق\n    nature: mandatory\n  - id: D9\n",
      ),
    ],
    rule: "document/missing",
    says: "D10",
  },
];
