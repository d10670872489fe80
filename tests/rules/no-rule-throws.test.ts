import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { rules } from "../../server/src/rules/index.generated.ts";
import type { SchemaName } from "../../server/src/schema/locate.ts";
import { type Files, readFolder } from "../mutations/workspace-files.ts";
import { randomFile } from "./random-file.ts";

const asOf = "2026-11-20";

/** Every rule that had something to say, to see that the made-up files get as far as the rules. */
const spoken = new Set<string>();

async function crashesOf(files: Files): Promise<readonly string[]> {
  const { findings } = await checkWorkspace(createMemoryWorkspace(files), { asOf });
  for (const { rule } of findings) spoken.add(rule);
  return findings.filter(({ rule }) => rule === "internal/rule-crashed").map(({ message }) => message);
}

const manifest = {
  tender: "tender.bid.yaml",
  specification: ["specification.bid.yaml"],
  pricing: "pricing.bid.yaml",
  questions: "questions.bid.yaml",
  sections: ["a.md"],
};

const kinds = {
  "tenderdraft.yaml": "workspace",
  "packs/own.bid.yaml": "pack",
  "company/company.bid.yaml": "company",
  "company/documents.bid.yaml": "documents",
  "company/people.bid.yaml": "people",
  "company/contracts.bid.yaml": "contracts",
  "company/rates.bid.yaml": "rates",
  "bids/a/tender.bid.yaml": "tender",
  "bids/b/tender.bid.yaml": "tender",
  "bids/a/specification.bid.yaml": "specification",
  "bids/a/pricing.bid.yaml": "pricing",
  "bids/a/questions.bid.yaml": "questions",
} as const satisfies Record<string, SchemaName>;

const prose = [
  "# Заголовок {#h answers=R1,R2}\n\n### Слишком глубоко\n\nТекст про :req[R1], :kpi[K1] и {{price.total}}.",
  "نقدم عرضنا :doc[charter] إلى الهيئة. ![](x.png)\n\n| أ | ب |\n|---|---|\n| :contract[c] | 54 000 руб. |",
  "::price-schedule{lot=L1}\n\n:::caption[x]{#t}\n:::\n\n[^1] [ссылка](нет.md#x) <b>жирный</b>\n\n[^1]: сноска",
  "Общая стоимость 100,00 руб. (сто рублей). № 44-и. SLA. \u202Eabc\u202C",
  "",
];

/** A workspace of which every file is made up from its schema. */
function randomWorkspace(wrong: number): fc.Arbitrary<Files> {
  const files = Object.entries(kinds).map(([path, kind]) =>
    randomFile(kind, wrong).map((content): [string, string] => [path, JSON.stringify(content)]),
  );
  const bid = randomFile("bid", wrong).map((content): [string, string] => [
    "bids/a/bid.yaml",
    JSON.stringify({ ...Object(content), ...manifest, kind: "bid" }),
  ]);
  const section = fc
    .tuple(randomFile("section", wrong), fc.array(fc.constantFrom(...prose), { maxLength: 3 }))
    .map(([head, body]): [string, string] => [
      "bids/a/a.md",
      `---\n${JSON.stringify(head)}\n---\n${body.join("\n\n")}`,
    ]);
  return fc.tuple(bid, section, ...files).map((entries) => new Map(entries));
}

describe("no rule throws", () => {
  it("whatever fits the schemas", () =>
    fc.assert(
      fc.asyncProperty(randomWorkspace(0), async (files) => {
        expect(await crashesOf(files)).toEqual([]);
      }),
      { numRuns: 60 },
    ));

  it("whatever does not fit them", () =>
    fc.assert(
      fc.asyncProperty(randomWorkspace(0.06), async (files) => {
        expect(await crashesOf(files)).toEqual([]);
      }),
      { numRuns: 60 },
    ));

  it("when lines of a finished bid are lost, doubled, moved or torn", async () => {
    const examples = readFolder(resolve(import.meta.dirname, "../../examples"));
    const texts = [...examples].flatMap(([path, content]) => (typeof content === "string" ? [path] : []));
    const tear = fc.record({
      path: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
      how: fc.constantFrom("lose", "double", "move", "tear", "fill"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(tear, { minLength: 1, maxLength: 6 }), async (tears) => {
        const files = new Map(examples);
        for (const { path, at, to, how } of tears) {
          const lines = String(files.get(path)).split("\n");
          const from = Math.floor(at * (lines.length - 1));
          const line = lines[from] ?? "";
          if (how === "lose") lines.splice(from, 1 + Math.floor(to * 4));
          if (how === "double") lines.splice(from, 0, line);
          if (how === "move") lines.splice(Math.floor(to * lines.length), 0, ...lines.splice(from, 1));
          if (how === "tear") lines[from] = line.slice(0, Math.floor(to * line.length));
          if (how === "fill") lines[from] = `${line.split(":")[0]}: 999999999999999999999999999999.5 \u0000٣ "`;
          files.set(path, lines.join("\n"));
        }
        expect(await crashesOf(files)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  it("although most rules had something to judge", () => {
    const silent = rules.map(({ id }) => id).filter((id) => !spoken.has(id));
    expect(silent.length, silent.join(", ")).toBeLessThan(rules.length / 3);
  });
});
