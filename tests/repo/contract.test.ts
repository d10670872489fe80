import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findRuleFolders } from "../../scripts/generate-rules.ts";
import { type ContractRules, idsOf, laterRules, readContractRules } from "../../scripts/rules/contract.ts";
import { makeRuleTable } from "../../scripts/rules/table.ts";

const design = resolve(import.meta.dirname, "../../../shared/design.md");
const contract = await readContractRules();
const promised = idsOf(contract);
const built = (await findRuleFolders()).map((folder) => folder.id);

/** The rows `object | problems` of a Markdown table; what stands in brackets behind a problem is a remark. */
function readTable(markdown: string): ContractRules {
  const rows = [...markdown.matchAll(/^\| `([a-z]+)` \| (`[a-z0-9-]+`.*) \|$/gm)];
  return Object.fromEntries(
    rows.map(([, object = "", problems = ""]) => [
      object,
      [...problems.replace(/\([^)]*\)/g, "").matchAll(/`([a-z0-9-]+)`/g)].map(([, problem = ""]) => problem),
    ]),
  );
}

describe("the rules that are promised", () => {
  it.skipIf(!existsSync(design))("are those of the design (skipped where ../shared is absent)", async () => {
    const table = readTable(await readFile(design, "utf8"));
    expect(Object.keys(table).length).toBeGreaterThan(15);
    expect(contract).toEqual(table);
    expect(Object.keys(contract)).toEqual(Object.keys(table));
  });

  it("are named once each", () => {
    expect(promised.length).toBeGreaterThan(100);
    expect(new Set(promised).size).toBe(promised.length);
  });

  it("are there, but for those that come later for a reason", () => {
    expect(promised.filter((id) => !built.includes(id) && !laterRules.has(id))).toEqual([]);
  });

  it("come later only where they are promised and not there yet", () => {
    expect([...laterRules.keys()].filter((id) => !promised.includes(id) || built.includes(id))).toEqual([]);
    expect([...laterRules.values()].filter((reason) => reason.length < 20)).toEqual([]);
  });

  it("all stand in the page of rules, which counts them", async () => {
    const page = await readFile(resolve(import.meta.dirname, "../../docs/rules.md"), "utf8");
    const named = [...page.matchAll(/^\| (?:\[`([^`]+)`\]|`([^`]+)` )/gm)].map((match) => match[1] ?? match[2] ?? "");
    expect([...named].sort()).toEqual([...new Set([...promised, ...built])].sort());
    const missing = promised.filter((id) => !built.includes(id)).length;
    expect(page.trimEnd().split("\n").at(-1)).toBe(
      `${built.length} rules; ${missing === 1 ? "1 comes" : `${missing} come`} later.`,
    );
  });
});

describe("the page of rules", () => {
  const row = { verdict: "formal", fixable: true, summary: "A | B.", link: "../a.md" };

  it("groups by object, links what is there, gives the reason for the rest, and counts", () => {
    const page = makeRuleTable(
      [
        { ...row, id: "price/vat" },
        { ...row, id: "text/extra", fixable: false },
      ],
      { text: ["vague"], price: ["vat", "rounding"] },
      new Map([["text/vague", "it waits"]]),
    );
    expect(page.split("\n").slice(4)).toEqual([
      "## text",
      "",
      "| rule | verdict | fix | what it checks |",
      "| --- | --- | --- | --- |",
      "| `text/vague` |  |  | *Comes later: it waits.* |",
      "| [`text/extra`](../a.md) | formal |  | A \\| B. |",
      "",
      "## price",
      "",
      "| rule | verdict | fix | what it checks |",
      "| --- | --- | --- | --- |",
      "| [`price/vat`](../a.md) | formal | yes | A \\| B. |",
      "| `price/rounding` |  |  | *Comes later.* |",
      "",
      "2 rules; 2 come later.",
      "",
    ]);
  });
});
