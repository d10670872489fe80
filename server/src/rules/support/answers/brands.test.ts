import { describe, expect, it } from "vitest";
import { findBrand } from "./brands.ts";

describe("a make that is named in a demand", () => {
  it.each([
    ["تصوير الفعاليات بكاميرا Sony ILME-FX30 بدقة 4K.", "Sony ILME-FX30"],
    ["Принтер HP LaserJet Pro M404dn, 1 шт.", "HP LaserJet Pro M404dn"],
    ["Экран Grandview LF-MI100 с пультом", "Grandview LF-MI100"],
    ["Бумага торговой марки Svetocopy, формат A4", "Svetocopy"],
    ["Кабель марки «Belden 8761»", "Belden 8761"],
    ["Напиток Тархун™ в бутылке", "Тархун"],
    ["جهاز عرض ماركة Epson", "Epson"],
    ["Микрофоны Shure, радиосистема", "Shure"],
    ["Laptop Dell with 16 GB of memory", "Dell"],
    ["Projector; brand: Optoma UHD38", "Optoma UHD38"],
  ])("%s", (text, brand) => expect(findBrand(text)).toBe(brand));

  it.each([
    "تصوير الفعاليات بكاميرا Sony ILME-FX30 أو ما يعادلها، بدقة 4K.",
    "Принтер HP LaserJet Pro M404dn или эквивалент",
    "Camera Sony FX30 or equivalent",
    "Картридж для принтера HP LaserJet M404dn",
    "Программа, совместимая с Cisco IOS",
    "Соответствие ISO 9001, IEC 60320-1 и IEEE 802.11ac",
    "Разъём USB 3.2, HDMI 2.1, DisplayPort D2, модуль Wi-Fi AX200",
    "Файлы PDF/A и DOCX, шрифт Times New Roman",
    "Страницы ВКонтакте и Telegram, счётчик Яндекс Метрика",
    "نسخة لضعاف البصر وفق المعيار ГОСТ Р 52872-2019",
    "Марка бетона М300, класс В25",
    "Производитель указывает страну происхождения",
    "Resolution 1920x1080, brightness 250 cd/m2",
    "Annex A12 lists the deliverables; Form F3 is signed",
    "Working knowledge of Python 3 and Windows 10",
    "Contact tenders@sony.example or https://sony.example",
    "Съёмка не менее чем двумя камерами с разрешением 4K UHD",
    "Тариф Business Plan на год",
    "WCAG 2.1 AA, проверка в NVDA и JAWS",
    "Сталь марки AISI 304, пластик марки ABS, бумага марки A4",
    "Матрица IPS FHD1920",
    "Engine of 90 HP; Axis of rotation is vertical",
    "Bidders make HTML pages; follow our brand Guidelines",
    "Краска RAL9010, степень защиты IP65",
  ])("none in: %s", (text) => expect(findBrand(text)).toBeUndefined());

  it("ends soon on whatever text", () => {
    const started = performance.now();
    for (const text of [
      "A".repeat(50_000),
      "Aa ".repeat(20_000),
      "Aa-".repeat(20_000),
      "марка ".repeat(9000),
      "A1-".repeat(9000),
    ]) {
      findBrand(text);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
