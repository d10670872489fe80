import { type Mutation, removeEntry, replace } from "../mutation.ts";
import { section, specification, tender } from "./files.ts";

/** Requirements that are answered by one response each. */
const answered = [
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "R6",
  "R7",
  "R8",
  "R9",
  "R10",
  "R12",
  "R24",
  "R13",
  "R14",
  "R16",
  "R17",
  "R18",
  "R25",
  "R19",
];

/** Requirements that a section answers, and the words that say so. */
const inProse = [
  ["R20", "04-approach", "answers: [R20]\n"],
  ["R21", "06-communication", " answers=R21"],
  ["R22", "11-summary-ru", "answers: [R22]\n"],
  ["R27", "12-summary-en", "answers: [R27]\n"],
] as const;

/** Answers that are cut, and requirements that change after they were answered. */
export const requirementMutations: readonly Mutation[] = [
  ...answered.map(
    (id): Mutation => ({
      name: `the response to ${id} is cut`,
      changes: [removeEntry(specification, `- requirement: ${id}`)],
      rule: "requirement/no-response",
      says: id,
    }),
  ),
  ...inProse.map(
    ([id, name, words]): Mutation => ({
      name: `no section says any more that it answers ${id}`,
      changes: [replace(section(name), words, "")],
      rule: "requirement/no-response",
      says: id,
    }),
  ),
  {
    name: "the response to R18 is left empty",
    changes: [
      replace(
        specification,
        "- requirement: R18\n    value: 3\n    unit: يوم عمل\n",
        "- requirement: R18\n    value:\n",
      ),
    ],
    rule: "requirement/no-response",
    says: "still empty",
  },
  {
    name: "the buyer adds a requirement",
    changes: [
      replace(
        tender,
        "  # Lot 2\n",
        "  - id: R28\n    kind: technical\n    lot: L1\n    text: تُحفظ كل المواد في أرشيف المشتري.\n    expect: {type: boolean, equals: true}\n\n  # Lot 2\n",
      ),
    ],
    rule: "requirement/no-response",
    says: "R28",
  },
  {
    name: "the desirable requirement becomes mandatory and loses its answer",
    changes: [replace(tender, "    mandatory: false\n", ""), removeEntry(specification, "- requirement: R23")],
    rule: "requirement/no-response",
    says: "R23",
  },
  {
    name: "a requirement is answered twice",
    changes: [
      replace(specification, "  - requirement: R6\n", "  - requirement: R6\n    value: true\n  - requirement: R6\n"),
    ],
    rule: "requirement/duplicate-response",
    says: "R6",
  },
];
