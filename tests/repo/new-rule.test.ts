import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isRuleId, makeRule } from "../../scripts/rules/template.ts";
import { rules } from "../../server/src/rules/index.generated.ts";
import { readRulePage } from "../harness/rule-page.ts";

describe("a new rule", () => {
  it("has an id of an object and a problem, as every rule has", () => {
    expect(rules.map((rule) => rule.id).filter((id) => !isRuleId(id))).toEqual([]);
    const refused = [
      "",
      "text",
      "text/",
      "/text",
      "Text/double",
      "text/Double",
      "text/a b",
      "../x",
      "text/../x",
      "a/b/c",
    ];
    expect(refused.filter(isRuleId)).toEqual([]);
  });

  it("comes with code, page, messages and test", () => {
    const files = makeRule("text/double-space");
    expect([...files.keys()]).toEqual([
      "server/src/rules/text/double-space/rule.ts",
      "server/src/rules/text/double-space/messages.en.json",
      "server/src/rules/text/double-space/rule.md",
      "server/src/rules/text/double-space/rule.test.ts",
    ]);
    const page = readRulePage(files.get("server/src/rules/text/double-space/rule.md") ?? "");
    expect(page.title).toBe("text/double-space");
    expect([page.incorrect.length, page.correct.length]).toEqual([1, 1]);
  });

  it("is refused, with the code of wrong usage and without a trace, where it is there or has no id", () => {
    const run = (...options: string[]) =>
      spawnSync(process.execPath, ["scripts/new-rule.ts", ...options], { encoding: "utf8" });
    const taken = run("document/missing");
    expect([taken.status, taken.stdout]).toEqual([2, ""]);
    expect(taken.stderr).toContain("There is a rule document/missing already");
    const nameless = run("double-space");
    expect([nameless.status, nameless.stdout]).toEqual([2, ""]);
    expect(nameless.stderr).toContain("npm run new-rule text/double-space");
    expect(existsSync("server/src/rules/double-space")).toBe(false);
  });
});
