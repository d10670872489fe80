import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (expectation: string, response: string, drawn = "", filling = "") =>
  `${tenderFile(`requirements:
  - {id: R1, kind: technical, text: Требование, expect: ${expectation}${filling}}`)}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R1
    ${response}
${drawn === "" ? "" : `${drawn}\n`}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
`;

describe("response/wrong-unit", () => {
  it.each([
    ["{type: integer, min: 12, unit: شهر}", "24 كغ", "measures something else"],
    ["{type: integer, min: 12, unit: MON}", "24 шт.", "measures something else"],
    ["{type: number, min: 1000, unit: ВА}", "1200 Вт", "measures something else"],
    ["{type: number, max: 5, unit: يوم عمل}", "7 أيام", "days off"],
    ["{type: number, min: 10, unit: день}", "8 рабочих дней", "days off"],
  ])("%s with %s is reported", async (expectation, value, message) => {
    const drawn = `    # warning[response/wrong-unit] "${value}": ${message}`;
    await check(files(expectation, `value: ${value}`, drawn));
  });

  it.each([
    ["{type: number, max: 100, unit: мм}", "value: 0.05 м"],
    ["{type: integer, min: 12, unit: месяцев}", "value: 12\n    unit: أشهر"],
    ["{type: integer, min: 36, unit: MON}", "value: 3 года"],
    ["{type: integer, max: 5, unit: рабочий день}", "value: 5 раб. дн."],
    ["{type: integer, max: 24, unit: ساعة}", "value: 4 ساعات"],
    ["{type: integer, max: 24, unit: HUR}", "value: 1 сутки"],
    ["{type: integer, unit: منشور, min: 60}", "value: 64 منشورًا في الشهر"],
    ["{type: integer, unit: محرر, min: 1}", "value: 2 محررين"],
    ["{type: integer, unit: камера, min: 2}", "value: 3 видеокамеры"],
    ["{type: integer, unit: комплект, min: 2}", "value: 3 шт."],
    ["{type: integer, min: 3}", "value: 24 кг"],
    ["{type: number, min: 130, unit: g/m2}", "value: 150 г"],
    ["{type: integer, min: 250, unit: A24}", "value: 300 кд/м²"],
    ["{type: number, min: 0, unit: E50}", "value: 1000 грн"],
    ["{type: integer, min: 100, unit: شهر}", "value: 24\n    unit: كغ\n    verdict: deviate\n    note: نقيس بالوزن"],
    ["{type: string, unit: месяц}", "value: по заявке"],
  ])("%s is answered by %s", async (expectation, response) => {
    await check(files(expectation, response));
  });

  it("reports a range in another measure", () =>
    check(
      files(
        "{type: number, min: 5, max: 35, unit: °C}",
        "value: 10-30 кг",
        '    # warning[response/wrong-unit] "10-30 кг": measures something else',
        ", filling: range",
      ),
    ));

  it("reports a value that names two units", () =>
    check(
      files(
        "{type: number, min: 20, unit: in}",
        "value: 24 in\n    unit: см",
        '    # warning[response/wrong-unit] "см": names two units',
      ),
    ));

  it("converts a fraction into the whole number that it is in the tender’s unit", () =>
    checkFix(
      files("{type: integer, min: 12, unit: месяц}", 'value: "1.5 года" # с даты приёмки'),
      files("{type: integer, min: 12, unit: месяц}", 'value: "18 месяц" # с даты приёмки'),
    ));

  it("writes bytes where bits would miss the limit", () =>
    checkFix(
      files("{type: integer, min: 8, unit: GB}", "value: 16 Gb"),
      files("{type: integer, min: 8, unit: GB}", "value: 16 GB"),
    ));
});
