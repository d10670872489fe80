import { type Mutation, removeEntry, replace } from "../mutation.ts";
import type { Files } from "../workspace-files.ts";
import { pathOf } from "./bids.ts";

/** Requirements that the recorded bids answer. */
const answered = "R1 R2 R4 R5 R7 R8 R11 R12 R14 R15 R17 R21 R23 R25 R26 R28".split(" ");
/** Those of them that are answered with a yes, and what is asked with them. */
const confirmed = answered.slice(2);

/** Mistakes in a bid of the finished tender: two lots, sixteen answers, one signed file. */
export function finishedMutations(files: Files): readonly Mutation[] {
  const specification = pathOf(files, "specification.bid.yaml");
  const pricing = pathOf(files, "pricing.bid.yaml");
  const tender = pathOf(files, "tender.bid.yaml");
  const manifest = pathOf(files, "bid.yaml");
  const company = pathOf(files, "company.bid.yaml");
  const library = pathOf(files, "documents.bid.yaml");
  const wrong = (rule: string, name: string, path: string, from: string, to: string, says?: string): Mutation => ({
    name,
    changes: [replace(path, from, to)],
    rule,
    ...(says === undefined ? {} : { says }),
  });
  const second = 'unit: кілограм\n    unitPrice: "500.0"';
  return [
    ...answered.map(
      (id): Mutation => ({
        name: `${id} is not answered`,
        changes: [removeEntry(specification, `- requirement: ${id}`)],
        rule: "requirement/no-response",
      }),
    ),
    ...confirmed.map((id) =>
      wrong(
        "response/out-of-range",
        `${id} is answered with a no`,
        specification,
        `requirement: ${id}\n    value: true`,
        `requirement: ${id}\n    value: false`,
        id,
      ),
    ),
    wrong("response/out-of-range", "the bid holds a day less", specification, "value: 90", "value: 89", "R1"),
    wrong(
      "response/out-of-range",
      "the bid is in a language that is not taken",
      specification,
      "value: ukr",
      "value: pol",
      "R2",
    ),
    wrong("response/wrong-type", "ninety in words", specification, "value: 90", "value: дев’яносто"),
    wrong("response/wrong-unit", "ninety hryvnias", specification, "value: 90", "value: 90 грн"),
    wrong(
      "requirement/duplicate-response",
      "as a company and as a person",
      specification,
      "  - requirement: R5\n    value: true\n",
      "  - requirement: R5\n    value: true\n  - requirement: R6\n    value: true\n",
      "G2",
    ),
    wrong(
      "requirement/no-evidence",
      "the equipment is not proved",
      specification,
      "    evidence: [proposal]\n",
      "",
      "R28",
    ),
    wrong(
      "link/unknown-id",
      "the proof has another name",
      specification,
      "evidence: [proposal]",
      "evidence: [propozal]",
    ),
    wrong(
      "price/total-mismatch",
      "the second lot is a kopiyka too cheap",
      pricing,
      second,
      second.replace("500.0", "499.99"),
    ),
    {
      name: "the total of the first lot is a kopiyka too low",
      changes: [replace(pricing, '  - id: L1\n    total: "500.0"', '  - id: L1\n    total: "499.99"')],
      rule: "price/total-mismatch",
      at: '"499.99"',
    },
    {
      name: "the second lot is a kopiyka above its limit",
      changes: [
        replace(pricing, '  - id: L2\n    total: "500.0"', '  - id: L2\n    total: "500.01"'),
        replace(pricing, second, second.replace("500.0", "500.01")),
      ],
      rule: "price/above-ceiling",
      says: "L2",
    },
    wrong("price/currency", "the prices are in euros", pricing, "currency: UAH", "currency: EUR"),
    wrong(
      "link/unknown-id",
      "a line is of a lot that there is not",
      pricing,
      "  - item: I2\n    lot: L2",
      "  - item: I2\n    lot: L3",
    ),
    wrong(
      "document/missing",
      "the signed file is not handed in",
      manifest,
      "documents:\n  - required: law-signed-proposal\n    document: proposal\n",
      "documents: []\n",
    ),
    wrong("document/missing", "the signed file has another name", manifest, "document: proposal", "document: signed"),
    wrong(
      "date/deadline-passed",
      "it was handed in a minute late",
      manifest,
      'submittedAt: "2027-01-01T00:00:00+02:00"',
      'submittedAt: "2027-01-16T00:01:00+02:00"',
    ),
    wrong(
      "bid/not-approved",
      "nobody wrote down when it was handed in",
      manifest,
      'submittedAt: "2027-01-01T00:00:00+02:00"\n',
      "",
    ),
    wrong("link/unknown-id", "it bids for a lot that there is not", manifest, "lots: [L1, L2]", "lots: [L1, L2, L3]"),
    wrong(
      "date/bid-validity",
      "the manifest lets it hold a day less",
      manifest,
      "status: submitted",
      "status: submitted\nvalidityDays: 89",
    ),
    wrong("date/order", "bids are opened before they are due", tender, 'opening: "2027-01-31', 'opening: "2027-01-15'),
    wrong(
      "tenderer/litigation",
      "a case is going on that nobody mentions",
      company,
      "# tenderdraft-disable-next-line schema/invalid -- not in the data of the bid\nlitigation: # lawsuits: case and state; empty brackets say there are none",
      "litigation: [{case: 910/18412/26, state: pending}]",
    ),
    wrong(
      "document/file-missing",
      "the signed file was never saved beside the list",
      library,
      "    title: sign.p7s\n",
      "    title: sign.p7s\n    file: sign.p7s\n",
    ),
  ];
}
