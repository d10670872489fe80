import { PNG } from "pngjs";
import type { Block, ExportDocument, Inline, TableBlock } from "../../server/src/export/blocks/types.ts";
import { heading, makeDocument, note, paragraph, reference, text } from "./make-document.ts";

export type RichLanguage = "en" | "ru" | "ar";

/** A small picture with a gradient, so that it is seen on a page. */
export function makePicture(width = 900, height = 360): Uint8Array {
  const png = new PNG({ width, height });
  for (let at = 0; at < width * height; at++) {
    const x = at % width;
    const y = Math.floor(at / width);
    png.data.set([31 + (x * 120) / width, 58 + (y * 100) / height, 140, 255], at * 4);
  }
  return PNG.sync.write(png);
}

const words = {
  en: {
    title: "Information support of the tourism portal",
    label: "Tender proposal",
    tenderer: "Northern Light LLC",
    buyer: "Ministry of Tourism",
    lot: "Lot 1. Content and social media",
    intro:
      "We answer every requirement of the technical specification in the order of the tender. Our team has run ISO 9001:2015 certified services since 2014 for the Ministry (وزارة السياحة) and others.",
    sections: ["Understanding of the task", "Approach", "Weekly rhythm", "Quality control", "Risks", "Team"],
    body: "Each month we publish 60 posts and answer comments within 4 working hours. The editor agrees the plan with the buyer by the 25th day of the month before, so that nothing is published unseen.",
    items: ["Editorial plan", "Publication on the portal and in the networks", "Monthly report"],
    nested: ["Topics and dates", "Owner of each topic"],
    quote: "The contractor shall publish at least two posts a day.",
    warning: "Statistics are shown only after the buyer has opened access to the counter.",
    table: ["Requirement", "Response", "Verdict"],
    comply: "Complies",
    caption: "Response times by channel",
    figure: "Order of agreement",
    see: "The order of agreement is shown in figure ",
    seeSection: ", the risks in section ",
    note: "Counted by the buyer's own statistics.",
    price: ["No", "Title", "Quantity", "Unit", "Unit price, EUR", "Total, EUR"],
    total: "Total with VAT",
    sign: ["Director", "signature", "I. P. Ivanova"],
  },
  ru: {
    title: "Информационное сопровождение туристического портала",
    label: "Заявка на участие",
    tenderer: "ООО «Северный свет»",
    buyer: "Министерство туризма",
    lot: "Лот 1. Контент и социальные сети",
    intro:
      "Мы отвечаем на каждое требование технического задания в порядке документации. Команда работает по стандарту ISO 9001:2015 с 2014 года, в том числе для министерства (وزارة السياحة).",
    sections: ["Понимание задачи", "Подход", "Недельный ритм", "Контроль качества", "Риски", "Команда"],
    body: "Каждый месяц мы публикуем 60 материалов и отвечаем на комментарии в течение 4 рабочих часов. План согласуется с заказчиком до 25-го числа предыдущего месяца, поэтому ничего не выходит без согласования.",
    items: ["Редакционный план", "Публикация на портале и в сетях", "Ежемесячный отчёт"],
    nested: ["Темы и даты", "Ответственный за каждую тему"],
    quote: "Исполнитель публикует не менее двух материалов в день.",
    warning: "Статистика показывается только после того, как заказчик открыл доступ к счётчику.",
    table: ["Требование", "Ответ", "Соответствие"],
    comply: "Соответствует",
    caption: "Время ответа по каналам",
    figure: "Порядок согласования",
    see: "Порядок согласования показан на рисунке ",
    seeSection: ", риски – в разделе ",
    note: "По данным статистики заказчика.",
    price: ["№", "Наименование", "Количество", "Ед.", "Цена за единицу, руб.", "Сумма, руб."],
    total: "Итого с НДС",
    sign: ["Генеральный директор", "подпись", "И. П. Иванова"],
  },
  ar: {
    title: "الدعم الإعلامي لبوابة السياحة",
    label: "عرض فني ومالي",
    tenderer: "شركة الضوء الشمالي المحدودة",
    buyer: "وزارة السياحة",
    lot: "المجموعة 1: المحتوى ووسائل التواصل",
    intro:
      "نجيب عن كل متطلب من متطلبات المواصفات الفنية بحسب ترتيب وثائق المنافسة. يعمل فريقنا وفق شهادة ISO 9001:2015 منذ عام 2014 على منصة Microsoft Azure، ومع شركة «Северный свет» الروسية.",
    sections: ["فهم المهمة", "المنهجية", "الإيقاع الأسبوعي", "ضبط الجودة", "المخاطر", "فريق العمل"],
    body: "ننشر في كل شهر 60 مادة ونردّ على التعليقات خلال 4 ساعات عمل. يُعتمد المخطط مع الجهة المشترية قبل اليوم 25 من الشهر السابق، فلا يُنشر شيء دون اطلاعها، والتكلفة 1,250,000.50 ريال.",
    items: ["الخطة التحريرية", "النشر على البوابة وفي الشبكات", "التقرير الشهري"],
    nested: ["المواضيع والمواعيد", "المسؤول عن كل موضوع"],
    quote: "ينشر المتعاقد مادتين في اليوم على الأقل.",
    warning: "لا تُعرض الإحصاءات إلا بعد أن تفتح الجهة المشترية صلاحية الوصول إلى العدّاد (Google Analytics).",
    table: ["المتطلب", "الإجابة", "المطابقة"],
    comply: "مطابق",
    caption: "زمن الاستجابة بحسب القناة",
    figure: "مسار الاعتماد",
    see: "يظهر مسار الاعتماد في الشكل ",
    seeSection: "، والمخاطر في القسم ",
    note: "بحسب إحصاءات الجهة المشترية.",
    price: ["م", "البيان", "الكمية", "الوحدة", "سعر الوحدة (ريال)", "الإجمالي (ريال)"],
    total: "الإجمالي شاملًا ضريبة القيمة المضافة",
    sign: ["المدير العام", "التوقيع", "إيلينا إيفانوفا"],
  },
} as const;

function cell(value: string | readonly Block[]) {
  return { blocks: typeof value === "string" ? [paragraph(value)] : value };
}

function matrix(language: RichLanguage, rows: number): TableBlock {
  const w = words[language];
  return {
    kind: "table",
    look: "grid",
    id: "tab-times",
    alt: w.caption,
    caption: { children: [text(w.caption)] },
    columns: [
      { weight: 3, align: "start" },
      { weight: 3, align: "start" },
      { weight: 1, align: "start" },
    ],
    header: w.table.map((title) => cell(title)),
    rows: [
      { role: "group", cells: [{ ...cell(w.sections[1]), span: 3 }] },
      ...Array.from({ length: rows }, (_value, at) => ({
        id: `req:R${at + 1}`,
        cells: [
          cell(`R${at + 1}. ${w.quote}`),
          cell([
            paragraph(w.body.split(".")[0] ?? ""),
            paragraph({ kind: "jump", target: "risk", children: [text(w.sections[4])] }),
          ]),
          { ...cell(w.comply), tone: "good" as const },
        ],
      })),
    ],
  };
}

function prices(language: RichLanguage): TableBlock {
  const w = words[language];
  const numbers = language === "ru" ? ["12", "1\u00A0875,50", "22\u00A0506,00"] : ["12", "1,875.50", "22,506.00"];
  const row = (at: number) => [
    String(at),
    w.items[at - 1] ?? "",
    numbers[0] ?? "",
    "h",
    numbers[1] ?? "",
    numbers[2] ?? "",
  ];
  return {
    kind: "table",
    look: "grid",
    alt: w.total,
    columns: [1, 6, 2, 1, 2, 2].map((weight, at) => ({
      weight,
      align: at === 2 || at > 3 ? ("end" as const) : ("start" as const),
    })),
    header: w.price.map((title) => cell(title)),
    rows: [
      ...[1, 2, 3].map((at) => ({ cells: row(at).map((value) => cell(value)) })),
      { role: "total", cells: [{ ...cell(w.total), span: 5 }, cell(numbers[2] ?? "")] },
    ],
  };
}

function signature(language: RichLanguage): Block {
  const w = words[language];
  return {
    kind: "keep",
    blocks: [
      heading(2, w.tenderer),
      paragraph(w.title),
      {
        kind: "table",
        look: "signature",
        alt: w.sign[1],
        columns: [3, 3, 3].map((weight) => ({ weight, align: "start" as const })),
        header: [],
        rows: [
          { cells: [cell(w.sign[0]), { ...cell(""), line: true }, cell(w.sign[2])] },
          { cells: [cell(""), cell(w.sign[1]), cell("")] },
        ],
      },
    ],
  };
}

/** A document with every kind of block, in one language, with a section in another. */
export function makeRichDocument(language: RichLanguage, rows = 24): ExportDocument {
  const w = words[language];
  const other = language === "ar" ? "ru" : "ar";
  const o = words[other];
  const styled: Inline[] = [
    text(`${w.body} `),
    { kind: "strong", children: [text(w.items[0])] },
    text(", "),
    { kind: "emphasis", children: [text(w.items[1]), { kind: "strikethrough", children: [text(" ISO")] }] },
    text(" "),
    { kind: "code", value: "plan.xlsx" },
    text(" "),
    { kind: "link", href: "https://example.org/plan?a=1&b=2", children: [text("example.org")] },
    note(w.note),
    text("."),
  ];
  const blocks: Block[] = [
    {
      kind: "cover",
      label: w.label,
      title: w.title,
      subtitle: w.lot,
      tenderer: w.tenderer,
      facts: [
        { name: w.sections[0], value: w.buyer },
        { name: w.price[0], value: "223-0417/2026" },
        {
          name: w.sections[2],
          value: language === "ru" ? "1 декабря 2026 г." : language === "ar" ? "1 ديسمبر 2026" : "1 December 2026",
        },
      ],
      foot: [w.tenderer, "info@example.org  ·  +7 495 000-00-00"],
    },
    { kind: "contents", of: "headings", title: [text(w.sections[3])] },
    { kind: "contents", of: "tables", title: [text(w.table[0])] },
    { kind: "page-break" },
    heading(1, w.sections[0]),
    paragraph(w.intro),
    paragraph(text(w.see), reference("fig-flow"), text(w.seeSection), reference("risk"), text(".")),
    heading(1, w.sections[1]),
    heading(2, w.sections[2]),
    paragraph(...styled),
    {
      kind: "list",
      ordered: true,
      start: 1,
      items: w.items.map((item, at) => ({
        blocks:
          at === 1
            ? [
                paragraph(item),
                {
                  kind: "list" as const,
                  ordered: true,
                  start: 1,
                  items: w.nested.map((inner) => ({
                    blocks: [
                      paragraph(inner),
                      { kind: "list" as const, ordered: false, start: 1, items: [{ blocks: [paragraph(w.note)] }] },
                    ],
                  })),
                },
              ]
            : [paragraph(item)],
      })),
    },
    {
      kind: "list",
      ordered: false,
      start: 1,
      items: w.items.map((item) => ({ blocks: [paragraph(item), paragraph(w.note)] })),
    },
    { kind: "list", ordered: true, start: 3, items: w.nested.map((item) => ({ blocks: [paragraph(item)] })) },
    { kind: "quote", blocks: [paragraph(w.quote)] },
    heading(2, w.sections[3]),
    heading(3, w.items[2]),
    { kind: "callout", tone: "note", blocks: [paragraph(w.note)] },
    {
      kind: "callout",
      tone: "warning",
      title: [text(w.items[0])],
      blocks: [
        paragraph(w.warning),
        { kind: "list", ordered: false, start: 1, items: [{ blocks: [paragraph(w.note)] }] },
      ],
    },
    paragraph(w.body),
    { kind: "code-block", value: "name: plan\n\towner: ivanova\n" },
    { kind: "figure", id: "fig-flow", path: "flow.png", alt: w.figure, caption: { children: [text(w.figure)] } },
    heading(1, w.sections[4], { id: "risk" }),
    paragraph(w.body),
    { kind: "rule" },
    { ...heading(1, o.sections[4]), language: other },
    { ...paragraph(o.intro), language: other },
    {
      kind: "list",
      ordered: true,
      start: 1,
      items: o.items.map((item) => ({ blocks: [paragraph(item)] })),
      language: other,
    },
    { kind: "landscape", blocks: [heading(1, w.sections[5]), matrix(language, rows), paragraph(w.note, note(w.note))] },
    heading(1, w.price[1]),
    prices(language),
    signature(language),
  ];
  return makeDocument(blocks, {
    language,
    title: w.title,
    creator: w.tenderer,
    header: { start: w.tenderer, end: "223-0417/2026" },
    images: { "flow.png": { bytes: makePicture() } },
  });
}
