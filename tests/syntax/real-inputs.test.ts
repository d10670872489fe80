import { existsSync, globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";
import { findSpanFaults } from "./check-spans.ts";
import { toData } from "./yaml-data.ts";

/** Real tender data lies beside the project; it is read there and not copied. */
const folder = resolve(import.meta.dirname, "../../../shared/corpus");
const present = existsSync(folder);
const files = present ? globSync("**/*.json", { cwd: folder }).sort() : [];

describe.skipIf(!present)(`real tenders${present ? "" : " (SKIPPED: the folder ../shared/corpus is absent)"}`, () => {
  it("are there", () => {
    expect(files.length).toBeGreaterThan(3);
  });

  it.each(files)("in JSON, which is YAML too, have the values that JSON gives them: %s", (name) => {
    const text = readFileSync(resolve(folder, name), "utf8");
    const document = parseYaml(text);
    expect(document.problems).toEqual([]);
    expect(toData(document.root)).toEqual(JSON.parse(text));
    expect(findSpanFaults(document, text)).toEqual([]);
  });

  it.each(files)("cut off anywhere still have a tree or a reason: %s", (name) => {
    const text = readFileSync(resolve(folder, name), "utf8").slice(0, 20_000);
    for (let cut = 100; cut < text.length; cut += 997) {
      const document = parseYaml(text.slice(0, cut));
      expect(document.problems.length).toBeGreaterThan(0);
      expect(findSpanFaults(document, text.slice(0, cut))).toEqual([]);
    }
  });
});
