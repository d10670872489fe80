import { describe, expect, it } from "vitest";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { readSource } from "../../server/src/model/read-source.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { acceptIn, throughMessages } from "../harness/service.ts";
import { readFolder } from "../mutations/workspace-files.ts";

const files = readFolder("examples");
const texts = [...files].flatMap(([path, content]) =>
  typeof content === "string" && !path.endsWith("README.md") ? [{ path, text: content }] : [],
);
const request = { locale: "ru", asOf: "2026-11-20" } as const;

describe("completion at every place of the examples", () => {
  const service = createLanguageService(createMemoryWorkspace(files));

  it.each(texts)("$path: every proposal replaces the word around the cursor", async ({ path, text }) => {
    const lines = createLineIndex(text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const position = lines.positionAt(offset);
      const { proposals } = await service.completion({ file: path, position, ...request });
      for (const { range, label } of proposals.slice(0, 3)) {
        const span = lines.spanOf(range);
        const where = `${path}:${position.line + 1}:${position.character + 1} ${label}`;
        expect(span.start <= lines.offsetAt(position) && lines.offsetAt(position) <= span.end, where).toBe(true);
        expect(range.start.line, where).toBe(range.end.line);
      }
    }
  });
});

describe("a hover at every place of the examples", () => {
  it("is about a text around the cursor, and says something", async () => {
    const service = createLanguageService(createMemoryWorkspace(files));
    for (const { path, text } of texts) {
      const lines = createLineIndex(text);
      for (let offset = 0; offset <= text.length; offset += 3) {
        const position = lines.positionAt(offset);
        const answer = await service.hover({ file: path, position, ...request });
        if (!answer) continue;
        const span = lines.spanOf(answer.range);
        const where = `${path}:${position.line + 1}:${position.character + 1}`;
        expect(span.start <= lines.offsetAt(position) && lines.offsetAt(position) <= span.end, where).toBe(true);
        expect(answer.contents.trim(), where).not.toBe("");
      }
    }
  });
});

describe("a proposal that is accepted in a sound file", () => {
  const sound = texts.filter(({ path }) => path.startsWith("bids/state-portal/") || path.startsWith("company/"));

  it.each(sound)("$path: leaves the file readable", async ({ path, text }) => {
    const service = throughMessages(createLanguageService(createMemoryWorkspace(files)));
    const lines = createLineIndex(text);
    const role = path.endsWith(".md") ? "section" : "yaml";
    const broken = (content: string): number =>
      readSource(path, { ok: true, text: content }, role).problems.filter(({ rule }) => rule === "schema/syntax")
        .length;
    expect(broken(text)).toBe(0);
    const bad: string[] = [];
    let accepted = 0;
    for (const offset of placesOf(text)) {
      const position = lines.positionAt(offset);
      const { proposals } = await service.completion({ file: path, position, ...request });
      for (const proposal of sample(proposals.filter(({ kind }) => kind !== "snippet"))) {
        accepted += 1;
        if (broken(acceptIn(text, proposal)) > 0)
          bad.push(`${position.line + 1}:${position.character} ${proposal.label}`);
      }
    }
    expect(bad.slice(0, 20)).toEqual([]);
    if (role === "yaml") expect(accepted).toBeGreaterThan(5);
  });
});

/** The beginnings of words that stand behind a colon, a dash or a bracket: where people ask for proposals. */
function placesOf(text: string): readonly number[] {
  const places = [...text.matchAll(/(?<=(?::|-|\[|\{|,) )(?=[^\s#])/g)].map(({ index }) => index);
  return places.length <= 60 ? places : places.filter((_, index) => index % Math.ceil(places.length / 60) === 0);
}

function sample<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % Math.max(1, Math.floor(items.length / 4)) === 0);
}
