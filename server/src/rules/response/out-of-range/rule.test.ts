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
    ["{type: string, equals: 1920x1080}", "value: 1920 × 1080"],
    ["{type: string, oneOf: [ВКонтакте, Телеграм]}, filling: one-or-several", "value: ВКонтакте и Телеграм"],
    ["{type: number, min: 23.8, unit: INH}", "value: 60.452 см"],
    ["{type: integer, max: 250, unit: A24}", "value: 250 кд/м²"],
    ["{type: integer, min: 36, unit: MON}", "value: 3 года"],
    ["{type: integer, max: 24, unit: ساعة}", "value: 1 يوم"],
    ["{type: integer, max: 5, unit: рабочий день}", "value: 3 дня"],
    ["{type: integer, min: 5000, unit: подписчик}", "value: 5 тыс. подписчиков"],
    ["{type: integer, min: 2, unit: H87}", "value: 2 камеры"],
    ["{type: integer, min: 60, unit: publication}", "value: 64 منشورًا"],
    ["{type: number, min: 5, max: 35, unit: °C}, filling: range", "value: 0-40 °C"],
    ["{type: number, min: 5, max: 35, unit: °C}, filling: range", "value: от 10 до 20"],
    ["{type: number, min: 100, unit: см}, filling: range", "value: 70-130 см"],
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
    ["{type: number, min: 24, unit: in}", "value: 60 см", "60 см", "at least 24 in (60.96 см)"],
    ["{type: integer, min: 36, unit: MON}", "value: 2 года", "2 года", "at least 36 MON (3 года)"],
    ["{type: integer, min: 12, unit: месяц}", "value: 364 дня", "364 дня", "at least 12 месяц"],
    ["{type: integer, max: 24, unit: ساعة}", "value: 2 يوم", "2 يوم", "at most 24 ساعة"],
    ["{type: integer, max: 1, unit: сутки}", "value: 2 рабочих дня", "2 рабочих дня", "at most 1 сутки"],
    [
      "{type: integer, min: 36, unit: мес}",
      "value: 24 месяца с даты приёмки",
      "24 месяца с даты приёмки",
      "at least 36 мес",
    ],
    ["{type: number, min: 5, max: 35}, filling: range", "value: 40-60", "40-60", "at most 35"],
    ["{type: number, min: 5, max: 35}, filling: range", "value: من 0 إلى 20", "من 0 إلى 20", "at least 5"],
  ])("%s is broken by %s", async (expectation, response, text, message) => {
    await judge(expectation, response, error(text, message));
  });

  it.each([
    ["{type: integer, min: 60, unit: منشور}", "value: 40 منشورًا في الشهر", "one counts posts, the other posts a month"],
    ["{type: integer, min: 60, unit: رف}", "value: 4 خزائن", "nobody knows the words"],
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
