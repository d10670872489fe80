import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { parseFixture } from "../harness/fixture.ts";
import { changedFiles, throughMessages } from "../harness/service.ts";
import { twoBids } from "./support/two-bids.ts";

const { files } = parseFixture(twoBids);
const texts = [...files].filter(([path]) => /\.(?:ya?ml|md)$/.test(path));
const rubbish = fc.constantFrom(
  "",
  "\n",
  "\r\n",
  "  ",
  "\t",
  "- ",
  ": ",
  "[",
  "]",
  "{",
  "}",
  "{{",
  "}}",
  "'",
  '"',
  "|",
  ">-\n",
  "#",
  "&a ",
  "*a",
  "---\n",
  "👩‍💻",
  "e\u0301",
  "\ud83d",
  "\u202e",
  "رمز",
  "R1",
  ":req[",
  ":::caption[x]{#y}\n",
  "[a]: <b c.md>\n",
  "](../x.md#y)",
  "<!-- ",
  "```\n",
);
const damage = fc.record({
  file: fc.constantFrom(...texts),
  from: fc.nat(2_000),
  length: fc.nat(40),
  put: fc.array(rubbish, { maxLength: 3 }),
  at: fc.nat(2_000),
});

describe("damaged files", () => {
  it("get an answer from every question about names and paths, and edits that lie within their texts", async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ file: [file, whole], from, length, put, at }) => {
        const start = from % (whole.length + 1);
        const text = whole.slice(0, start) + put.join("") + whole.slice(start + length);
        const all = new Map([...files, [file, text]]);
        const service = throughMessages(createLanguageService(createMemoryWorkspace(all)));
        const position = createLineIndex(text).positionAt(at % (text.length + 1));
        const place = { file, position, locale: "ar" as const };
        await service.references({ ...place, includeDeclaration: true });
        await service.documentHighlights(place);
        await service.definition(place);
        await service.workspaceSymbols({ query: "R1", limit: 5 });
        for (const { name } of await service.documentSymbols({ file })) expect(name).not.toBe("");
        for (const { target } of await service.documentLinks({ file, locale: "ru" }))
          expect(all.has(target)).toBe(true);
        const target = await service.prepareRename(place);
        const answer = await service.rename({ ...place, newName: "Zebra-7" });
        expect(answer.ok, "what can be prepared can be done, and nothing else").toBe(target?.ok === true);
        const moves = await service.fileMoveEdits([
          { from: "bids/portal/sections", to: "разделы" },
          { from: "company", to: "co" },
        ]);
        for (const edits of [answer.ok ? answer.edits : [], moves]) {
          for (const edit of edits) {
            const own = all.get(edit.file) ?? "";
            const { start: first, end: last } = createLineIndex(own).spanOf(edit.range);
            expect(createLineIndex(own).rangeOf({ start: first, end: last })).toEqual(edit.range);
          }
          expect(Object.keys(changedFiles(all, edits)).every((path) => all.has(path))).toBe(true);
        }
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});
