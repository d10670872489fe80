import { describe, expect, it } from "vitest";
import type { Block, TableBlock } from "../../server/src/export/blocks/types.ts";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { buildFixture, showBlocks } from "./build-fixture.ts";
import { partOf, writeBytes } from "./docx-parts.ts";
import { makePicture } from "./rich-document.ts";
import { bid } from "./sample-bid.ts";

const section = "\n  //- a.md\n  ---\n  id: a\n  title: А\n  ---\n  Текст.\n";

/** The lines that the parts of a bid print, without hard blanks. */
async function part(names: string, manifest = "", language?: string): Promise<string[]> {
  const source = bid(`parts: [${names}]\n${manifest}`, section);
  const { document } = await buildFixture(source, {}, language === undefined ? {} : { language });
  return showBlocks(document.blocks).map((line) => line.replaceAll("\u00A0", " "));
}

async function problems(names: string): Promise<string[]> {
  const built = await buildFixture(bid(`parts: [${names}]`, section));
  return built.problems.map(({ problem, id }) => `${problem} ${id}`);
}

describe("the risk register", () => {
  const risks = `  risks:
    - id: Р2
      risk: Школа не готова принять мебель в назначенный день
      cause: Ремонт не закончен
      probability: high
      impact: low
      response: График доставки согласуем за три дня
      trigger: Директор не подтвердил дату
      owner: sokolova
    - {id: Р1, risk: تأخر اعتماد المواد, probability: medium, impact: high, response: Запас на две недели, owner: Логист}`;

  it("prints risks as they are written, with words for the levels", async () => {
    expect(await part("risk-register", risks)).toEqual([
      "# Реестр рисков",
      "№ | Риск | Вероятность | Влияние | Меры | Ответственный",
      "Р2 | Школа не готова принять мебель в назначенный день / (Причина: Ремонт не закончен) | высокая | низкое | График доставки согласуем за три дня / (Признак: Директор не подтвердил дату) | <person:sokolova>Соколова Анна",
      "Р1 | {ar} تأخر اعتماد المواد | средняя | высокое | Запас на две недели | Логист",
    ]);
    expect((await part("risk-register", risks, "ar")).slice(0, 3)).toEqual([
      "# سجل المخاطر",
      "م | الخطر | الاحتمال | الأثر | الاستجابة | المسؤول",
      "{ru} Р2 | {ru} Школа не готова принять мебель в назначенный день / (السبب: Ремонт не закончен) | عالٍ | منخفض | {ru} График доставки согласуем за три дня / (علامته: Директор не подтвердил дату) | <person:sokolova>Соколова Анна",
    ]);
  });
  it("colours the levels", async () => {
    const { document } = await buildFixture(bid(`parts: [risk-register]\n${risks}`, section));
    const table = document.blocks.find((block) => block.kind === "table");
    expect(
      table?.rows.map((row) =>
        row.cells
          .map((cell) => cell.tone ?? "")
          .join(" ")
          .trim(),
      ),
    ).toEqual(["bad good", "doubtful bad"]);
  });
  it("has no column of owners where nobody is named", async () => {
    const one = "  risks: [{id: Р1, risk: Паводок, probability: low, impact: high, response: Второй маршрут}]";
    expect((await part("risk-register", one, "en")).slice(1)).toEqual([
      "No. | Risk | Probability | Impact | Response",
      "Р1 | Паводок | low | high | Второй маршрут",
    ]);
  });
});

describe("parts without facts", () => {
  it("are told, and left out", async () => {
    expect(await problems("risk-register, glossary, communication-plan, questions, past-contracts")).toEqual([
      "no-data risk-register",
      "no-data glossary",
      "no-data communication-plan",
      "no-data questions",
      "no-data past-contracts",
    ]);
    expect(await part("risk-register, glossary")).toEqual([]);
  });
  it("are not told where nobody asked for them", async () => {
    const { problems: told } = await buildFixture("//- bid.yaml\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\n");
    expect(told).toEqual([]);
  });
});

describe("the communication plan", () => {
  const plan = `  communication:
    - {with: Контрактная служба, about: Ход работ, channel: Видеозвонок, frequency: Каждый понедельник, owner: sokolova}
    - {with: قسم الإعلام, about: المواد, channel: البريد, frequency: يوميًا, language: ar}`;
  const stakeholders = (source: string) =>
    source.replace(
      "  source: {number: 0142-26",
      "    stakeholders: [{name: Отдел печати, involvement: approves}]\n  source: {number: 0142-26",
    );

  it("prints the occasions", async () => {
    expect(await part("communication-plan", plan)).toEqual([
      "# План взаимодействия",
      "С кем | О чём | Способ | Периодичность | Ответственный | Язык",
      "Контрактная служба | Ход работ | Видеозвонок | Каждый понедельник | <person:sokolova>Соколова Анна | –",
      "{ar} قسم الإعلام | {ar} المواد | {ar} البريد | {ar} يوميًا | – | арабский",
    ]);
  });
  it("prints the buyer's departments before them", async () => {
    const { document } = await buildFixture(stakeholders(bid(`parts: [communication-plan]\n${plan}`, section)));
    expect(showBlocks(document.blocks).slice(0, 5)).toEqual([
      "# План взаимодействия",
      "**Со стороны заказчика**",
      "Подразделение или лицо | Участие",
      "Отдел печати | утверждает",
      "**Порядок связи**",
    ]);
    const alone = await buildFixture(stakeholders(bid("parts: [communication-plan]", section)));
    expect(showBlocks(alone.document.blocks)).toEqual([
      "# План взаимодействия",
      "Подразделение или лицо | Участие",
      "Отдел печати | утверждает",
    ]);
  });
});

describe("the glossary", () => {
  const terms = `  terms:
    - {term: SLA, definition: Соглашение об уровне сервиса}
    - {term: حزمة المواد, definition: منشورات أسبوع واحد}`;
  it("prints terms in the order in which they are written", async () => {
    expect(await part("glossary", terms, "ar")).toEqual([
      "# المصطلحات والاختصارات",
      "المصطلح | المعنى",
      "{en} SLA | {ru} Соглашение об уровне сервиса",
      "حزمة المواد | منشورات أسبوع واحد",
    ]);
  });
});

describe("CVs", () => {
  it("hold what the library knows of each person", async () => {
    const cv = bid("parts: [cvs]", section).replace(
      "qualifications: [Магистр, {title: Сертификат, year: 2025}]}",
      "qualifications: [Магистр, {title: Сертификат, year: 2025, document: letter}], cv: cv.pdf}\n    - {id: petrov, name: Пётр}",
    );
    const { document } = await buildFixture(cv, { "company/cv.pdf": new Uint8Array(1500) });
    expect(showBlocks(document.blocks).map((line) => line.replaceAll("\u00A0", " "))).toEqual([
      "# Сведения об исполнителях",
      "keep",
      "  ### Соколова Анна",
      "  ",
      "  Роль | Директор",
      "  В компании с | март 2018",
      "  Квалификация | - Магистр - Сертификат, 2025",
      "  Документы | <doc:letter>Письмо министерства",
      "  Полное резюме | cv.pdf, 2 КБ",
      "",
    ]);
  });
});

describe("the document list", () => {
  const files = (manifest: string) =>
    bid(manifest, section)
      .replace("issuer: УФНС}", "issuer: УФНС, file: files/устав.pdf}")
      .replace(
        "title: Письмо министерства}",
        "title: Письмо министерства, validUntil: 2027-03-01, file: files/letter.docx}",
      );
  const pictures = {
    "company/files/устав.pdf": new Uint8Array(2_500_000),
    "company/files/letter.docx": new Uint8Array(900),
  };
  const list = async (pageCounts: ReadonlyMap<string, number>, language: string) => {
    const { document } = await buildFixture(files("parts: [document-list]"), pictures, { pageCounts, language });
    return showBlocks(document.blocks).map((line) => line.replaceAll("\u00A0", " "));
  };
  const all = new Map([
    ["company/files/устав.pdf", 18],
    ["company/files/letter.docx", 2],
  ]);

  it("names files, sizes and sheets, and adds them up", async () => {
    expect(await list(all, "ru")).toEqual([
      "# Опись документов",
      "№ | Требуется документацией | Документ | Номер и дата | Действует до | Листов",
      "1 | Копия устава | Устав (редакция № 2) / (устав.pdf, 2,4 МБ) | 7/К от 18.03.2021 / УФНС | – | 18",
      "2 | Согласие субподрядчиков | Не требуется / Своими силами.",
      "3 | Справка | Не приложен",
      "Дополнительные документы",
      "4 | – | Письмо министерства / (letter.docx, 1 КБ) | – | 01.03.2027 | 2",
      "Всего документов: 2, на 20 л.",
    ]);
    expect((await list(all, "ar")).at(-1)).toBe("عدد الوثائق: 2، عدد الصفحات: 20");
    expect((await list(all, "en")).at(-1)).toBe("Documents: 2, pages: 20");
  });
  it("counts in the digits that the bid asks for", async () => {
    const asked = files("parts: [document-list]\n  language: ar\n  numerals: arabic-indic");
    const lines = showBlocks((await buildFixture(asked, pictures, { pageCounts: all })).document.blocks);
    expect(lines[2]).toMatch(/^١ \| .*устав\.pdf، ٢٫٤\u00A0ميغابايت.* \| ١٨$/u);
    expect(lines.at(-1)).toBe("عدد الوثائق: ٢، عدد الصفحات: ٢٠");
  });
  it("leaves a cell empty, and gives no sum, where the pages of a file are unknown", async () => {
    const lines = await list(new Map([["company/files/устав.pdf", 18]]), "ru");
    expect(lines.at(-2)).toMatch(/\| –$/);
    expect(lines.at(-1)).toBe("Всего документов: 2");
    expect((await list(new Map(), "ru"))[1]).not.toContain("Листов");
  });
  it("holds what a pack asks for once it is handed in, but no row for what is not", async () => {
    const packed = (documents: string) =>
      bid("parts: [document-list]", section)
        .replace("documents: [{required: D1, document: charter}]", `documents: [${documents}]`)
        .replace("pack: generic", "pack: house")
        .concat(`
  //- packs/house.bid.yaml
  kind: pack
  id: house
  title: Свои правила
  documents: [{id: P1, type: letter-of-honour, title: Письмо о деловой репутации}]
`);
    const rows = async (documents: string) =>
      showBlocks((await buildFixture(packed(documents))).document.blocks).filter((line) => /^\d/.test(line));
    expect((await rows("{required: P1, document: letter}")).at(-1)).toBe("4 | – | Письмо министерства");
    expect((await rows("")).join()).not.toContain("репутации");
  });
});

describe("past contracts", () => {
  const contracts = (entries: string) => `${bid("parts: [past-contracts]", section)}
  //- company/contracts.bid.yaml
  kind: contracts
  contracts:
${entries}`;
  const c1 =
    "    - {id: c1, buyer: Музей города, title: Афиша, amount: {amount: 410000, currency: RUB}, start: 2024-02-01, end: 2024-12-31, registryNumber: 0124}\n";
  const c2 = (currency: string) =>
    `    - {id: c2, buyer: جامعة فولجسك, title: حملة, amount: {amount: 1850.5, currency: ${currency}}, start: 2025-01-01, end: 2025-02-01}\n`;
  const lines = async (source: string) =>
    showBlocks((await buildFixture(source)).document.blocks).map((line) => line.replaceAll("\u00A0", " "));

  it("name the currency in the head where all share it", async () => {
    expect(await lines(contracts(c1 + c2("RUB")))).toEqual([
      "# Выполненные контракты",
      "Контракт | Заказчик | Срок | Сумма, руб.",
      "Афиша / (реестровый № 0124) | Музей города | 01.02.2024 – / 31.12.2024 | 410 000,00",
      "{ar} حملة | {ar} جامعة فولجسك | 01.01.2025 – / 01.02.2025 | 1 850,50",
    ]);
  });
  it("name it beside the amounts where they differ", async () => {
    const [, head, first, second] = await lines(contracts(c1 + c2("USD")));
    expect(head).toContain("| Сумма");
    expect(first).toMatch(/410 000,00 руб\.$/);
    expect(second).toMatch(/1 850,50 долл\. США$/);
  });
});

describe("cover and header", () => {
  const source = bid("confidentiality: Конфиденциально\nparts: [cover, sections]", section)
    .replace("price: {vat: included}", "bidValidityDays: 90\n  price: {vat: included}")
    .replace("contacts: {phone", "logo: logo.png\n  contacts: {phone");
  const pictures = { "company/logo.png": makePicture(400, 120) };

  it("say until when the bid is valid, who signs, and the mark", async () => {
    const { document, problems: told } = await buildFixture(source, pictures);
    const cover = document.blocks.find((block) => block.kind === "cover");
    expect(told).toEqual([]);
    expect(cover).toMatchObject({ mark: "Конфиденциально", logo: "company/logo.png" });
    expect(cover?.facts).toContainEqual({ name: "Срок действия заявки", value: "до 16\u00A0марта 2027\u00A0г." });
    expect(document.header.mark).toBe("Конфиденциально");
    const bytes = await writeBytes(document);
    expect(lintDocx(bytes)).toEqual([]);
    expect(partOf(bytes, "word/header1.xml")).toContain("Конфиденциально");
    expect(partOf(bytes, "word/document.xml")).toContain("<w:drawing>");
  });
  it("do without a logo that is not there, and tell it", async () => {
    const { document, problems: told } = await buildFixture(source);
    expect(document.blocks.find((block) => block.kind === "cover")).not.toHaveProperty("logo");
    expect(told).toMatchObject([
      { problem: "missing-picture", id: "logo.png", source: { file: "company/company.bid.yaml" } },
    ]);
  });
  it("count the bid's own days before the tender's", async () => {
    const own = source.replace("confidentiality: Конфиденциально", "validityDays: 30");
    const { document } = await buildFixture(own, pictures);
    expect(showBlocks(document.blocks).join("\n")).toContain("Срок действия заявки: до 15\u00A0января 2027\u00A0г.");
  });
});

describe("the compliance matrix", () => {
  const rows = async (change: (source: string) => string) => {
    const { document } = await buildFixture(
      change(bid("parts: [compliance-matrix]", section).replace("lots: [L1]", "x-lots: no")),
    );
    return showBlocks(document.blocks)
      .slice(3)
      .map((line) => line.trim().split(" | ")[0]);
  };
  it("has a heading for each lot where the tender keeps lots apart", async () => {
    const apart = (source: string) => source.replace(/(\n {4}- \{id: R3.*)(\n {4}- \{id: R4.*)/, "$2$1");
    const totals = "Дан ответ на требования: 2 из 4. Соответствует: 1. Отклонение: 1";
    expect(await rows(apart)).toEqual(["R1", "R2", "R4", "R3", totals]);
    const inOrder = (source: string) => apart(source).replace(/(\n {4}- \{id: R2.*)((?:\n {4}- \{id: R.*)+)/, "$2$1");
    expect(await rows(inOrder)).toEqual([
      "Лот L1. Страницы",
      "R1",
      "R4",
      "Лот L2. Печать",
      "R3",
      "Все лоты",
      "R2",
      totals,
    ]);
  });
  it("writes a number with its unit as the language does, and leaves texts alone", async () => {
    const cells = async (value: string, expectation: string, language: string) => {
      const source = bid("parts: [compliance-matrix]", section)
        .replace("expect: {type: integer, unit: публ., min: 60}", expectation)
        .replace("value: 64", `value: ${value}`);
      const { document } = await buildFixture(source, {}, { language });
      return showBlocks(document.blocks)[3]?.split(" | ")[2];
    };
    expect(await cells("0.55 кВт", "expect: {type: number}", "ru")).toBe("0,55 кВт / С запасом.");
    expect(await cells("0.55 кВт", "expect: {type: number}", "en")).toBe("0.55 кВт / С запасом.");
    expect(await cells("0.55 кВт", "expect: {type: string}", "ru")).toBe("0.55 кВт / С запасом.");
    expect(await cells("0.55 кВт", "expect: {type: number}, filling: verbatim", "ru")).toBe("0.55 кВт / С запасом.");
  });
});

describe("the KPI plan", () => {
  it("sets what the bid promises beside the target", async () => {
    const promise = "  kpis: [{kpi: K1, value: 12500, note: Реклама во всех группах}]";
    expect(await part("kpi-plan", promise)).toEqual([
      "# План по показателям",
      "№ | Показатель | Сейчас | Цель | Предлагается | Период | Источник данных",
      "K1 | Подписчики, чел. | 310 | 12 000 | 12 500 / (Реклама во всех группах) | в месяц | Заказчик",
    ]);
  });
});

describe("numbers in tables", () => {
  const table = async (language: string): Promise<TableBlock | undefined> => {
    const { document } = await buildFixture(bid("parts: [price-schedule]", section), {}, { language });
    return document.blocks.find((block: Block) => block.kind === "table");
  };
  it("stand on the right side of the paper, from right to left too", async () => {
    expect((await table("ru"))?.columns.map(({ align }) => align)).toEqual([
      "start",
      "start",
      "end",
      "start",
      "end",
      "end",
    ]);
    expect(new Set((await table("ar"))?.columns.map(({ align }) => align))).toEqual(new Set(["start"]));
  });
});

describe("all parts together", () => {
  const everything = `confidentiality: Конфиденциально
  risks: [{id: Р1, risk: Паводок, probability: low, impact: high, response: Второй маршрут, owner: sokolova}]
  communication: [{with: Школа, about: День съёмки, channel: Телефон, frequency: Утром, owner: sokolova}]
  terms: [{term: SLA, definition: Соглашение об уровне сервиса}]
  parts: [cover, letter-of-bid, toc, sections, compliance-matrix, price-schedule, document-list, team, cvs, kpi-plan, risk-register, communication-plan, glossary, signatures]`;

  it.each(["ru", "ar", "en"])("make a sound document in %s", async (language) => {
    const { document, problems: told } = await buildFixture(bid(everything, section), {}, { language });
    expect(told).toEqual([]);
    expect(showBlocks(document.blocks).filter((line) => /^\s*# /.test(line))).toHaveLength(12);
    expect(lintDocx(await writeBytes(document))).toEqual([]);
  });
});
