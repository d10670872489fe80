import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { findRuleFolders, generateRules } from "../../scripts/generate-rules.ts";
import { rules } from "../../server/src/rules/index.generated.ts";
import { check } from "../harness/check.ts";
import { parseFixture } from "../harness/fixture.ts";
import { readRulePage } from "../harness/rule-page.ts";

/** What these tell of cannot be drawn as text: bytes, sheer size, a fault of the program. Their tests stand beside them. */
const notDrawable = new Set(["internal/check-stopped", "internal/rule-crashed", "schema/not-utf8", "schema/too-large"]);

const folders = await findRuleFolders();
const pages = new Map(folders.map(({ id, page }) => [id, readRulePage(page)]));
const testOf = async (folder: string): Promise<string> =>
  existsSync(`${folder}/rule.test.ts`) ? readFile(`${folder}/rule.test.ts`, "utf8") : "";

describe("the rules", () => {
  it("live in the folder of their id, and every folder is in the index", () => {
    expect(rules.map((rule) => rule.id)).toEqual(folders.map((folder) => folder.id));
  });

  it("are listed in generated files that are fresh", async () => {
    for (const [path, content] of await generateRules()) {
      expect((await readFile(path, "utf8")) === content, `${path} is not fresh: run npm run generate`).toBe(true);
    }
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const page = pages.get(id) ?? readRulePage("");
  const folder = `server/src/rules/${id}`;

  it("has a page with a summary and every section", () => {
    expect(page.title).toBe(id);
    expect(page.summary).toMatch(/^\p{Lu}.+\.$/u);
    expect([...page.sections.keys()]).toEqual([
      "What it checks",
      "Why it matters",
      "Incorrect",
      "Correct",
      "Options",
      "When to turn it off",
    ]);
    expect([...page.sections].filter(([, text]) => text === "").map(([name]) => name)).toEqual([]);
  });

  it("draws what is wrong and what is right", async () => {
    expect(page.correct.length).toBeGreaterThan(0);
    if (notDrawable.has(id)) expect(await testOf(folder)).toContain(id);
    else expect(page.incorrect.length).toBeGreaterThan(0);
  });

  it("has only messages that can be put into words", () => {
    for (const message of Object.values(rule.messages)) {
      expect(() => new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }), message).not.toThrow();
    }
  });

  it.each(page.incorrect.map((block, index) => [index + 1, block]))(
    "finds what incorrect example %i draws",
    async (_, block) => {
      const drawn = parseFixture(block).expected.map((expected) => expected.rule);
      expect(drawn).toContain(id);
      const findings = await check(block);
      // A message that lacks a value comes out as it stands in the file.
      const raw = new Set(rules.flatMap((other) => Object.values(other.messages).filter((text) => /\{\w/.test(text))));
      const said = findings.flatMap(({ message, related, fix }) => [
        message,
        ...related.map((one) => one.message),
        fix?.title ?? "",
      ]);
      expect(said.filter((text) => raw.has(text))).toEqual([]);
    },
  );

  it.each(page.correct.map((block, index) => [index + 1, block]))(
    "finds nothing in correct example %i",
    async (_, block) => {
      expect(parseFixture(block).expected).toEqual([]);
      await check(block);
    },
  );

  it(rule.fixable ? "repairs in a test what it says it can repair" : "offers no fix in its examples", async () => {
    if (rule.fixable) expect(await testOf(folder)).toContain("checkFix(");
    for (const block of page.incorrect) {
      const own = (await check(block)).filter((finding) => finding.rule === id && finding.fix);
      if (!rule.fixable) expect(own).toEqual([]);
    }
  });
});
