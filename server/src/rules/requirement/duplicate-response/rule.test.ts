import { describe, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [one.bid.yaml, two.bid.yaml]
`;
const asked = "requirements: [{id: R1, kind: technical, text: Фотоотчёт}]";

describe("requirement/duplicate-response", () => {
  it("sees responses in different files, and every one behind the first", () =>
    check(`${tenderFile(asked)}//- bids/demo/one.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: есть}
//- bids/demo/two.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: будет}
  # warning[requirement/duplicate-response] "R1": a second time
  - {requirement: R1, note: в приложении}
  # warning[requirement/duplicate-response] "R1": a second time
${bid}`));

  it("does not count a response that is still empty", () =>
    check(`${tenderFile(asked)}//- bids/demo/one.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: есть}
  - {requirement: R1}
//- bids/demo/two.bid.yaml
kind: specification
responses: []
${bid}`));

  const choice = (rest = "") => `requirements:
  - {id: Q1, kind: qualification, text: Свой опыт, criterion: experience, group: own${rest}}
  - {id: Q2, kind: qualification, text: Опыт партнёра, criterion: experience, group: partner${rest}}`;
  const responses = (lines: string) => `//- bids/demo/one.bid.yaml
kind: specification
responses:
${lines}
//- bids/demo/two.bid.yaml
kind: specification
responses: []
${bid}`;

  it("lets a group be declined while the other one is answered", () =>
    check(
      `${tenderFile(choice())}${responses(`  - {requirement: Q1, value: пять лет}
  - {requirement: Q2, verdict: deviate, note: Работаем без партнёра}`)}`,
    ));

  it("rejects nobody over a choice that is voluntary", () =>
    check(
      `${tenderFile(choice(", mandatory: false"))}${responses(`  - {requirement: Q1, value: пять лет}
  - {requirement: Q2, value: есть}
  # warning[requirement/duplicate-response] "Q2": Criterion experience`)}`,
    ));

  it("keeps criteria of two lots apart", () =>
    check(
      `${tenderFile(`lots: [{id: L1, title: Портал}, {id: L2, title: Печать}]
requirements:
  - {id: Q1, kind: qualification, text: Свой опыт, criterion: experience, group: own, lot: L1}
  - {id: Q2, kind: qualification, text: Опыт партнёра, criterion: experience, group: partner, lot: L1}
  - {id: Q3, kind: qualification, text: Свой опыт, criterion: experience, group: own, lot: L2}
  - {id: Q4, kind: qualification, text: Опыт партнёра, criterion: experience, group: partner, lot: L2}`)}${responses(
        `  - {requirement: Q1, value: пять лет}
  - {requirement: Q4, value: есть}`,
      )}`,
    ));
});
