import { describe, expect, it } from "vitest";
import { readUnit } from "./read-unit.ts";
import { allUnits } from "./unit-index.ts";

const ids = (text: string): readonly string[] => readUnit(text).units.map((unit) => unit.id);

describe("names of units", () => {
  it.each([
    ["month", "MON мес. месяц месяца месяцев شهر أشهر شهرًا شهور month months місяців"],
    ["h", "HUR ч час часа часов часами ساعة ساعات hour hours h"],
    ["day", "DAY дн. день дня дней сут. сутки суток يوم أيام يومًا days"],
    ["year", "ANN год года лет سنة سنوات عام أعوام years рік"],
    ["min", "MIN мин минута минут دقيقة دقائق minutes"],
    ["week", "нед. неделя недель أسبوع أسابيع weeks WEE"],
    ["mm", "MMT мм миллиметров mm MM مم millimetres"],
    ["in", 'INH in дюйм дюймов дюйма inches " بوصة بوصات ″'],
    ["piece", "H87 C62 шт. штук штука штуки قطعة قطع pcs piece pieces экз. экземпляров نسخة"],
    ["kg", "KGM кг килограммов كغ كجم kilograms"],
    ["l", "LTR литров لتر litres"],
    ["m2", "MTK м² м2 кв.м м.кв. m² m2 m^2 sqm"],
    ["%", "P1 % процентов ٪"],
    ["cd/m2", "A24 кд/м² cd/m² cd/m2"],
    ["page", "ZP стр. страниц صفحة صفحات pages"],
    ["person", "IE чел. человек людей أشخاص people"],
    ["MB", "4L МБ Мб Мбайт MB мегабайт"],
    ["visit", "посещений посещения زيارة زيارات visits"],
    ["publication", "публикаций منشور منشورًا منشورات المنشورات posts"],
    ["kWh", "KWH кВт·ч кВт*ч kWh"],
    ["Mbit/s", "E20 Мбит/с Mbps Mbit/s"],
    ["g/m2", "GM gsm g/m2"],
  ])("%s is written %s", (id, texts) => {
    for (const text of texts.split(" ")) expect(ids(text), text).toContain(id);
  });

  it.each([
    ["кв. м", "m2"],
    ["м кв.", "m2"],
    ["квадратных метров", "m2"],
    ["متر مربع", "m2"],
    ["أمتار مربعة", "m2"],
    ["square metres", "m2"],
    ["куб. м", "m3"],
    ["рабочих дней", "working-day"],
    ["раб. дн.", "working-day"],
    ["أيام عمل", "working-day"],
    ["يوم عمل", "working-day"],
    ["календарных дней", "day"],
    ["кд/кв. м", "cd/m2"],
    ["кг на куб. м", "kg/m3"],
    ["страниц в минуту", "page/min"],
    ["km per hour", "km/h"],
    ["градусов Цельсия", "degC"],
    ["°C", "degC"],
    ["месяца с даты подписания акта", "month"],
    ["(тридцать шесть) месяцев", "month"],
    ["ساعة من استلام الطلب", "h"],
    ["غرامًا للمتر المربع", "g/m2"],
    ["kW", "kW"],
    ["mW", "mW"],
  ])("%s is %s", (text, id) => expect(ids(text)).toEqual([id]));

  it.each(["камера", "تكبير", "valueOf", "часть", "баллов", "", "в", "точка доступа", "°"])(
    "knows no unit %s",
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );

  it("gives every code and every symbol to one unit, but for those that people use twice", () => {
    const twice = new Map([
      ["г", "g year"],
      ["л", "l year"],
      ["м", "m month"],
      ["m", "m min month"],
      ["мкл", "ul"],
    ]);
    for (const [text, expected] of twice) expect([...ids(text)].sort().join(" "), text).toBe(expected);
    const double = allUnits.filter((one, index) => allUnits.findIndex((other) => other.id === one.id) !== index);
    expect(double).toEqual([]);
  });
});
