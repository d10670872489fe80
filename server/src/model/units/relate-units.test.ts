import { describe, expect, it } from "vitest";
import { compareQuantities } from "./compare-quantities.ts";
import { readQuantity } from "./quantity.ts";
import { readUnit } from "./read-unit.ts";
import { relateUnits } from "./relate-units.ts";

const relation = (a: string, b: string): string => relateUnits(readUnit(a), readUnit(b)).kind;
const compare = (a: string, b: string): string => {
  const [left, right] = [readQuantity(a), readQuantity(b)];
  const order = left && right && compareQuantities(left, right)?.order;
  if (!order) return "not comparable";
  return order.least === order.most ? String(order.least) : "open";
};

describe("how units stand to each other", () => {
  it.each([
    ["м", "мм", "comparable"],
    ["кг", "л", "different"],
    ["месяц", "год", "comparable"],
    ["шт", "страниц", "comparable"],
    ["посещений", "просмотров", "different"],
    ["час", "кг", "different"],
    ["шт", "кг", "different"],
    ["комплект", "шт", "unclear"],
    ["упаковка", "кг", "different"],
    ["камера", "шт", "unclear"],
    ["камера", "камер", "same-word"],
    ["محرر", "محررين", "same-word"],
    ["رف", "خزانة", "unclear"],
    ["публикаций в неделю", "публикация", "unclear"],
    ["публикаций в неделю", "публикаций в месяц", "comparable"],
    ["г/м²", "г", "unclear"],
    ["км/ч", "кг", "different"],
    ["ВА", "Вт", "different"],
    ["E50", "грн", "unclear"],
    ["г", "мес", "comparable"],
    ["руб.", "USD", "different"],
    ["чел.-ч", "ч", "unclear"],
  ])("%s and %s: %s", (a, b, kind) => {
    expect(relation(a, b)).toBe(kind);
    expect(relation(b, a)).toBe(kind);
  });

  it.each([
    ["24 in", "60 см", "1"],
    ["23.8 in", "60.452 см", "0"],
    ["1 m", "1000 mm", "0"],
    ["12 месяцев", "1 год", "0"],
    ["12 месяцев", "365 дней", "open"],
    ["12 месяцев", "364 дня", "1"],
    ["36 месяцев", "1098 дней", "open"],
    ["36 месяцев", "1099 дней", "-1"],
    ["1 квартал", "3 месяца", "0"],
    ["3 дня", "5 рабочих дней", "-1"],
    ["10 дней", "5 рабочих дней", "open"],
    ["10 камер", "9 камеры", "1"],
    ["2 أيام عمل", "24 ساعة", "1"],
    ["1024 МБ", "1 ГБ", "open"],
    ["1000 МБ", "1 ТБ", "-1"],
    ["8 GB", "8 GiB", "open"],
    ["16 GB", "8 GiB", "1"],
    ["16 Gb", "8 GB", "open"],
    ["5 тыс. подписчиков", "5000 подписчиков", "0"],
    ["16 публикаций в неделю", "60 публикаций в месяц", "1"],
    ["60 публикаций в месяц", "720 публикаций в год", "0"],
    ["41 °F", "5 °C", "0"],
    ["-40 °F", "-40 °C", "0"],
    ["1 кВт", "1000 Вт", "0"],
    ["130 г/м²", "0.13 кг/м²", "0"],
    ["3 г.", "36 мес.", "0"],
  ])("%s against %s: %s", (a, b, order) => {
    expect(compare(a, b)).toBe(order);
    expect(compare(b, a)).toBe(order === "open" ? order : String(0 - Number(order)));
  });
});
