import { describe, expect, it } from "vitest";
import { parseDecimal } from "../../../model/decimal.ts";
import { foldText } from "./folded-text.ts";
import { findDates } from "./written-dates.ts";
import { findQuantities, fitsLimit } from "./written-quantities.ts";

const dates = (text: string): readonly string[] => findDates(foldText(text).text).map(({ day }) => day);
const quantities = (text: string): readonly string[] =>
  findQuantities(foldText(text).text).map(
    ({ amount, family, limit }) => `${limit} ${amount.toFixed()} ${family ?? "-"}`,
  );

describe("findDates", () => {
  it.each([
    ["12 ноября 2026 г. и «5» мая 2027 года", ["2026-11-12", "2027-05-05"]],
    ["01.02.2026, 2026-11-12, 13/04/2026", ["2026-02-01", "2026-11-12", "2026-04-13"]],
    ["١٢ نوفمبر ٢٠٢٦ و12 من تشرين الثاني 2026م", ["2026-11-12", "2026-11-12"]],
    ["November 12, 2026; the 3rd of May 2027; 12 Nov 2026", ["2026-11-12", "2027-05-03", "2026-11-12"]],
    ["03/04/2026, 31 июня 2026 г., прил. 12.11.2026-3, 12 ноября", []],
  ])("in “%s”", (text, days) => expect(dates(text)).toEqual(days));

  it("takes the «г.» in that belongs to the year", () => {
    const text = "до 12 ноября 2026 г., затем";
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(["12 ноября 2026 г."]);
  });
});

describe("findQuantities", () => {
  it.each([
    ["Более 30 сотрудников, 90 (девяносто) дней", ["more 30 -", "exact 90 day"]],
    ["не менее 24 месяцев, не более 5 рабочих дней", ["least 24 month", "most 5 workday"]],
    ["خلال 6 ساعات و٦٠ يومًا و20 في المئة", ["exact 6 hour", "exact 60 day", "exact 20 percent"]],
    ["at least 5 working days, about 3 weeks, 99.5% uptime", ["least 5 workday", "about 3 week", "exact 99.5 percent"]],
    ["1 200 рублей, 1,5 часа", ["exact 1200 -", "exact 1.5 hour"]],
    ["от 5 до 10 дней, 40–60 фото, 3-5 часов, № 44, 1,200 people, 10:00, 24/7, 24-часовой, R12, 2026 год", []],
  ])("in “%s”", (text, found) => expect(quantities(text)).toEqual(found));

  it.each([
    ["более 20 дней", "24", true],
    ["более 30 дней", "24", false],
    ["не менее 24 дней", "24", true],
    ["около 25 дней", "24", true],
    ["около 50 дней", "24", false],
    ["до 30 дней", "24", true],
    ["24 дня", "24", true],
    ["25 дней", "24", false],
  ])("tells whether “%s” can be %s", (text, value, fits) => {
    const [quantity] = findQuantities(text);
    const amount = parseDecimal(value);
    expect(quantity && amount && fitsLimit(quantity, amount)).toBe(fits);
  });
});
