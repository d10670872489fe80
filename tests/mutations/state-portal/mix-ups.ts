import { type Mutation, removeEntry, replace } from "../mutation.ts";
import { bid, library, pricing, specification } from "./files.ts";

const mixUp = (rule: string, name: string, path: string, from: string, to: string, at?: string): Mutation => ({
  name,
  changes: [replace(path, from, to)],
  rule,
  ...(at === undefined ? {} : { at }),
});

/** Things that are confused, left open or lost, each told in one place only. */
export const mixUpMutations: readonly Mutation[] = [
  mixUp(
    "response/wrong-type",
    "day and month are swapped",
    specification,
    "value: 2027-01-13",
    "value: 2027-13-01",
    "2027-13-01",
  ),
  mixUp(
    "response/wrong-unit",
    "the posts are counted in hours",
    specification,
    "    value: 64\n",
    "    value: 64\n    unit: ساعة\n",
    "64",
  ),
  mixUp(
    "response/evidence-type",
    "the charter proves that the company is not barred",
    specification,
    "evidence: [no-exclusion, register-extract]",
    "evidence: [charter]",
    "evidence",
  ),
  mixUp(
    "response/evidence-type",
    "an editor stands for the letters",
    specification,
    "evidence: [letter-portal, letter-students]",
    "evidence: [mansour]",
    "evidence",
  ),
  mixUp(
    "response/evidence-type",
    "a letter stands for the contracts",
    specification,
    "evidence: [c-tourism, c-students, c-library]",
    "evidence: [letter-portal]",
    "evidence",
  ),
  mixUp(
    "schema/invalid",
    "a decision without its reason",
    bid,
    "    reason: ننفذ العمل كله بفريقنا ولا نستعين بمقاولين من الباطن.\n",
    "",
  ),
  mixUp("schema/invalid", "a line of the price schedule without a price", pricing, "    unitPrice: 4497.00\n", ""),
  mixUp(
    "document/missing",
    "it is decided that subcontractors come",
    bid,
    "required: D7\n    applies: false",
    "required: D7\n    applies: true",
    "documents",
  ),
  {
    name: "a line of the price schedule is lost",
    changes: [removeEntry(pricing, "- item: I5")],
    rule: "price/total-mismatch",
    says: "L1",
  },
  {
    name: "the value of an answer is left open, and its product stands",
    changes: [replace(specification, "    value: Sony ILME-FX30\n", "    value:\n")],
    rule: "requirement/no-response",
    at: "R11",
  },
  mixUp(
    "requirement/no-evidence",
    "the certificate that proves an answer ended last month",
    library,
    "validUntil: 2028-09-01",
    "validUntil: 2026-10-13",
  ),
  mixUp("text/leftover-language", "the bid is declared to be in Russian", bid, "language: ar", "language: ru", "ru"),
];
