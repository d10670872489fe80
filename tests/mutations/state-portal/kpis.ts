import { type Mutation, removeEntry, replace } from "../mutation.ts";
import { bid, questions, rates, section, tender } from "./files.ts";

/** KPIs that cannot be proved, reached or paid. */
export const kpiMutations: readonly Mutation[] = [
  {
    name: "the bid promises one post a month too few",
    changes: [replace(bid, "facts:\n", "kpis:\n  - {kpi: K2, value: 59}\n\nfacts:\n")],
    rule: "kpi/below-target",
    at: "59",
  },
  {
    name: "nobody asked how the buyer's counter is read",
    changes: [
      removeEntry(questions, "- id: Q3"),
      // Two sections say it as well.
      replace(section("05-kpi"), "، وقد أكد لنا حق الاطلاع عليه", ""),
      replace(section("07-risks"), "وإلا أُوقف احتساب المؤشر :kpi[K3]", "وإلا أُوقف احتساب المؤشر"),
    ],
    rule: "kpi/no-data-access",
    says: "K3",
  },
  {
    name: "the starting point of the posts is not known",
    changes: [replace(tender, "    baseline: 22\n", "")],
    rule: "kpi/incomplete",
    says: "K2",
  },
  {
    name: "nobody knows who counts the followers",
    changes: [replace(tender, "    baseline: 18400\n    dataOwner: tenderer\n", "    baseline: 18400\n")],
    rule: "kpi/incomplete",
    says: "K1",
  },
  {
    name: "a post costs more than the price leaves for it",
    changes: [replace(rates, "cost: 52", "cost: 263")],
    rule: "kpi/infeasible",
    says: "60 × 11.45 = 687",
  },
];
