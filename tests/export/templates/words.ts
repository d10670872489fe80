/** A template as Word in some language writes it: the ids of styles are those that Word makes there. */
export interface TemplateWords {
  readonly language: "en" | "ru" | "ar";
  /** BCP 47 with a region. */
  readonly tag: string;
  readonly fonts: { readonly major: string; readonly minor: string; readonly arabic: string };
  readonly accent: string;
  /** Ids of styles by their name. */
  readonly ids: Readonly<Record<string, string>>;
  readonly company: string;
  readonly coverTitle: string;
  readonly coverLine: string;
  readonly headerLine: string;
  readonly page: readonly [before: string, between: string];
  readonly placeholderHelp: string;
}

export const templateWords: Readonly<Record<TemplateWords["language"], TemplateWords>> = {
  en: {
    language: "en",
    tag: "en-GB",
    fonts: { major: "Caladea", minor: "Carlito", arabic: "Amiri" },
    accent: "7A1F3D",
    ids: {
      Normal: "Normal",
      "Default Paragraph Font": "DefaultParagraphFont",
      "Normal Table": "TableNormal",
      "No List": "NoList",
      "heading 1": "Heading1",
      "heading 2": "Heading2",
      "heading 3": "Heading3",
      header: "Header",
      footer: "Footer",
      Title: "Title",
      "List Paragraph": "ListParagraph",
      "TOC Heading": "TOCHeading",
      "toc 1": "TOC1",
      caption: "Caption",
    },
    company: "Northern Light LLC",
    coverTitle: "Proposal",
    coverLine: "submitted to {{client}}",
    headerLine: "Tender {{tender_ref}}",
    page: ["Page ", " of "],
    placeholderHelp: "Prepared for",
  },
  ru: {
    language: "ru",
    tag: "ru-RU",
    fonts: { major: "Georgia", minor: "Arial", arabic: "Amiri" },
    accent: "1E5631",
    ids: {
      Normal: "a",
      "Default Paragraph Font": "a0",
      "Normal Table": "a1",
      "No List": "a2",
      "heading 1": "1",
      "heading 2": "2",
      "heading 3": "3",
      header: "a3",
      footer: "a5",
      Title: "a7",
      "List Paragraph": "a9",
      "TOC Heading": "ab",
      "toc 1": "11",
      caption: "aa",
    },
    company: "ООО «Маяк-Медиа»",
    coverTitle: "Заявка на участие в закупке",
    coverLine: "Заказчик: {{client}}",
    headerLine: "Закупка № {{tender_ref}}",
    page: ["Страница ", " из "],
    placeholderHelp: "Подготовлено для",
  },
  ar: {
    language: "ar",
    tag: "ar-SA",
    fonts: { major: "Carlito", minor: "Carlito", arabic: "Amiri" },
    accent: "0B5563",
    ids: {
      Normal: "a",
      "Default Paragraph Font": "a0",
      "Normal Table": "a1",
      "No List": "a2",
      "heading 1": "1",
      "heading 2": "2",
      "heading 3": "3",
      header: "a3",
      footer: "a4",
      Title: "a5",
      "List Paragraph": "a6",
      "TOC Heading": "a7",
      "toc 1": "10",
      caption: "a8",
    },
    company: "شركة الضوء الشمالي المحدودة",
    coverTitle: "عرض فني ومالي",
    coverLine: "مقدَّم إلى {{client}}",
    headerLine: "المنافسة رقم {{tender_ref}}",
    page: ["صفحة ", " من "],
    placeholderHelp: "أُعدَّ لصالح",
  },
};
