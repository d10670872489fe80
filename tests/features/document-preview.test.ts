import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Piece } from "../../server/src/export/preview/pieces.ts";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import type { DocumentPreviewAnswer } from "../../server/src/features/document-preview.ts";
import type { LanguageService } from "../../server/src/features/language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { throughMessages } from "../harness/service.ts";
import { readFolder } from "../mutations/workspace-files.ts";

const asOf = "2026-11-13";
const bid = "bids/state-portal/bid.yaml";
const about = "bids/state-portal/sections/02-about.md";
const approach = "bids/state-portal/sections/04-approach.md";
const specification = "bids/state-portal/specification.bid.yaml";
const library = "company/documents.bid.yaml";
const examples = readFolder(resolve(import.meta.dirname, "../../examples"));

type Shown = Extract<DocumentPreviewAnswer, { readonly state: "document" }>;
type Line = Omit<Piece, "key">;

function open(files: ReadonlyMap<string, string | Uint8Array> = examples): LanguageService {
  return throughMessages(createLanguageService(createMemoryWorkspace(files)));
}

async function show(service: LanguageService, file: string, known?: string): Promise<Shown> {
  const answer = await service.documentPreview({ file, asOf, ...(known === undefined ? {} : { known }) });
  if (answer.state !== "document") throw new Error(`There is no document: ${answer.state}`);
  return answer;
}

/** The pieces after an answer, as the page of a preview comes to them. */
function piecesAfter(before: readonly Line[], { base, steps }: Shown): readonly Line[] {
  return steps.flatMap((step): Line[] => {
    if ("html" in step) {
      const { key: _key, ...piece } = step;
      return [piece];
    }
    const [from, count, lines] = step;
    if (base === undefined) throw new Error("The answer takes over pieces of nothing");
    return before.slice(from, from + count).map((piece) => ({ ...piece, line: piece.line + lines }));
  });
}

describe("the preview of a document", () => {
  it("is that of the bid of a file, from its cover to its signatures", async () => {
    const shown = await show(open(), about);
    expect(shown).toMatchObject({ bid, language: "ar", direction: "rtl", look: { size: 12, width: 595.3 } });
    expect(shown.base).toBeUndefined();
    const pieces = piecesAfter([], shown);
    expect(pieces[0]?.page).toBe("cover");
    const html = pieces.map((piece) => piece.html).join("");
    expect(html).toContain('<span class="tenderdraft-number">2</span> من نحن</h1>');
    expect(html).toContain('data-picture="bids/state-portal/attachments/cycle.png"');
    expect(html).toContain("tenderdraft-signature");
    // Every link within the document leads somewhere.
    const targets = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((id) => !targets.has(id))).toEqual([]);
  });

  it("knows the line of each block, and of each row about a requirement that of its response", async () => {
    const pieces = piecesAfter([], await show(open(), about));
    const text = String(examples.get(about)).split("\n");
    const own = pieces.filter(({ file }) => file === about);
    expect(own.length).toBeGreaterThan(8);
    const heading = own.find(({ html }) => html.includes("ما نتقنه وما لا نتقنه"));
    expect(text[heading?.line ?? 0]).toContain("## ما نتقنه");
    const html = pieces.map((piece) => piece.html).join("");
    const lines = String(examples.get(specification)).split("\n");
    const rows = [...html.matchAll(/data-file="bids\/state-portal\/specification\.bid\.yaml" data-line="(\d+)"/g)];
    expect(rows.length).toBeGreaterThan(10);
    for (const [, line] of rows) expect(lines[Number(line)]).toMatch(/requirement:/);
  });

  it("tells only what is new to whoever shows a version", async () => {
    const service = open();
    const first = await show(service, about);
    const text = String(examples.get(about));
    await service.updateDocument(about, text.replace("نعمل في ثلاثة مجالات", "نعمل اليوم في ثلاثة مجالات"));
    const second = await show(service, about, first.version);
    expect(second.base).toBe(first.version);
    expect(second.version).not.toBe(first.version);
    expect(second.steps.filter((step) => "html" in step)).toMatchObject([
      { html: "<p>نعمل اليوم في ثلاثة مجالات:</p>" },
    ]);
    const again = await show(service, about, second.version);
    expect(again).toMatchObject({ version: second.version, steps: [[0, expect.any(Number), 0]] });
    await service.updateDocument(about, text);
    expect((await show(service, about, "of another server")).base).toBeUndefined();
    expect((await show(service, about)).version).toBe(first.version);
  });

  it("comes to the same after any change as a server that begins with the changed files", async () => {
    const edits: readonly (readonly [file: string, change: (text: string) => string])[] = [
      [about, (text) => text.replace("ثلاثة مجالات", "أربعة مجالات :req[R3]")],
      // A paper that nothing but the prose speaks of is listed as long as it does.
      [
        library,
        (text) => text.replace("  - id: charter", "  - {id: award, type: other, title: Диплом}\n  - id: charter"),
      ],
      [about, (text) => text.replace(":doc[tax-clearance]", ":doc[award]")],
      [about, (text) => text.replace(":doc[award]", ":doc[charter]")],
      [about, (text) => `${text}\n\n## عنوان جديد {answers=R4}\n\nنص[^n]\n\n[^n]: حاشية\n`],
      [approach, (text) => text.replace("## دورة الشهر {#cycle}", "::team\n\n## دورة أخرى {#other}")],
      [specification, (text) => text.replace("value: 64", "value: 65")],
      [about, (text) => text.replace("title: من نحن", "title: فريقنا\nlanguage: en")],
      ["bids/state-portal/tender.bid.yaml", (text) => text.replace(/id: R2\b/, "id: R2x")],
      [bid, (text) => text.replace("  - sections/03-understanding.md\n", "")],
      [about, (text) => text.replace("\n\n", "\n\n\n\n")],
      ["bids/state-portal/sections/13-compliance.md", (text) => text.replace("::compliance-matrix", "نص فقط.")],
    ];
    const service = open();
    const files = new Map(examples);
    let shown = await show(service, bid);
    let pieces = piecesAfter([], shown);
    for (const [file, change] of edits) {
      const text = change(String(files.get(file)));
      expect(text, file).not.toBe(String(files.get(file)));
      files.set(file, text);
      await service.updateDocument(file, text);
      shown = await show(service, bid, shown.version);
      pieces = piecesAfter(pieces, shown);
      const fresh = await show(open(files), bid);
      expect(pieces).toEqual(piecesAfter([], fresh));
      expect(shown.version).toBe(fresh.version);
    }
  });

  it("sends a few pieces of a long table for a change in one of its facts", async () => {
    const service = open();
    const first = await show(service, specification);
    const text = String(examples.get(specification)).replace("value: 64", "value: 66");
    await service.updateDocument(specification, text);
    const second = await show(service, specification, first.version);
    expect(second.steps.filter((step) => "html" in step).length).toBeLessThan(4);
  });
});

describe("where there is no document to be shown", () => {
  const ask = (files: Readonly<Record<string, string>>, file: string, wanted?: string) =>
    open(new Map(Object.entries(files))).documentPreview({ file, asOf, ...(wanted ? { bid: wanted } : {}) });
  const manifest = "kind: bid\ntender: ../tender.bid.yaml\nstatus: draft\n";
  const files = {
    "bids/a/bid.yaml": manifest,
    "bids/b/bid.yaml": manifest,
    "bids/tender.bid.yaml": "kind: tender\ntitle: Съёмка\nlanguage: ru\n",
    "notes/plan.md": "# План\n",
  };

  it("a file of no bid says so", async () => {
    expect(await ask(files, "notes/plan.md")).toEqual({ state: "none" });
  });

  it("a file of several bids asks which one, and takes the one that is named", async () => {
    expect(await ask(files, "bids/tender.bid.yaml")).toEqual({
      state: "several",
      bids: [
        { bid: "bids/a/bid.yaml", title: "Съёмка" },
        { bid: "bids/b/bid.yaml", title: "Съёмка" },
      ],
    });
    expect(await ask(files, "bids/tender.bid.yaml", "bids/b/bid.yaml")).toMatchObject({
      state: "document",
      bid: "bids/b/bid.yaml",
    });
  });

  it.each(["", "kind: [\n", "kind: bud\n"])("a manifest that reads %j is told", async (text) => {
    const broken = { "bids/a/bid.yaml": text, "bids/a/sections/a.md": "Текст\n" };
    expect(await ask(broken, "bids/a/sections/a.md")).toEqual({ state: "unreadable", bid: "bids/a/bid.yaml" });
    expect(await ask(broken, "bids/a/bid.yaml")).toEqual({ state: "unreadable", bid: "bids/a/bid.yaml" });
  });

  it("a bid without anything in it is a cover", async () => {
    const answer = await ask({ "bid.yaml": "kind: bid\n" }, "bid.yaml");
    expect(answer).toMatchObject({ state: "document", language: "en", direction: "ltr" });
  });
});
