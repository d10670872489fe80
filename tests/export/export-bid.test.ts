import { describe, expect, it } from "vitest";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { buildFixture, showBlocks } from "./build-fixture.ts";
import { writeBytes } from "./docx-parts.ts";
import { makePicture } from "./rich-document.ts";
import { bid } from "./sample-bid.ts";

/** The lines of a bid with one section, from the section's heading on. */
async function prose(text: string, head = ""): Promise<string[]> {
  const section = `
  //- a.md
  ---
  id: a
  title: Раздел
${head}  ---
${text}`;
  const { document } = await buildFixture(bid("parts: [sections]", section));
  return showBlocks(document.blocks).slice(1);
}

describe("the order of the document", () => {
  const section = "\n  //- a.md\n  ---\n  id: a\n  title: Письмо\n  ---\n  Текст.\n";
  it("follows the usual parts where the manifest names none", async () => {
    const { document } = await buildFixture(bid("", section));
    const headings = showBlocks(document.blocks).filter((line) => /^\s*#|^contents|^cover|^page-break/.test(line));
    expect(headings.map((line) => line.trim())).toEqual([
      "cover: Ведение страниц портала",
      "contents of headings: Содержание",
      "page-break",
      "# Письмо",
      "# Таблица соответствия",
      "# Ценовое предложение",
      "# Опись документов",
      "# Подпись",
    ]);
  });
  it("follows the manifest, and a directive in a section takes the place of its part", async () => {
    const own = "\n  //- a.md\n  ---\n  id: a\n  title: Цена\n  ---\n  ::price-schedule{lot=L1}\n";
    const { document } = await buildFixture(bid("parts: [sections, price-schedule, team, kpi-plan]", own));
    const headings = showBlocks(document.blocks).filter((line) => line.startsWith("#"));
    expect(headings).toEqual(["# Цена", "# Команда", "# План по показателям"]);
  });
  it("leaves out the sections of lots that are not bid for", async () => {
    const other = "\n  //- b.md\n  ---\n  id: b\n  title: Печать\n  lot: L2\n  ---\n  Нет.\n";
    const { document } = await buildFixture(bid("parts: [sections]", section + other));
    expect(showBlocks(document.blocks)).toEqual(["# Письмо", "Текст."]);
  });
  it("has a cover with what identifies the bid", async () => {
    const { document } = await buildFixture(bid("parts: [cover]", section));
    expect(showBlocks(document.blocks)).toEqual([
      "cover: Ведение страниц портала",
      "Заказчик: Государственное учреждение «Центр»",
      "Номер извещения: 0142-26",
      "Площадка: ЭТП",
      "Лот: Страницы",
      "Исходящий номер: М-117/26",
      "Дата: 12\u00A0ноября 2026\u00A0г.",
      "Уполномоченное лицо: Соколова Анна, Директор",
      "000302, Волжск",
      "+7 000 555-18-41  ·  a@mayak.example",
    ]);
  });
});

describe("prose", () => {
  it("prints variables in the form of the section's language", async () => {
    const text = "  {{buyer.name.dative}}: {{price.total}}, {{bid.date}}, {{facts.budget}}, {{tender.deadline}}\n";
    expect(await prose(text)).toEqual([
      "Государственному учреждению «Центр»: 219\u00A0600,00\u00A0руб., 12\u00A0ноября 2026\u00A0г., 1\u00A0250\u00A0000, 16\u00A0декабря 2026\u00A0г., 10:00 (UTC+4)",
    ]);
    expect(await prose(text, "  language: en\n")).toEqual([
      "{en} Государственному учреждению «Центр»: RUB\u00A0219,600.00, 12\u00A0November 2026, 1,250,000, 16\u00A0December 2026, 10:00 (UTC+4)",
    ]);
    expect(await prose(text, "  language: ar\n")).toEqual([
      "{ar} Государственному учреждению «Центр»: 219,600.00\u00A0روبل روسي, 12\u00A0نوفمبر 2026, 1,250,000, 16\u00A0ديسمبر 2026 الساعة 10:00 (UTC+4)",
    ]);
  });
  it("prints the words that mentions stand for, with a link to their row", async () => {
    expect(
      await prose("  :req[R1], :doc[charter], :person[sokolova], :kpi[K1], :term[Охват] и :term[охват]\n"),
    ).toEqual([
      "<req:R1>R1, <doc:charter>Устав (редакция № 2), <person:sokolova>Соколова Анна, <kpi:K1>Подписчики, **Охват** и охват",
    ]);
  });
  it("puts a word before a reference only where the writer wrote none", async () => {
    expect(await prose("  Смотрите :see[a] и раздел :see[a]. :see[a] важен.\n")).toEqual([
      "Смотрите разд.\u00A0@a и раздел @a. Разд.\u00A0@a важен.",
    ]);
    expect(await prose("  As :see[a] shows, and section :see[a].\n", "  language: en\n")).toEqual([
      "{en} As section\u00A0@a shows, and section @a.",
    ]);
    expect(await prose("  كما يبيّن :see[a] وفي القسم :see[a].\n", "  language: ar\n")).toEqual([
      "{ar} كما يبيّن القسم\u00A0@a وفي القسم @a.",
    ]);
  });
  it("writes the word before a reference in small letters behind an abbreviation and a colon", async () => {
    expect(await prose("  См. :see[a], ср. :see[a], т. е. :see[a]: :see[a]. :see[a] важен.\n")).toEqual([
      "См. разд.\u00A0@a, ср. разд.\u00A0@a, т. е. разд.\u00A0@a: разд.\u00A0@a. Разд.\u00A0@a важен.",
    ]);
    expect(await prose("  Cf. :see[a], e.g. :see[a]. :see[a] matters.\n", "  language: en\n")).toEqual([
      "{en} Cf. section\u00A0@a, e.g. section\u00A0@a. Section\u00A0@a matters.",
    ]);
  });
  it("takes a table whose head has no words for one without a head", async () => {
    const section = "\n  //- a.md\n  ---\n  id: a\n  title: А\n  ---\n";
    const table = async (head: string) => {
      const body = `${section}  | ${head} | |\n  |---|---:|\n  | ИНН | 0000018412 |\n`;
      const { document } = await buildFixture(bid("parts: [sections]", body));
      expect(lintDocx(await writeBytes(document))).toEqual([]);
      return document.blocks.find((block) => block.kind === "table");
    };
    expect(await table(" ")).toMatchObject({ header: [], alt: "Таблица" });
    expect((await table(" "))?.rows).toHaveLength(1);
    expect((await table("Код"))?.header).toHaveLength(2);
  });
  it("begins a section that begins with a page break on a new page, title and all", async () => {
    const section =
      "\n  //- a.md\n  ---\n  id: a\n  title: Титул\n  ---\n  ::pagebreak\n\n  # Титул\n\n  Текст.\n\n  ::pagebreak\n";
    const { document } = await buildFixture(bid("parts: [sections]", section));
    expect(showBlocks(document.blocks)).toEqual(["page-break", "# Титул", "Текст.", "page-break"]);
  });
  it("makes the highest heading of a section level 2, and drops one that repeats the title", async () => {
    expect(await prose("  # Раздел\n\n  ### Один\n\n  #### Два\n\n  ### Три\n")).toEqual([
      "## Один",
      "### Два",
      "## Три",
    ]);
    expect(await prose("  # Один\n\n  ## Два\n")).toEqual(["## Один", "### Два"]);
  });
  it("keeps footnotes, notes and lists, and never prints HTML", async () => {
    const text =
      "  Текст.[^1]<b>x</b>\n\n  <div>y</div>\n\n  :::note\n  - один\n    - два\n  :::\n\n  [^1]: По данным {{buyer.name.short}}.\n";
    expect(await prose(text)).toEqual(["Текст.^По данным ГУ «Центр».^x", "note", "- один", "- - два"]);
  });
  it("turns a long quotation in the other direction, but no short name", async () => {
    const text = "  Все материалы размещаются только после письменного согласования.\n\n  ГУ «Центр»\n\n  نص\n";
    expect(await prose(text, "  language: ar\n")).toEqual([
      "{ru} Все материалы размещаются только после письменного согласования.",
      "{ar} ГУ «Центр»",
      "{ar} نص",
    ]);
  });
});

describe("captions and pictures", () => {
  const section = (body: string) => `\n  //- s/a.md\n  ---\n  id: a\n  title: А\n  ---\n${body}`;
  const picture = makePicture(20, 10);
  it("belong to the first table or picture inside", async () => {
    const body = `  :::caption[Сроки для {{buyer.name.short}}]{#tab-x}\n  | А | Б |\n  |---|--:|\n  | 1 | 2 |\n  :::\n\n  :::caption{#fig-x}\n  Схема\n\n  ![Два прямоугольника](../p/a.png)\n  :::\n`;
    const { document, assets, problems } = await buildFixture(bid("parts: [sections]", section(body)), {
      "p/a.png": picture,
    });
    expect(showBlocks(document.blocks).slice(1)).toEqual([
      "caption: Сроки для ГУ «Центр»",
      "А | Б",
      "1 | 2",
      "figure p/a.png: Схема",
    ]);
    expect(document.blocks.map((block) => block.id)).toEqual(["a", "tab-x", "fig-x"]);
    expect(assets).toEqual(["p/a.png"]);
    expect(problems).toEqual([]);
    expect(Object.keys(document.images)).toEqual(["p/a.png"]);
  });
  it("that cannot be printed are told", async () => {
    const body = "  ![а](../p/none.png)\n\n  ![б](../../outside.png)\n\n  ![в](../p/text.png)\n";
    const text = new TextEncoder().encode("no picture");
    const { problems } = await buildFixture(bid("parts: [sections]", section(body)), { "p/text.png": text });
    expect(problems.map(({ problem, id }) => `${problem} ${id}`)).toEqual([
      "unsupported-picture p/text.png",
      "missing-picture ../p/none.png",
      "missing-picture ../../outside.png",
    ]);
  });
});

describe("what the bid does not know", () => {
  it("is told with its place and leaves the document whole", async () => {
    const section =
      "\n  //- a.md\n  ---\n  id: a\n  title: А\n  ---\n  {{no.such}} :req[R99] :see[nowhere] :gone[x]\n\n  ::nothing\n";
    const { document, problems } = await buildFixture(bid("parts: [sections]", section));
    expect(problems.map(({ problem, id, source }) => `${problem} ${id} ${source?.file}`)).toEqual([
      "unknown-variable no.such a.md",
      "unknown-id R99 a.md",
      "unknown-directive gone a.md",
      "unknown-directive nothing a.md",
      "unknown-reference nowhere a.md",
    ]);
    expect(showBlocks(document.blocks)).toEqual(["# А", "([no.such]) ([R99]) разд.\u00A0@nowhere x"]);
    expect(lintDocx(await writeBytes(document))).toEqual([]);
  });
});

describe("tables of facts", () => {
  const section =
    "\n  //- a.md\n  ---\n  id: a\n  title: А\n  ---\n  ## Методика {#how answers=R2}\n\n  Как сказано в :req[R1].\n";
  const part = async (name: string) =>
    showBlocks((await buildFixture(bid(`parts: [${name}]`, section))).document.blocks);

  it("compliance matrix: every requirement of the lots bid for, in the tender's order", async () => {
    expect(await part("compliance-matrix")).toEqual([
      "landscape",
      "  # Таблица соответствия",
      "  № | Требование | Ответ | Соответствие | Подтверждение | Где",
      "  R1 | Не менее 60 публикаций в месяц. / (ТЗ, п.\u00A04.1, с.\u00A05) | 64 публ. / С запасом. | Соответствует | <doc:letter>Письмо министерства / <person:sokolova>Соколова Анна | Разд.\u00A0@how",
      "  R2 | Методика работы. | – | Соответствует | – | Разд.\u00A0@how",
      "  R4 | Отчёт раз в месяц. / (желательно) | Раз в квартал. | Отклонение | – | –",
      "  Дан ответ на требования: 3 из 3. Соответствует: 2. Отклонение: 1",
    ]);
  });
  it("compliance matrix: what a decision waives does not apply, for its reason", async () => {
    const waived = bid("parts: [compliance-matrix]", section)
      .replace(
        "{required: D2, applies: false, reason: Своими силами.}",
        "{required: R4, applies: false, reason: Отчёт не нужен.}",
      )
      .replace(/^.*requirement: R4.*\n/mu, "");
    expect(showBlocks((await buildFixture(waived)).document.blocks).slice(-2)).toEqual([
      "  R4 | Отчёт раз в месяц. / (желательно) | Отчёт не нужен. | Не применяется | – | –",
      "  Дан ответ на требования: 2 из 2",
    ]);
  });
  it("price schedule: lines, sum, VAT and the sum in words", async () => {
    expect(await part("price-schedule")).toEqual([
      "# Ценовое предложение",
      "№ | Наименование | Количество | Ед. изм. | Цена за единицу, руб. | Сумма, руб.",
      "1 | Страницы | 12 | мес. | 9\u00A0000,00 | 108\u00A0000,00",
      "2 | Отчёт | 12 | шт. | 9\u00A0300,00 | 111\u00A0600,00",
      "Итого | 219\u00A0600,00",
      "В том числе НДС 22 % | 39\u00A0600,00",
      "Сумма прописью: двести девятнадцать тысяч шестьсот рублей.",
    ]);
  });
  it("document list: what is handed in, what does not apply and what is missing", async () => {
    expect(await part("document-list")).toEqual([
      "# Опись документов",
      "№ | Требуется документацией | Документ | Номер и дата",
      "1 | Копия устава | Устав (редакция № 2) | 7/К от 18.03.2021 / УФНС",
      "2 | Согласие субподрядчиков | Не требуется / Своими силами.",
      "3 | Справка | Не приложен",
      "Дополнительные документы",
      "4 | – | Письмо министерства | –",
      "Всего документов: 2",
    ]);
  });
  it("team and KPI plan", async () => {
    expect(await part("team, kpi-plan")).toEqual([
      "# Команда",
      "Ф. И. О. | Роль | В компании с | Квалификация",
      "Соколова Анна | Директор | март 2018 | - Магистр - Сертификат, 2025",
      "# План по показателям",
      "№ | Показатель | Сейчас | Цель | Период | Источник данных",
      "K1 | Подписчики, чел. | 310 | 12\u00A0000 | в месяц | Заказчик",
    ]);
  });
  it("signatures stay together and name the signatory", async () => {
    expect(await part("signatures")).toEqual([
      "keep",
      "  # Подпись",
      "  keep",
      "    От имени участника: ООО «Маяк-Медиа»",
      "    действует на основании: Устав",
      "    ",
      "    Директор |  | Соколова Анна",
      "    (М. П. (при наличии)) | (подпись) | ",
      "    Дата | 12\u00A0ноября 2026\u00A0г. | ",
    ]);
  });
});

describe("a bid that is hardly begun", () => {
  it("is written without a stumble", async () => {
    const { document } = await buildFixture(
      "\n  //- bid.yaml\n  kind: bid\n  tender: tender.bid.yaml\n  status: draft\n",
    );
    expect(lintDocx(await writeBytes(document))).toEqual([]);
  });
});

describe("the document", () => {
  it("is plain data: JSON keeps its blocks", async () => {
    const { document } = await buildFixture(bid("", "\n  //- a.md\n  ---\n  id: a\n  title: А\n  ---\n  Текст.\n"));
    expect(JSON.parse(JSON.stringify(document.blocks))).toEqual(document.blocks);
  });
  it("takes paper, margins and type size from the tender, and its date from the bid", async () => {
    const section = "\n  //- a.md\n  ---\n  id: a\n  title: А\n  ---\n  Текст.\n";
    const demanded = bid("", section).replace(
      "  lots:\n    - {id: L1",
      "  format: {pageSize: A4, margins: {left: 30 mm, right: 1 cm, top: 20 mm, bottom: 2 cm}, minFontSize: 14}\n  lots:\n    - {id: L1",
    );
    const { document } = await buildFixture(demanded);
    expect(document.page.margins).toEqual({ top: 1134, bottom: 1134, start: 1701, end: 567 });
    expect(document.fonts.size).toBe(28);
    expect(document.date).toBe("2026-11-12");
    const arabic = await buildFixture(demanded, {}, { language: "ar" });
    expect(arabic.document.page.margins).toMatchObject({ start: 567, end: 1701 });
  });
});
