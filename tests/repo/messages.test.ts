import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { ruleById, rules } from "../../server/src/rules/index.generated.ts";

const root = resolve(import.meta.dirname, "../..");
const catalogues = globSync("{server,extension}/**/{*messages*,*texts*/**/*}.json", {
  cwd: root,
  exclude: ["server/src/interchange/**"],
});

function readCatalogue(path: string): readonly [string, unknown][] {
  return Object.entries(JSON.parse(readFileSync(resolve(root, path), "utf8")) as Record<string, unknown>);
}

describe("messages", () => {
  it("are found", () => {
    expect(catalogues.length).toBeGreaterThan(30);
    expect(rules.length).toBeGreaterThan(30);
  });

  it.each(catalogues)("%s compiles as ICU MessageFormat", (path) => {
    const broken = readCatalogue(path).filter(([, text]) => {
      if (typeof text !== "string" || !text.includes("{")) return false;
      try {
        new IntlMessageFormat(text, "en", undefined, { ignoreTag: true });
        return false;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it("of rules that the engine raises compile too, wherever their words lie", () => {
    for (const rule of rules) {
      for (const text of Object.values(rule.messages))
        new IntlMessageFormat(text, "en", undefined, { ignoreTag: true });
    }
    expect(ruleById.size).toBe(rules.length);
  });
});
