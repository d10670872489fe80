import { type Mutation, replace } from "../mutation.ts";
import { pricing, tender } from "./files.ts";

const words = "totalInWords: مائتان وتسعة عشر ألفًا وستمائة روبل روسي";
const line = (name: string, from: string, to: string): Mutation => ({
  name,
  changes: [replace(pricing, from, to)],
  rule: "price/line-mismatch",
});

/** Sums that are broken by one kopeck, and limits that are crossed by one. */
export const priceMutations: readonly Mutation[] = [
  line("the first line is a kopeck too dear", "total: 108000.00", "total: 108000.01"),
  line("the second line is a kopeck too cheap", "total: 54000.00", "total: 53999.99"),
  line("the third line is a kopeck too dear", "total: 33600.00", "total: 33600.01"),
  line("the fourth line forgets six roubles", "total: 15006.00", "total: 15000.00"),
  line("the fifth line swaps two digits", "total: 8994.00", "total: 9894.00"),
  {
    name: "the total is a kopeck too high",
    changes: [replace(pricing, `total: 219600.00\n${words}`, `total: 219600.01\n${words}`)],
    rule: "price/total-mismatch",
    at: "219600.01",
  },
  {
    name: "the total of the lot is a kopeck too low",
    changes: [replace(pricing, "  - id: L1\n    total: 219600.00", "  - id: L1\n    total: 219599.99")],
    rule: "price/total-mismatch",
    at: "219599.99",
  },
  {
    name: "the buyer lowers the ceiling of the lot to a kopeck below the price",
    changes: [replace(tender, "ceiling: 225000", "ceiling: 219599.99")],
    rule: "price/above-ceiling",
  },
];
