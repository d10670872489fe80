import { type Mutation, removeEntry, replace } from "../mutation.ts";
import type { Files } from "../workspace-files.ts";
import { pathOf } from "./bids.ts";

/** The answers that the recorded bid gives. */
const answers: Readonly<Record<string, string>> = {
  R1: "23.8",
  R2: '"1920x1080"',
  R3: '"16:9"',
  R4: "0",
  R5: '"1000:1"',
  R6: "1",
  R7: "1",
  R8: "HDMI",
  R9: "36",
  R10: "true",
  R11: "true",
};

/** Mistakes in the bid on a monitor that was accepted on Prozorro. */
export function quotationMutations(files: Files): readonly Mutation[] {
  const specification = pathOf(files, "specification.bid.yaml");
  const pricing = pathOf(files, "pricing.bid.yaml");
  const tender = pathOf(files, "tender.bid.yaml");
  const manifest = pathOf(files, "bid.yaml");
  const company = pathOf(files, "company.bid.yaml");
  const answer = (rule: string, id: string, name: string, value: string): Mutation => {
    const before = `requirement: ${id}\n    value: `;
    return {
      name: `${id}: ${name}`,
      changes: [replace(specification, `${before}${answers[id]}\n`, `${before}${value}\n`)],
      rule,
      at: value,
    };
  };
  const out = answer.bind(undefined, "response/out-of-range");
  const wrong = (rule: string, name: string, path: string, from: string, to: string, says?: string): Mutation => ({
    name,
    changes: [replace(path, from, to)],
    rule,
    ...(says === undefined ? {} : { says }),
  });
  return [
    out("R1", "a tenth of an inch too small", "23.7"),
    out("R1", "the inches are centimetres", "23.8 см"),
    out("R2", "another resolution", '"1366x768"'),
    out("R3", "another shape", '"16:10"'),
    out("R4", "a candela too bright", "251"),
    out("R5", "less contrast", '"800:1"'),
    out("R6", "no HDMI port", "0"),
    out("R7", "no D-sub port", "0"),
    out("R8", "another cable", "VGA"),
    out("R9", "a month of guarantee too few", "35"),
    out("R9", "the months are days", "36 днів"),
    out("R10", "under sanctions", "false"),
    out("R11", "a contract was broken off", "false"),
    answer("response/wrong-unit", "R1", "the inches are kilograms", "23.8 кг"),
    answer("response/wrong-type", "R1", "in words", "двадцять чотири"),
    answer("response/wrong-type", "R6", "a port and a half", "1.5"),
    answer("response/wrong-type", "R10", "a yes in words", "так"),
    ...Object.keys(answers).map(
      (id): Mutation => ({
        name: `${id} is not answered`,
        changes: [removeEntry(specification, `- requirement: ${id}`)],
        rule: "requirement/no-response",
        // One of two ways to answer a criterion is named by the criterion.
        says: id === "R11" ? "early-termination" : id,
      }),
    ),
    wrong("requirement/no-response", "the guarantee is left open", specification, "value: 36\n", "value:\n", "R9"),
    {
      name: "both ways to answer one criterion are begun",
      changes: [
        replace(
          specification,
          "  - requirement: R11\n    value: true\n",
          "  - requirement: R11\n    value: true\n  - requirement: R12\n    value: true\n",
        ),
      ],
      rule: "requirement/duplicate-response",
      says: "G2",
    },
    wrong(
      "requirement/duplicate-response",
      "the guarantee is answered twice",
      specification,
      "    value: 36\n    product: P1\n",
      "    value: 36\n    product: P1\n  - requirement: R9\n    value: 48\n    product: P1\n",
    ),
    wrong(
      "link/unknown-id",
      "one answer offers a product that nobody described",
      specification,
      "value: 36\n    product: P1",
      "value: 36\n    product: P2",
    ),
    wrong("price/total-mismatch", "the total is a kopiyka too high", pricing, 'total: "469"', 'total: "469.01"'),
    wrong("price/total-mismatch", "the price of one is a kopiyka off", pricing, '"93.8"', '"93.81"'),
    wrong("price/total-mismatch", "six instead of five", pricing, 'quantity: "5"', 'quantity: "6"'),
    wrong("price/currency", "the prices are in dollars", pricing, "currency: UAH", "currency: USD"),
    wrong(
      "price/vat",
      "the price holds VAT",
      pricing,
      'rate: "0" # the prices of the bid hold no VAT; write the rate if VAT is added to them\n  included: false',
      'rate: "20"\n  included: true',
    ),
    wrong("link/unknown-id", "the price is for an item that is not asked for", pricing, "item: I1", "item: I2"),
    wrong("price/above-ceiling", "the buyer has a kopiyka less than the price", tender, '"22000.0"', '"468.99"'),
    wrong("response/out-of-range", "the buyer wants a longer guarantee", tender, "min: 36", "min: 37", "R9"),
    wrong("evaluation/weights", "the weights do not make a hundred", tender, 'weight: "100"', 'weight: "99"'),
    { name: "the deadline was yesterday", changes: [], rule: "date/deadline-passed", at: "ready", asOf: "2024-01-17" },
    wrong(
      "date/deadline-near",
      "a day before the deadline it is still a draft",
      manifest,
      "\nstatus: ready",
      "\nstatus: draft",
    ),
    wrong(
      "bid/file-missing",
      "the price file was renamed",
      manifest,
      "pricing: pricing.bid.yaml",
      "pricing: price.bid.yaml",
    ),
    wrong(
      "tenderer/unfair-supplier",
      "the register lists the company",
      company,
      "    # tenderdraft-disable-next-line schema/invalid -- not in the data of the bid\n    listed: # false if we are not in it",
      "    listed: true",
    ),
    wrong(
      "suppression/unused",
      "the legal form was filled in, and the comment above it was left",
      company,
      "legalForm: # such as LLC",
      "legalForm: ДКП",
    ),
  ];
}
