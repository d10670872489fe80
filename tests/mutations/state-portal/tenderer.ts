import { type Mutation, replace } from "../mutation.ts";
import { bid, company, tender } from "./files.ts";

/** Who may not bid, and when it is too late. */
export const tendererMutations: readonly Mutation[] = [
  {
    name: "the company is listed as an unfair supplier",
    changes: [replace(company, "listed: false", "listed: true")],
    rule: "tenderer/unfair-supplier",
  },
  {
    name: "the bid was handed in a minute after the deadline",
    changes: [replace(bid, "submittedAt: 2026-11-13T16:40+04:00", "submittedAt: 2026-11-16T10:01+04:00")],
    rule: "date/deadline-passed",
  },
  {
    name: "the buyer moves the deadline to the morning of that day",
    changes: [
      replace(tender, "submissionDeadline: 2026-11-16T10:00+04:00", "submissionDeadline: 2026-11-13T10:00+04:00"),
    ],
    rule: "date/deadline-passed",
  },
  {
    name: "the weights make 99",
    changes: [replace(tender, "type: quality, weight: 35", "type: quality, weight: 34")],
    rule: "evaluation/weights",
  },
];
