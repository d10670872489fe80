import { describe, expect, it } from "vitest";
import type { OutlineNode } from "../../server/src/features/navigation-service.ts";
import type { Position } from "../../server/src/text/line-index.ts";
import { openFixture } from "../harness/service.ts";
import { cursorAt, twoBids } from "./support/two-bids.ts";

const tender = "bids/portal/tender.bid.yaml";
const letter = "bids/portal/sections/رسالة.md";

async function outlineOf(file: string, source = twoBids): Promise<readonly OutlineNode[]> {
  const { service } = openFixture(cursorAt(tender, "R1", 1, source));
  return service.documentSymbols({ file });
}

/** A tree as lines: `form name (detail)`, two blanks a level. */
function draw(nodes: readonly OutlineNode[], indent = ""): readonly string[] {
  return nodes.flatMap(({ form, name, detail, children }) => [
    `${indent}${form} ${name}${detail === "" ? "" : ` (${detail})`}`,
    ...draw(children, `${indent}  `),
  ]);
}

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character <= b.character);

/** The rules by which editors take an outline or refuse it. */
function demandSound(nodes: readonly OutlineNode[]): void {
  for (const { name, range, nameRange, children } of nodes) {
    expect(name.trim()).not.toBe("");
    for (const inner of [nameRange, ...children.map((child) => child.range)]) {
      expect(isBefore(range.start, inner.start) && isBefore(inner.end, range.end), `${name} holds its parts`).toBe(
        true,
      );
    }
    demandSound(children);
  }
}

describe("the outline of YAML", () => {
  it("shows lists with their entries, by id and with what a person reads behind it", async () => {
    const outline = await outlineOf(tender);
    expect(draw(outline).slice(0, 9)).toEqual([
      "value id (T-1)",
      "value title (متابعة بوابة الخدمات)",
      "value language (ar)",
      "value pack (generic)",
      "value route (contest)",
      "group buyer",
      "  group name",
      "    value full (مركز الخدمات الرقمية)",
      "group source",
    ]);
    expect(draw(outline).join("\n")).toContain(
      [
        "list requirements (2)",
        "  requirement R1 (Не менее 60 публикаций в месяц)",
        "  requirement Т-2 (نسخة لضعاف البصر 👁️)",
        "list kpis (1)",
        "  amount K1 (Охват)",
        "group evaluation",
        "  list criteria (1)",
        "    criterion цена (Цена)",
      ].join("\n"),
    );
    demandSound(outline);
  });

  it("names answers, prices and papers by what they answer", async () => {
    expect(draw(await outlineOf("bids/portal/specification.bid.yaml"))).toEqual([
      "list products (1)",
      "  product p-1 (Плеер)",
      "list responses (2)",
      "  answer R1 (64)",
      "  answer Т-2 (true)",
    ]);
    expect(draw(await outlineOf("bids/portal/bid.yaml")).join("\n")).toContain(
      "list documents (1)\n  paper D1 (устав)\nlist decisions (1)\n  answer R1 (نعم)",
    );
    expect(draw(await outlineOf("bids/portal/pricing.bid.yaml"))).toContain("  amount R1 (Посты)");
  });

  it("stands for broken, unfinished and unknown files too", async () => {
    const broken = twoBids
      .replace("  - {id: L1, title: الجزء الأول}\n", "  - \n  - {id: L1, title: [الجزء\n  - []\n  - {}\n  - id:\n")
      .replace("kind: pricing\n", "kind: цены\n");
    for (const file of [tender, "bids/portal/pricing.bid.yaml"]) {
      const outline = await outlineOf(file, broken);
      expect(outline.length).toBeGreaterThan(0);
      demandSound(outline);
    }
    expect(await outlineOf("нет.bid.yaml")).toEqual([]);
    expect(await outlineOf("company/files/устав.pdf")).toEqual([]);
  });
});

describe("the outline of a section", () => {
  it("is the section, its headings in each other, and tables and figures with an id", async () => {
    const source = twoBids.replace(
      "انظر :see[tab-plan]",
      [
        "## أهداف {{facts.warranty}}\n",
        "#### عميق 👁️‍🗨️ e\u0301\n",
        ":::caption[Таблица]{#tab-x}\nx\n:::\n",
        ":::note\n### В примечании\n:::\n",
        "## {#empty}\n",
        "Setext\n===\n",
        "انظر :see[tab-plan]",
      ].join("\n"),
    );
    const outline = await outlineOf(letter, source);
    expect(draw(outline)).toEqual([
      "section رسالة العرض (letter)",
      "  heading رسالة 👩‍💻 (intro · R1,Т-2)",
      "    heading أهداف {{facts.warranty}}",
      "      heading عميق 👁️‍🗨️ e\u0301",
      "        figure Таблица (tab-x)",
      "      heading В примечании",
      "    heading empty",
      "  heading Setext",
    ]);
    demandSound(outline);
  });

  it("stands without front matter", async () => {
    const outline = await outlineOf(
      letter,
      twoBids.replace("---\nid: letter\ntitle: رسالة العرض\nlot: L1\nanswers: [R1]\nowner: sokolova\n---\n", ""),
    );
    expect(draw(outline)).toEqual(["heading رسالة 👩‍💻 (intro · R1,Т-2)"]);
    demandSound(outline);
  });
});

describe("symbols of the workspace", () => {
  const find = async (query: string, limit = 200) => {
    const { service } = openFixture(cursorAt(tender, "R1"));
    const found = await service.workspaceSymbols({ query, limit });
    return found.map(({ name, form, file }) => `${form} ${name} — ${file}`);
  };

  it("are found by id, the whole id first, in all bids", async () => {
    const found = await find("r1");
    expect(found.slice(0, 2)).toEqual([
      "requirement R1 Совсем другое требование — bids/other/tender.bid.yaml",
      "requirement R1 Не менее 60 публикаций в месяц — bids/portal/tender.bid.yaml",
    ]);
  });

  it.each([
    ["ПУБЛИКАЦИЙ", ["requirement R1 Не менее 60 публикаций в месяц — bids/portal/tender.bid.yaml"]],
    ["ПУБЛИКАЦИИ\u0306", ["requirement R1 Не менее 60 публикаций в месяц — bids/portal/tender.bid.yaml"]],
    ["кпбл60", []],
    ["не60пуб", ["requirement R1 Не менее 60 публикаций в месяц — bids/portal/tender.bid.yaml"]],
    ["نُسخَة لضعاف", ["requirement Т-2 نسخة لضعاف البصر 👁️ — bids/portal/tender.bid.yaml"]],
    ["الجزء الاول", ["lot L1 الجزء الأول — bids/portal/tender.bid.yaml"]],
    ["соколова", ["person sokolova Соколова Анна Викторовна — company/people.bid.yaml"]],
    ["حمله 👁", ["contract c7 حملة 👁️ — company/past-contracts.bid.yaml"]],
    ["رسالة العرض", ["section letter رسالة العرض — bids/portal/sections/رسالة.md"]],
    ["срок", ["value срок — bids/portal/bid.yaml"]],
  ])("are found for %s", async (query, expected) => {
    const found = await find(query);
    expect(found.slice(0, Math.max(1, expected.length))).toEqual(expected);
  });

  it("are headings without an id too", async () => {
    expect(await find("План")).toContain("heading План — bids/portal/sections/план.md");
  });

  it("are all of them for an empty query, each once, and never more than asked for", async () => {
    const all = await find("");
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(15);
    expect(await find("", 3)).toHaveLength(3);
    expect(await find("нет такого")).toEqual([]);
  });
});
