import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { readFolder } from "../mutations/workspace-files.ts";
import { applyRandomEdit, editsOf } from "../syntax/random-text.ts";

const request = { asOf: "2026-11-14", locale: "en" } as const;
const examples = readFolder("examples");
const texts = [...examples].filter(([path]) => /\.(?:yaml|md)$/.test(path));
/** Words that matter between files: ids, names, amounts, paths. */
const pieces = [
  "R1",
  "L1",
  "charter",
  "ГБУ ПО «ЦЦУ»",
  "ЦЦУ",
  "405000",
  "{{buyer.name.full}}",
  ":req[R2]",
  "\n",
  "  ",
  "- ",
  ": ",
  "😀",
];

const step = fc.record({
  file: fc.constantFrom(...texts.map(([path]) => path)),
  edit: editsOf(pieces),
  how: fc.constantFrom("edit", "edit", "edit", "close", "empty"),
});

async function freshly(files: ReadonlyMap<string, string | Uint8Array>): Promise<unknown> {
  return createLanguageService(createMemoryWorkspace(files)).check(request);
}

describe("what is remembered of a bid between checks", () => {
  it("never makes a check differ from one that begins with nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
        const files = new Map(examples);
        const service = createLanguageService(createMemoryWorkspace(examples));
        await service.check(request);
        for (const { file, edit, how } of steps) {
          const before = files.get(file);
          const text = typeof before === "string" ? before : new TextDecoder().decode(before);
          const after = how === "empty" ? "" : applyRandomEdit(text, edit);
          if (how === "close") {
            await service.closeDocument(file);
            const original = examples.get(file);
            if (original !== undefined) files.set(file, original);
          } else {
            await service.updateDocument(file, after);
            files.set(file, after);
          }
          expect(await service.check(request)).toEqual(await freshly(files));
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it("gives way to another day, another language and another setting", async () => {
    const service = createLanguageService(createMemoryWorkspace(examples));
    const early = await service.check({ asOf: "2026-10-01", locale: "en" });
    const late = await service.check({ asOf: "2026-12-01", locale: "en" });
    expect(early.findings.length).not.toBe(late.findings.length);
    expect(await service.check({ asOf: "2026-10-01", locale: "en" })).toEqual(early);
    const quiet = "kind: workspace\ncompany: company/company.bid.yaml\nrules: {text/vague: off}\n";
    await service.updateDocument("tenderdraft.yaml", quiet);
    const changed = await service.check({ asOf: "2026-10-01", locale: "en" });
    expect(changed.findings.filter(({ rule }) => rule === "text/vague")).toEqual([]);
    expect(changed).toEqual(
      await createLanguageService(createMemoryWorkspace(new Map([...examples, ["tenderdraft.yaml", quiet]]))).check({
        asOf: "2026-10-01",
        locale: "en",
      }),
    );
  });

  it("gives way when a file of another bid can no longer be read, as it may hold what is missed", async () => {
    const files = new Map([
      ["bids/a/bid.yaml", "kind: bid\ntender: tender.bid.yaml\ndocuments:\n  - {required: D1, document: устав}\n"],
      ["bids/a/tender.bid.yaml", "kind: tender\nrequiredDocuments:\n  - {id: D1, title: Устав, nature: mandatory}\n"],
      ["bids/b/pricing.bid.yaml", "kind: pricing\ncurrency: RUB\n"],
    ]);
    const missed = async (source: { check: typeof service.check }): Promise<readonly string[]> =>
      (await source.check(request)).findings.map(({ rule }) => rule).filter((rule) => rule === "document/missing");
    const service = createLanguageService(createMemoryWorkspace(files));
    expect(await missed(service)).toEqual(["document/missing"]);
    await service.updateDocument("bids/b/pricing.bid.yaml", "kin: pricing\n");
    expect(await missed(service)).toEqual([]);
    await service.closeDocument("bids/b/pricing.bid.yaml");
    expect(await missed(service)).toEqual(["document/missing"]);
  });
});
