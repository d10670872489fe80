import { describe, expect, it } from "vitest";
import { applyFixes, unasked } from "../../server/src/analysis/apply-fixes.ts";
import type { FileEdit, FixableFinding } from "../../server/src/analysis/finding.ts";
import { fixWorkspace } from "../../server/src/analysis/fix-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { parseFixture } from "../harness/fixture.ts";
import { tenderFile } from "../harness/rule-samples.ts";

const letter = "---\nid: letter\ntitle: Письмо\n---\n\nПредлагаем услуги по съёмке.\n\nС уважением\n";
const files: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>([
  ["bid.yaml", "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nsections: [letter.md]\nnumber: ١٢\n"],
  ["letter.md", letter],
  ["broken.bid.yaml", new Uint8Array([0xff, 0xfe, 0x6b, 0x00])],
]);

/** An edit that replaces `word` in a file, or inserts behind it. */
function edit(file: string, word: string, newText: string, behind = false): FileEdit {
  const text = files.get(file);
  const start = typeof text === "string" ? text.indexOf(word) : -1;
  if (typeof text !== "string" || start < 0) throw new Error(`${word} does not stand in ${file}`);
  const end = start + word.length;
  return { file, range: createLineIndex(text).rangeOf({ start: behind ? end : start, end }), newText };
}

function finding(rule: string, edits: readonly FileEdit[], needsReview = false): FixableFinding {
  const [first] = edits;
  const range = first?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const fix = { title: rule, edits, ...(needsReview ? { needsReview: true as const } : {}) };
  return {
    file: first?.file ?? "bid.yaml",
    range,
    rule,
    severity: "warning",
    verdict: "formal",
    message: rule,
    fixable: true,
    related: [],
    fix,
  };
}

async function apply(findings: readonly FixableFinding[], given: ReadonlyMap<string, string | Uint8Array> = files) {
  const snapshot = await loadSnapshot(createMemoryWorkspace(given), createSourceCache());
  const { texts, applied } = applyFixes(snapshot, unasked(findings));
  return { texts: Object.fromEntries(texts), applied: applied.map(({ rule }) => rule) };
}

describe("repairs of one round", () => {
  it("are made in all their files", async () => {
    const across = finding("across", [edit("bid.yaml", "draft", "ready"), edit("letter.md", "услуги", "работы")]);
    const { texts, applied } = await apply([
      across,
      finding("same file", [edit("letter.md", "С уважением", "До встречи")]),
    ]);
    expect(applied).toEqual(["across", "same file"]);
    expect(texts["bid.yaml"]).toContain("status: ready");
    expect(texts["letter.md"]).toBe(letter.replace("услуги", "работы").replace("С уважением", "До встречи"));
  });

  it("are made wholly or not at all where they touch others", async () => {
    const first = finding("first", [edit("letter.md", "услуги по", "работы по")]);
    const torn = finding("torn", [edit("bid.yaml", "draft", "ready"), edit("letter.md", "по съёмке", "к празднику")]);
    const free = finding("free", [edit("bid.yaml", "draft", "won")]);
    const { texts, applied } = await apply([first, torn, free]);
    expect(applied).toEqual(["first", "free"]);
    expect(texts["bid.yaml"]).toContain("status: won");
    expect(texts["letter.md"]).toBe(letter.replace("услуги по", "работы по"));
  });

  it("leave two insertions at one place, and whatever only touches, to the next round", async () => {
    const one = finding("one", [edit("letter.md", "съёмке", " школы", true)]);
    const two = finding("two", [edit("letter.md", "съёмке", " праздника", true)]);
    const beside = finding("beside", [edit("letter.md", "съёмке", "видеосъёмке")]);
    expect((await apply([one, two, beside])).applied).toEqual(["one"]);
  });

  it("leave out what a person must look at, what is torn in itself, and what changes nothing", async () => {
    const review = finding("review", [edit("bid.yaml", "draft", "ready")], true);
    const torn = finding("torn", [edit("bid.yaml", "status: draft", "status: won"), edit("bid.yaml", "draft", "lost")]);
    const idle = finding("idle", [edit("bid.yaml", "draft", "draft")]);
    expect(await apply([review, torn, idle, finding("empty", [])])).toEqual({ texts: {}, applied: [] });
  });

  it("never touch a file that is not there or could not be read", async () => {
    const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const file of ["broken.bid.yaml", "нет.md"]) {
      const both = finding(file, [{ file, range: at, newText: "# " }, edit("bid.yaml", "draft", "ready")]);
      expect(await apply([both])).toEqual({ texts: {}, applied: [] });
    }
  });

  it("leave out the one that breaks the form of a file, and make the others", async () => {
    const good = finding("good", [edit("bid.yaml", "١٢", "12")]);
    const syntax = finding("syntax", [edit("bid.yaml", "[letter.md]", "[letter.md"), edit("letter.md", "услуги", "—")]);
    const key = finding("key", [edit("bid.yaml", "status: draft", "status: draft\nстатус: да")]);
    const value = finding("value", [edit("bid.yaml", "kind: bid", "kind: bids")]);
    const head = finding("head", [edit("letter.md", "title: Письмо", "")]);
    const { texts, applied } = await apply([syntax, key, value, head, good]);
    expect(applied).toEqual(["good"]);
    expect(Object.keys(texts)).toEqual(["bid.yaml"]);
  });

  it("end new lines as the file does", async () => {
    const crlf = new Map([["bid.yaml", "kind: bid\r\ntender: tender.bid.yaml\r\nstatus: draft\r\n"]]);
    const range = { start: { line: 2, character: 13 }, end: { line: 2, character: 13 } };
    const more = finding("more", [{ file: "bid.yaml", range, newText: "\nnumber: 12\r\nlanguage: ru" }]);
    const { texts } = await apply([more], crlf);
    expect(texts["bid.yaml"]).toBe(`${crlf.get("bid.yaml")?.trimEnd()}\r\nnumber: 12\r\nlanguage: ru\r\n`);
  });
});

describe("repairs of a workspace", () => {
  const fix = (source: string) =>
    fixWorkspace(createMemoryWorkspace(parseFixture(source).files), { asOf: "2026-11-20" });

  it("go on until there is nothing left, one making room for another", async () => {
    const requirement =
      "requirements:\n  - {id: R1, kind: technical, text: Две камеры, expect: {type: integer, min: 2}}";
    const source = `${tenderFile(requirement)}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: ["answers\\\\spec.bid.yaml"]
//- bids/demo/answers/spec.bid.yaml
kind: specification
responses:
  - {requirement: Р1, value: ٣}
`;
    const { texts, fixed, counts, result } = await fix(source);
    expect(Object.fromEntries(texts)).toEqual({
      "bids/demo/bid.yaml":
        'kind: bid\ntender: tender.bid.yaml\nstatus: draft\nspecification: ["answers/spec.bid.yaml"]\n',
      "bids/demo/answers/spec.bid.yaml": "kind: specification\nresponses:\n  - {requirement: R1, value: 3}\n",
    });
    expect(fixed).toBe(3);
    expect(Object.fromEntries(counts)).toEqual({ "bids/demo/bid.yaml": 1, "bids/demo/answers/spec.bid.yaml": 2 });
    expect(result.findings).toEqual([]);
  });

  it("repair a file that two bids share once", async () => {
    const bid = (slug: string) => `//- bids/${slug}/bid.yaml
kind: bid
tender: ../demo/tender.bid.yaml
status: draft
specification: [../shared.bid.yaml]
`;
    const requirement =
      "requirements:\n  - {id: R1, kind: technical, text: Две камеры, expect: {type: integer, min: 2}}";
    const shared = "//- bids/shared.bid.yaml\nkind: specification\nresponses:\n  - {requirement: R1, value: ٣}\n";
    const { fixed, result } = await fix(`${tenderFile(requirement)}${bid("demo")}${bid("second")}${shared}`);
    expect([fixed, result.findings]).toEqual([1, []]);
  });

  it("obey what is switched off or silenced", async () => {
    const source = `${tenderFile()}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
# tenderdraft-disable-next-line schema/unknown-property -- так в выгрузке
Status: draft
status: draft
`;
    expect((await fix(source)).fixed).toBe(0);
  });
});
