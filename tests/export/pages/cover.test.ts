import { describe, expect, it } from "vitest";
import type { CoverBlock } from "../../../server/src/export/blocks/types.ts";
import { numberDocument } from "../../../server/src/export/number/number-document.ts";
import { estimatePages } from "../../../server/src/export/pages/estimate-pages.ts";
import { heading, makeDocument } from "../make-document.ts";
import { makePicture } from "../rich-document.ts";

const titles = {
  ar: "خدمات إدارة شبكات التواصل الاجتماعي ودعم الفعاليات لبوابة الخدمات الحكومية الإقليمية",
  ru: "Оказание услуг по ведению социальных сетей и освещению мероприятий портала государственных услуг",
} as const;

function cover(title: string): CoverBlock {
  const fact = { name: "Заказчик", value: "Государственное бюджетное учреждение «Центр цифровых услуг»" };
  return {
    kind: "cover",
    logo: "logo.png",
    mark: "Конфиденциально",
    label: "Заявка",
    title,
    tenderer: "Общество с ограниченной ответственностью «Маяк-Медиа»",
    facts: Array.from({ length: 8 }, () => fact),
    foot: ["000302, г. Волжск, ул. Набережная, д. 14", "+7 000 555-18-41"],
  };
}

describe("the cover", () => {
  it.each([
    ["ar", 1],
    ["ar", 4],
    ["ru", 1],
    ["ru", 4],
  ] as const)("stays one page with a logo, a mark and a title of any length: %s, %i", (language, times) => {
    const title = Array.from({ length: times }, () => titles[language]).join(" ");
    const settings = { language, images: { "logo.png": { bytes: makePicture(400, 400) } } };
    const { document } = numberDocument(makeDocument([cover(title), heading(1, "А", { id: "a" })], settings));
    expect(estimatePages(document).pages.get("a")).toBe(2);
  });
});
