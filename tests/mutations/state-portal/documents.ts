import { type Mutation, remove, removeEntry, replace } from "../mutation.ts";
import { bid, library } from "./files.ts";

/** Mistakes with documents: forgotten, expired, too old, gone. */
export const documentMutations: readonly Mutation[] = [
  {
    name: "the charter is not handed in",
    changes: [removeEntry(bid, "- {required: D1,")],
    rule: "document/missing",
    at: "documents",
  },
  {
    name: "the registration certificate is not handed in",
    changes: [removeEntry(bid, "- {required: D2,")],
    rule: "document/missing",
    at: "documents",
  },
  {
    name: "the appointment order is not handed in",
    changes: [removeEntry(bid, "- {required: D3,")],
    rule: "document/missing",
    at: "documents",
  },
  {
    name: "the declaration is not handed in",
    changes: [removeEntry(bid, "- {required: D4,")],
    rule: "document/missing",
    at: "documents",
  },
  {
    name: "the tax clearance is not handed in",
    changes: [removeEntry(bid, "- {required: D5,")],
    rule: "document/missing",
    at: "documents",
  },
  {
    name: "the signature certificate, whose condition holds, is not handed in",
    changes: [removeEntry(bid, "- {required: D8,")],
    rule: "document/missing",
    says: "its condition holds",
  },
  {
    name: "the tax clearance ended the day before the bid was handed in",
    changes: [replace(library, "validUntil: 2027-04-20", "validUntil: 2026-11-12")],
    rule: "document/expired",
    at: "tax-clearance",
  },
  {
    name: "the tax clearance ends a day before the bid validity",
    changes: [replace(library, "validUntil: 2027-04-20", "validUntil: 2027-02-13")],
    rule: "document/expires-early",
    at: "tax-clearance",
  },
  {
    name: "the signature certificate ends a day before the signing",
    changes: [
      replace(
        library,
        "issued: 2026-03-01\n    validUntil: 2028-02-29",
        "issued: 2026-03-01\n    validUntil: 2026-12-06",
      ),
    ],
    rule: "document/expires-early",
    at: "signature-certificate",
  },
  {
    name: "the file of the charter is gone",
    changes: [remove("company/files/charter.pdf")],
    rule: "document/file-missing",
    at: "charter",
  },
  {
    name: "the file of the declaration is gone",
    changes: [remove("bids/state-portal/attachments/0142200001326000451_04.pdf")],
    rule: "document/file-missing",
    at: "no-exclusion",
  },
];
