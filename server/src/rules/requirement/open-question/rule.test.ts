import { describe, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (until: string, question: string, drawn = "", bid = "", response = "") =>
  `${tenderFile(`lots: [{id: L1, title: بوابة}, {id: L2, title: طباعة}]
items: [{id: I9, lot: L2, title: كتيّب, quantity: 1, unit: نسخة}]
requirements: [{id: R1, kind: technical, mandatory: false, text: قصص قصيرة}]`).replace(
    "dates: {submissionDeadline",
    `dates: {clarificationDeadline: ${until}, submissionDeadline`,
  )}//- bids/demo/specification.bid.yaml
kind: specification
responses: [${response}]
//- bids/demo/questions.bid.yaml
kind: questions
questions:
  - ${question}
${drawn === "" ? "" : `${drawn}\n`}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
questions: questions.bid.yaml
${bid}`;
const ask = (extra: string, about = "R1") => `{id: Q1, about: ${about}, text: كم قصة؟${extra}}`;

describe("requirement/open-question", () => {
  it.each([
    ["2026-11-25", ask("")],
    ["2026-11-20", ask(", asked: 2026-11-18")],
    ["2026-11-10", ask(", asked: 2026-11-05, answer: أربع")],
    ["2026-11-10", ask(", asked: 2026-11-05, answered: 2026-11-08")],
  ])("until %s leaves %s alone", async (until, question) => {
    await check(files(until, question));
  });

  it("asks nothing about a lot that is not bid for", () =>
    check(files("2026-11-10", ask("", "I9"), "", "lots: [L1]\n")));

  it("is judged as of the day when the bid was handed in", () =>
    check(
      files("2026-11-10T18:00+03:00", ask(", asked: 2026-11-05"), "", "").replace(
        "status: draft",
        "status: submitted\nsubmittedAt: 2026-11-09T10:00+03:00",
      ),
    ));

  it("warns while there is still time, where the bid promises it already", () =>
    check(
      files(
        "2026-11-25",
        ask(", asked: 2026-11-18"),
        '  # info[requirement/open-question] "Q1": promises it already',
        "",
        "{requirement: R1, value: أربع}",
      ),
    ));
});
