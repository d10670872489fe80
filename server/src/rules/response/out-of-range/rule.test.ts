import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

/** Checks one response, written as a line of a list, against one expectation. */
const judge = (expectation: string, response: string, drawn = "", requirement = "") =>
  check(`${tenderFile(`requirements:
  - {id: R1, kind: technical, text: Требование, expect: ${expectation}${requirement}}`)}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R1
    ${response}
${drawn}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
`);
const error = (text: string, message = "") => `    # error[response/out-of-range] "${text}": ${message}`;

describe("response/out-of-range", () => {
  it.each([
    ["{type: number, min: 0.3}", "value: 0.30"],
    ["{type: number, max: 9007199254740993}", "value: 9007199254740993"],
    ["{type: integer, min: 60}", 'value: "225 000"'],
    ["{type: integer, min: 12, unit: month}", "value: 24 months"],
    ["{type: integer, min: 12, unit: мес.}", "value: 24 Мес"],
    ["{type: integer, min: 24 in}", "value: 24 in"],
    ["{type: integer, equals: 5}", "value: 5.0"],
    ["{type: date, min: 2026-12-01, max: 2026-12-01}", "value: 2026-12-01T23:30+03:00"],
    ["{type: boolean, equals: true}", "value: true"],
    ["{type: string, equals: «Сонет»}", 'value: "\\"сонет\\""'],
    ["{type: string, oneOf: [١٢, ١٤]}", "value: ١٢"],
  ])("%s is kept by %s", async (expectation, response) => {
    await judge(expectation, response);
  });

  it.each([
    ["{type: number, min: 0.3}", "value: 0.29", "0.29", "at least 0.3"],
    ["{type: number, max: 9007199254740992}", "value: 9007199254740993", "9007199254740993", "at most"],
    ["{type: integer, min: 36, unit: شهر}", "value: 24 شهر", "24 شهر", "at least 36 شهر"],
    ["{type: integer, min: 12 months}", "unit: month\n    value: 6", "6", "answer is 6 month"],
    ["{type: integer, equals: 5}", "value: 6", "6", "only “5”"],
    ["{type: date, min: 2026-12-01}", "value: 2026-11-30", "2026-11-30", "before 2026-12-01"],
    ["{type: date, max: 2026-12-01T10:00+03:00}", "value: 2026-12-01T10:00+02:00", "2026-12-01T10:00+02:00", "after"],
    ["{type: integer, min: -5}", "value: −10", "−10", "at least -5"],
    ["{type: string, oneOf: [ВКонтакте, Телеграм]}", "value: [ВКонтакте, Твиттер]", "Твиттер", "one of these"],
  ])("%s is broken by %s", async (expectation, response, text, message) => {
    await judge(expectation, response, error(text, message));
  });

  it.each([
    ["{type: integer, min: 12, unit: месяц}", "value: 1 год", "units differ, and nothing is converted"],
    ["{type: integer, min: 36}", "value: 24 in", "the tender names no unit"],
    [
      "{type: integer, min: 36}",
      "value: 24\n    verdict: deviate\n    note: до 2028 года больше не делают",
      "it is declared",
    ],
    [
      "{type: integer, min: 36}",
      "value: 24\n    verdict: partly\n    note: второй год за счёт бюджета",
      "it is declared",
    ],
    ["{type: number, min: много}", "value: 24", "the limit is no number"],
  ])("%s with %s is not judged: %s", async (expectation, response) => {
    await judge(expectation, response);
  });

  it("is a formal flaw where the answer is voluntary", async () => {
    const drawn = '    # warning[response/out-of-range] "5": at least 10';
    const [finding] = await judge("{type: integer, min: 10}", "value: 5", drawn, ", mandatory: false");
    expect(finding?.verdict).toBe("formal");
  });

  it("points at the limit in the tender", async () => {
    const [finding] = await judge("{type: integer, min: 10}", "value: 5", error("5"));
    expect(finding?.related.map(({ file, range }) => [file, range.start.line, range.start.character])).toEqual([
      ["bids/demo/tender.bid.yaml", 11, 77],
    ]);
  });
});
