import { type Mutation, replace } from "../mutation.ts";
import { bid, contracts, library, questions, specification, tender } from "./files.ts";

const wrong = (rule: string, name: string, path: string, from: string, to: string, at: string): Mutation => ({
  name,
  changes: [replace(path, from, to)],
  rule,
  at,
});
const order = wrong.bind(undefined, "date/order");
const manifest = "tender.bid.yaml";

/** A security for the bid that the buyer asks for, and the guarantee of our bank. */
const security = (until: string, amount: string) => [
  replace(tender, "security:\n", "security:\n  bid:\n    percent: 1\n    form: ضمان مستقل\n"),
  replace(
    tender,
    "  - id: D9\n",
    "  - id: D10\n    type: bid-security\n    title: ضمان العرض\n    nature: mandatory\n  - id: D9\n",
  ),
  replace(
    library,
    "  # Papers that speak for us\n",
    `  - id: guarantee\n    type: bid-security\n    title: Независимая гарантия № 17\n    issued: 2026-11-09\n    validUntil: ${until}\n    amount: ${amount}\n\n  # Papers that speak for us\n`,
  ),
  replace(bid, "\ndecisions:", "  - {required: D10, document: guarantee}\n\ndecisions:"),
];

/** Days that come in the wrong order, or lie a day too early or too late. */
export const dateMutations: readonly Mutation[] = [
  order("the letter is dated a day after it was handed in", bid, "date: 2026-11-12", "date: 2026-11-14", "2026-11-14"),
  order("an answer came before its question", questions, "answered: 2026-11-03", "answered: 2026-10-29", "2026-10-29"),
  order(
    "the bids are opened before the deadline",
    tender,
    "opening: 2026-11-16T11:00",
    "opening: 2026-11-16T09:00",
    manifest,
  ),
  order("the work ends before it begins", tender, "executionEnd: 2027-12-24", "executionEnd: 2027-01-10", manifest),
  order(
    "the work begins before the contract is signed",
    tender,
    "contractSigning: 2026-12-07",
    "contractSigning: 2027-01-12",
    manifest,
  ),
  order(
    "questions are taken after the deadline for bids",
    tender,
    "clarificationDeadline: 2026-11-06",
    "clarificationDeadline: 2026-11-17",
    manifest,
  ),
  order("a past contract ended before it began", contracts, "start: 2025-02-10", "start: 2026-02-10", "c-students"),
  {
    name: "a question was sent a day too late and has no answer",
    changes: [
      replace(
        questions,
        "    asked: 2026-10-30\n    answered: 2026-11-02\n    answer: Нет. Истории не учитываются и не заменяют публикации.\n",
        "    asked: 2026-11-07\n",
      ),
    ],
    rule: "date/order",
    at: "2026-11-07",
  },
  wrong(
    "date/bid-validity",
    "the bid holds a day less than asked",
    bid,
    "signatory: sokolova",
    "signatory: sokolova\nvalidityDays: 89",
    "89",
  ),
  {
    name: "the security ends a day before the bid",
    changes: security("2027-02-13", "4050"),
    rule: "date/security-validity",
    at: "guarantee",
  },
  {
    name: "the security is a rouble too small",
    changes: security("2027-02-14", "2249"),
    rule: "date/security-validity",
    at: "guarantee",
  },
  {
    name: "the buyer asks for a security, and none is handed in",
    changes: security("2027-02-14", "4050").slice(0, 2),
    rule: "document/missing",
    at: "documents",
  },
  {
    name: "publishing begins after the work has ended",
    changes: [
      replace(tender, "expect: {type: date, min: 2027-01-11, max: 2027-01-18}", "expect: {type: date}"),
      replace(specification, "value: 2027-01-13", "value: 2027-12-25"),
    ],
    rule: "date/outside-contract",
    at: "2027-12-25",
  },
  {
    name: "publishing begins a day before the work does",
    changes: [
      replace(
        tender,
        "expect: {type: date, min: 2027-01-11, max: 2027-01-18}",
        "expect: {type: date, max: 2027-01-18}",
      ),
      replace(specification, "value: 2027-01-13", "value: 2027-01-10"),
    ],
    rule: "date/outside-contract",
    at: "2027-01-10",
  },
  wrong(
    "response/out-of-range",
    "publishing begins a day before the tender lets it",
    specification,
    "value: 2027-01-13",
    "value: 2027-01-10",
    "2027-01-10",
  ),
];
