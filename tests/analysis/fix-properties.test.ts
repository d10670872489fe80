import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRuleFolders } from "../../scripts/generate-rules.ts";
import type { CheckResult } from "../../server/src/analysis/finding.ts";
import { fixWorkspace } from "../../server/src/analysis/fix-workspace.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { checkFiles } from "../harness/check.ts";
import { type Fixture, parseFixture } from "../harness/fixture.ts";
import { readRulePage } from "../harness/rule-page.ts";

type Workspace = Pick<Fixture, "files" | "asOf" | "locale">;

/** How many findings of each rule of form a file has. */
function formOf(result: CheckResult): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file, rule } of result.findings) {
    if (rule.startsWith("schema/")) counts.set(`${file} ${rule}`, (counts.get(`${file} ${rule}`) ?? 0) + 1);
  }
  return counts;
}

/** Repairs, and demands what holds for any workspace. Gives back how much was repaired. */
async function checkRepairs(workspace: Workspace): Promise<number> {
  const { asOf, locale } = workspace;
  const before = await checkFiles(workspace);
  const first = await fixWorkspace(createMemoryWorkspace(workspace.files), { asOf, locale });
  const files = new Map([...workspace.files, ...first.texts]);
  expect(await checkFiles({ files, asOf, locale }), "what is said to be left").toEqual(first.result);
  const second = await fixWorkspace(createMemoryWorkspace(files), { asOf, locale });
  expect([second.fixed, [...second.texts]], "a second time").toEqual([0, []]);
  const known = formOf(before);
  const read = new Set(before.files);
  const more = [...formOf(first.result)].filter(
    ([key, count]) => read.has(key.slice(0, key.lastIndexOf(" "))) && count > (known.get(key) ?? 0),
  );
  expect(more, "new faults of form").toEqual([]);
  expect(first.fixed > 0).toBe(first.texts.size > 0);
  return first.fixed;
}

const examples = new Map<string, string>();
const root = fileURLToPath(new URL("../../examples/", import.meta.url));
for (const path of readdirSync(root, { recursive: true, encoding: "utf8" })) {
  if (/\.(?:ya?ml|md)$/.test(path)) examples.set(path.replaceAll("\\", "/"), readFileSync(root + path, "utf8"));
}
const inside = (bid: string) =>
  new Map([...examples].filter(([path]) => !path.startsWith("bids/") || path.startsWith(`bids/${bid}/`)));

describe("repairs that need no decision", () => {
  it("keep every example of every rule page in form, and are done the first time", async () => {
    let fixed = 0;
    for (const { page } of await findRuleFolders()) {
      const { incorrect, correct } = readRulePage(page);
      for (const block of incorrect) fixed += await checkRepairs(parseFixture(block));
      for (const block of correct) expect(await checkRepairs(parseFixture(block))).toBe(0);
    }
    expect(fixed).toBeGreaterThan(3);
  });

  it("keep the bad draft in form, and are done the first time", async () => {
    const files = inside("first-draft");
    expect(await checkRepairs({ files, asOf: "2026-11-20", locale: "en" })).toBeGreaterThan(0);
    const windows = new Map([...files].map(([path, text]) => [path, `\uFEFF${text.replaceAll("\n", "\r\n")}`]));
    expect(await checkRepairs({ files: windows, asOf: "2026-11-20", locale: "en" })).toBeGreaterThan(0);
  });

  it("keep a bid in form, whatever slips are made in it", async () => {
    const files = inside("schools-festival");
    const paths = [...files.keys()].filter((path) => path.startsWith("bids/"));
    const slip = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      kind: fc.constantFrom("swap", "drop", "double", "look-alike", "arabic", "insert"),
      sign: fc.constantFrom(
        "\t",
        '"',
        "'",
        "[",
        "{",
        ": ",
        " #",
        "- ",
        "\\",
        "&a ",
        "*a",
        "{{",
        "\u0007",
        "\r",
        "¶",
        "٣",
        "Р",
      ),
    });
    let fixed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 4 }), async (slips) => {
        const damaged = new Map(files);
        for (const one of slips) damaged.set(one.path, damage(damaged.get(one.path) ?? "", one));
        fixed += await checkRepairs({ files: damaged, asOf: "2026-11-20", locale: "en" });
      }),
      { numRuns: 150, seed: 20261120 },
    );
    expect(fixed).toBeGreaterThan(10);
  }, 120_000);
});

interface Slip {
  readonly at: number;
  readonly kind: string;
  readonly sign: string;
}

const lookAlikes: Readonly<Record<string, string>> = { a: "а", c: "с", e: "е", o: "о", p: "р", x: "х", R: "Р", T: "Т" };

/** One slip of the keyboard at a place of a text. */
function damage(text: string, { at, kind, sign }: Slip): string {
  const index = Math.floor(at * text.length);
  const letter = text.charAt(index);
  const replace = (newText: string, length = 1): string => text.slice(0, index) + newText + text.slice(index + length);
  if (kind === "swap") return replace(text.charAt(index + 1) + letter, 2);
  if (kind === "drop") return replace("");
  if (kind === "double") return replace(letter + letter);
  if (kind === "insert") return replace(sign, 0);
  // A letter or a digit behind the place is written in another script.
  const wanted = kind === "arabic" ? /\d/g : /[aceopxRT]/g;
  wanted.lastIndex = index;
  const found = wanted.exec(text);
  if (!found) return text;
  const twin = kind === "arabic" ? String.fromCharCode(0x0660 + Number(found[0])) : (lookAlikes[found[0]] ?? found[0]);
  return text.slice(0, found.index) + twin + text.slice(found.index + 1);
}
