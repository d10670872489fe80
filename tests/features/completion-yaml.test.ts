// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how tab stops of snippets are written
import { describe, expect, it } from "vitest";
import { writtenUnits } from "../../server/src/features/complete-units.ts";
import { idPlaces, looseIdPlaces } from "../../server/src/model/id-places.ts";
import type { SymbolKind } from "../../server/src/model/symbols.ts";
import { readUnit } from "../../server/src/model/units/read-unit.ts";
import { acceptAt, completeAt, explainAt, openFixture, proposalsAt } from "../harness/service.ts";
import { all, change, library, manifest, pricing, section, specification, tender } from "../harness/writing-bid.ts";

/** The detail beside a label. */
async function detailOf(source: string, label: string): Promise<string | undefined> {
  return (await proposalsAt(source)).find((one) => one.label === label)?.detail;
}

const contracts = `
//- company/past-contracts.bid.yaml
kind: contracts
contracts:
  - {id: c7, buyer: مركز الخدمات, title: Портал, start: 2024-01-01, end: 2024-12-31}
`;
const questions = `
//- bids/portal/questions.bid.yaml
kind: questions
questions:
  - {id: Q1, about: R1, text: Сколько площадок?}
`;

/** Ids that the files declare, some of each kind that places ask for. */
const idsOf: Readonly<Partial<Record<SymbolKind, readonly string[]>>> = {
  requirement: ["R1", "Т-2", "R3"],
  "required-document": ["D1", "D2"],
  document: ["charter"],
  person: ["ivanova"],
  contract: ["c7"],
  lot: ["L1"],
  item: ["I1"],
  kpi: ["K1"],
  criterion: ["E1"],
  product: ["cms"],
};

/** A path as lines of YAML with a text at its end: a list begins an entry. */
function nest(path: readonly string[], text: string, indent = ""): string {
  const [step = "", ...rest] = path;
  if (step === "*")
    return rest.length === 0 ? `${indent}- ${text}` : `${indent}- ${nest(rest, text, `${indent}  `).trimStart()}`;
  return rest.length === 0 ? `${indent}${step}: ${text}` : `${indent}${step}:\n${nest(rest, text, `${indent}  `)}`;
}

describe("keys", () => {
  it("offer a whole entry of a list first, with its required keys", async () => {
    const source = all + specification("  - <|>");
    expect((await completeAt(source)).slice(0, 2)).toEqual(["requirement, value", "requirement"]);
    expect(await acceptAt(source, "requirement, value")).toContain("owner: ivanova}\n  - requirement: \n    value: \n");
  });

  it("offer an entry with its dash where the dash is still missing", async () => {
    expect(await acceptAt(all + specification("  <|>"), "- requirement, value")).toContain(
      "\n  - requirement: \n    value: \n",
    );
  });

  it("write the choices of a value and the keys of an object with them", async () => {
    const [entry] = await proposalsAt(change(all, "requirements:\n", "requirements:\n  - <|>\n"));
    expect(entry?.newText).toBe(
      "id: ${1}\n    kind: ${2|technical,qualification,exclusion,reporting,content|}\n    text: ${3}",
    );
    const source = change(all, "price: {vat: included, ceiling: {amount: 225000, currency: RUB}}", "price:\n  <|>");
    expect(await acceptAt(source, "ceiling")).toContain("price:\n  ceiling:\n    amount: \n    currency: \n");
  });

  it("come on the lines below a key that has no value yet, unless they are there", async () => {
    const price = "price: {vat: included, ceiling: {amount: 225000, currency: RUB}}";
    expect(await acceptAt(change(all, price, "price: <|>"), "vat")).toContain("price: \n  vat: included\n");
    expect(await acceptAt(change(all, price, "price:<|>"), "vat")).toContain("price:\n  vat: included\n");
    expect(await completeAt(change(all, price, "price: <|>\n  vat: included"))).toEqual([]);
    const questionsKey = change(all, "status: draft", "status: draft\ndecisions: <|>");
    expect(await acceptAt(questionsKey, "- required, applies, reason")).toContain(
      "decisions: \n  - required: \n    applies: true\n    reason: \n",
    );
    expect(await completeAt(change(all, "documents:\n  - {required", "documents: <|>\n  - {required"))).toEqual([]);
  });

  it("are not offered twice, inside braces and behind the cursor neither", async () => {
    const labels = await completeAt(all + specification("  - {requirement: R3, <|>, note: نص}"));
    expect(labels).toContain("value");
    expect(labels).not.toContain("requirement");
    expect(labels).not.toContain("note");
  });

  it("are explained when somebody looks at them", async () => {
    const text = await explainAt(all + specification("  - requirement: R3\n    <|>"), "verdict");
    expect(text).toContain("A deviation needs a note");
    expect(text).toContain("`comply` · `partly` · `deviate`");
  });
});

describe("ids", () => {
  it("list unanswered requirements first, with their text, also for who types words of it", async () => {
    const proposals = await proposalsAt(all + specification("  - requirement: <|>"));
    expect(proposals.map(({ label }) => label)).toEqual(["Т-2", "R3", "R4", "R1"]);
    expect(proposals[0]).toMatchObject({ detail: "نسخة لضعاف البصر 👁️", filterText: "Т-2 نسخة لضعاف البصر 👁️" });
  });

  it("are explained with source and expectation", async () => {
    const text = await explainAt(all + specification("  - requirement: <|>"), "R1");
    expect(text).toContain("a whole number, ≥ 60 публикация");
    expect(text).toContain("Приложение 1, clause 4\\.2, page 7");
  });

  it("list papers of the type that is asked for first, those that have ended last and marked", async () => {
    const other = "  - {id: letter, type: recommendation, title: توصية}\n";
    const source = change(all, "  - {id: charter", `${other}  - {id: charter`);
    const proposals = await proposalsAt(change(source, "document: charter}", "document: <|>}"));
    expect(proposals.map(({ label, deprecated }) => [label, deprecated === true])).toEqual([
      ["charter", false],
      ["letter", false],
      ["old", true],
    ]);
    expect(proposals[2]?.detail).toMatch(/ended 1\sJanuary 2026/);
  });

  it("list what a pack asks for beside what the tender asks for, still open demands first", async () => {
    const labels = await completeAt(change(all, "{required: D1,", "{required: <|>,"));
    expect(labels[0]).toBe("D1");
    expect(labels).toContain("law-declaration");
    expect(await explainAt(change(all, "{required: D1,", "{required: <|>,"), "law-declaration")).toContain(
      "not verified",
    );
  });

  const places = [idPlaces, looseIdPlaces].flatMap((table) =>
    Object.entries(table).flatMap(([kind, list]) => list.map(({ path, kinds }) => ({ kind, path, kinds }))),
  );

  it.each(places.map((place) => ({ ...place, name: `${place.kind} ${place.path.join(".")}` })))(
    "are offered in $name",
    async ({ kind, path, kinds }) => {
      // The place stands at the end of the file of its kind, as somebody would begin to write it.
      const lines = nest(path, "<|>");
      const files = all + contracts + specification() + questions + section("نص");
      const source =
        kind === "section"
          ? change(files, "title: رسالة العرض\n", `title: رسالة العرض\n${lines}\n`)
          : change(files, `kind: ${kind}\n`, `kind: ${kind}\n${lines}\n`);
      const labels = await completeAt(source);
      const own = kinds.flatMap((one) => idsOf[one] ?? []);
      expect(labels.filter((label) => own.includes(label)).length, labels.join(" ")).toBeGreaterThan(0);
    },
  );

  it("list lots of a tender that no bid answers yet", async () => {
    expect(await completeAt(change(tender, "- {id: I1, lot: L1,", "- {id: I1, lot: <|>,"))).toEqual(["L1"]);
  });

  it("are narrowed down by the server where there are too many", async () => {
    const many = Array.from({ length: 400 }, (_, i) => `  - {id: X${i}, kind: technical, text: مطلب رقم ${i}}`);
    const source = change(all, "requirements:\n", `requirements:\n${many.join("\n")}\n`);
    const { service, at } = openFixture(source + specification("  - requirement: X39<|>"));
    const { proposals, isIncomplete } = await service.completion(at);
    expect(isIncomplete).toBe(true);
    expect(proposals.map(({ label }) => label)).toContain("X399");
    expect(proposals.map(({ label }) => label)).not.toContain("X100");
  });
});

describe("values", () => {
  const valueFor = (requirement: string) => all + specification(`  - requirement: ${requirement}\n    value: <|>`);

  it("are those that the requirement expects", async () => {
    expect(await completeAt(valueFor("Т-2"))).toEqual(["true", "false"]);
    expect(await completeAt(valueFor("R1"))).toEqual(["60"]);
    expect(await completeAt(valueFor("R3"))).toEqual(["24"]);
    expect(await completeAt(valueFor("R4"))).toEqual(["ВКонтакте: группа", "Телеграм"]);
  });

  it("are the target of the KPI that is promised", async () => {
    expect(await completeAt(change(all, "{kpi: K1, value: 5200}", "{kpi: K1, value: <|>}"))).toEqual(["5000"]);
  });

  it("are quoted where YAML would read them otherwise", async () => {
    expect(await acceptAt(valueFor("R4"), "ВКонтакте: группа")).toContain('value: "ВКонтакте: группа"\n');
    expect(await acceptAt(valueFor("R4"), "Телеграм")).toContain("value: Телеграм\n");
  });

  it("of a choice are explained", async () => {
    const source = change(all, "nature: mandatory, validThrough", "nature: <|>, validThrough");
    expect(await completeAt(source)).toEqual(["mandatory", "conditional", "optional"]);
    expect(await explainAt(source, "mandatory")).toContain("without it the bid is rejected");
  });

  it("are units that can be compared with the one that is asked for, in the language of the bid", async () => {
    const unit = (id: string) => all + specification(`  - requirement: ${id}\n    value: 5\n    unit: <|>`);
    const labels = await completeAt(unit("R3"));
    expect(labels[0]).toBe("час");
    expect(labels).toContain("рабочий день");
    expect(labels).not.toContain("км");
    expect((await completeAt(unit("R1")))[0]).toBe("публикация");
    expect((await completeAt(change(all, "unit: месяц, unitPrice", "unit: <|>, unitPrice")))[0]).toBe("месяц");
  });

  it("are units that the tables know, all of them", () => {
    const unknown = Object.values(writtenUnits)
      .flatMap((list) => list.split("|"))
      .filter((unit) => readUnit(unit).units.length === 0);
    expect(unknown).toEqual([]);
  });

  it("are dates that matter: today and those of the tender, each with its meaning", async () => {
    const source = change(all, "validUntil: 2026-01-01", "validUntil: <|>");
    expect(await completeAt(source)).toEqual([
      "2026-11-20",
      "2026-11-27T10:00+04:00",
      "2026-12-15",
      "2027-06-30",
      "2027-02-25",
    ]);
    expect(await detailOf(source, "2026-12-15")).toMatch(/^contract signing · 15\sDecember 2026$/);
    // A plain day takes no hours.
    expect(await completeAt(change(all, "issued: 2020-01-01", "issued: <|>"))).toContain("2026-11-27");
  });

  it("are currencies and languages by name, those of the tender first", async () => {
    const currency = change(all, "currency: RUB}}", "currency: <|>}}");
    expect((await completeAt(currency))[0]).toBe("RUB");
    expect(await detailOf(`//- locale ar\n${currency}`, "SAR")).toContain("ريال");
    expect((await completeAt(change(all, "language: ru", "language: <|>"))).slice(0, 3)).toEqual(["ar", "ru", "en"]);
  });

  it("are types of documents, those that are asked for and missing first", async () => {
    const source = change(all, "- {id: old, type: charter", "- {id: old, type: <|>");
    const labels = await completeAt(source);
    expect(labels[0]).toBe("tax-clearance");
    expect(labels.indexOf("charter")).toBeGreaterThan(labels.indexOf("licence"));
    expect(await detailOf(`//- locale ru\n${source}`, "tax-clearance")).toContain("требует «Справка");
  });

  it("are routes of the pack, packs and levels of rules", async () => {
    expect(await completeAt(change(all, "route: contest", "route: <|>"))).toContain("small-purchase");
    expect(await completeAt("//- tenderdraft.yaml\nkind: workspace\nrules:\n  text/placeholder: <|>\n")).toEqual([
      "off",
      "advice",
      "warning",
      "error",
    ]);
    expect(await detailOf("//- tenderdraft.yaml\nkind: workspace\nrules:\n  <|>\n", "document/expired")).toBe(
      "A document that is handed in is no longer valid.",
    );
    expect(await completeAt("//- tenderdraft.yaml\nkind: workspace\npacks: [<|>]\n")).toContain("ua-prozorro");
  });
});

describe("paths", () => {
  it("are files of the kind that the place takes", async () => {
    expect(await completeAt(change(all, "tender: tender.bid.yaml\nstatus", "tender: <|>\nstatus"))).toEqual([
      "tender.bid.yaml",
    ]);
    expect(await completeAt(change(all, "pricing: pricing.bid.yaml", "pricing: <|>"))).toEqual(["pricing.bid.yaml"]);
  });

  it("list files that are not named yet first, and never one outside of the root", async () => {
    const files = `${change(all, "sections: [sections/رسالة.md]", "sections: [sections/رسالة.md, <|>]")}
//- bids/portal/sections/رسالة.md
---
id: a
title: أ
---
//- bids/portal/sections/глава 2 #1.md
---
id: b
title: б
---
`;
    expect(await completeAt(files)).toEqual(["sections/глава 2 #1.md", "sections/رسالة.md"]);
    expect(await acceptAt(files, "sections/глава 2 #1.md")).toContain('رسالة.md, "sections/глава 2 #1.md"]');
    const papers = await completeAt(change(all, "file: files/gone.pdf", "file: <|>"));
    expect(papers).toEqual(["files/charter.pdf"]);
  });
});

describe("half-typed and broken text", () => {
  const verdicts = ["comply", "partly", "deviate"];
  const response = (lines: string) => all + specification(`  - requirement: R3\n${lines}`);

  it.each([
    ["right behind a colon", "    verdict:<|>"],
    ["an open quote", '    verdict: "<|>'],
    ["quotes", "    verdict: '<|>'"],
    ["a line that is indented too far", "        verdict: <|>"],
    ["a bracket below that nobody closed", "    verdict: <|>\n    evidence: [charter"],
    ["a bracket above that nobody closed", "    evidence: [charter\n    verdict: <|>"],
    ["a quote above that nobody closed", '    note: "نص\n    verdict: <|>'],
    ["a line that is indented by a tab", "\tverdict: <|>"],
    ["braces over several lines", "  - {\n      requirement: R1,\n      verdict: <|>\n    }"],
  ])("%s still gets its values", async (_, lines) => {
    expect(await completeAt(response(lines))).toEqual(verdicts);
  });

  it.each([
    ["right behind a colon", "    verdict:<|>", "    verdict: partly\n"],
    ["an open quote", '    verdict: "<|>', '    verdict: "partly"\n'],
    ["quotes", "    verdict: 'par<|>'", "    verdict: 'partly'\n"],
    ["a word that is replaced", "    verdict: com<|>ply # так", "    verdict: partly # так\n"],
  ])("%s: what is accepted is whole", async (_, lines, expected) => {
    expect(await acceptAt(response(lines), "partly")).toContain(expected);
  });

  it("puts in a colon that was forgotten", async () => {
    expect((await completeAt(response("    verdict pa<|>"))).slice(0, 3)).toEqual(
      verdicts.map((one) => `verdict: ${one}`),
    );
    expect(await acceptAt(response("    verdict pa<|>"), "verdict: partly")).toContain("    verdict: partly\n");
  });

  it.each([
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["no line end at the end", (text: string) => text.trimEnd()],
    ["text in another writing above", (text: string) => text.replace("responses:", "# 👁️ комментарий\nresponses:")],
  ])("%s change nothing", async (_, edit) => {
    const { service, at } = openFixture(all + specification("  - <|>"));
    const text = edit("kind: specification\nresponses:\n  - requirement: R3\n    verdict: \n");
    await service.updateDocument(at.file, text);
    const lines = text.split("\n");
    const line = lines.findIndex((one) => one.includes("verdict"));
    const { proposals } = await service.completion({
      ...at,
      position: { line, character: "    verdict: ".length },
    });
    expect(proposals.map(({ label }) => label)).toEqual(verdicts);
  });

  it.each([
    ["a comment", "    # ver<|>"],
    ["a comment behind a value", "    verdict: comply # pa<|>"],
    ["a text of several lines", "    note: |\n      ver<|>"],
    ["a folded text, two lines in", "    note: >-\n      نص\n      ver<|>"],
  ])("offers nothing in %s", async (_, lines) => {
    expect(await completeAt(response(lines))).toEqual([]);
  });
});

describe("a comment that silences a rule", () => {
  const disabled = (typed: string) => change(all, "kpis:\n  - {kpi", `# ${typed}\nkpis:\n  - {kpi`);

  it("is completed, and closed by a reason", async () => {
    expect(await acceptAt(disabled("tender<|>"), "tenderdraft-disable-next-line")).toContain(
      "# tenderdraft-disable-next-line  -- reason\n",
    );
  });

  it("lists the rules that have a finding on the next line first", async () => {
    const source = change(
      all,
      "  - {required: D1, document: charter}",
      "  # tenderdraft-disable-next-line <|>\n  - {required: D1, document: old}",
    );
    const labels = await completeAt(source);
    expect(labels[0]).toMatch(/^document\//);
    expect((await proposalsAt(source))[0]?.detail).toBe("a finding on the next line");
    expect(labels).toContain("text/vague");
  });

  it("leaves comments for people alone", async () => {
    expect(await completeAt(disabled("тендер <|>"))).toEqual([]);
    expect(await completeAt(disabled("t<|>"))).toEqual([]);
  });
});

describe("a file without a kind", () => {
  it("gets one, and nothing in a line that has a key", async () => {
    expect(await completeAt(`${manifest}${library}${pricing}//- x.bid.yaml\n<|>\n`)).toContain("kind: tender");
    expect(await completeAt("//- x.bid.yaml\nkind: <|>\n")).toContain("tender");
  });
});
