import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSource } from "../../server/src/model/read-source.ts";

const root = fileURLToPath(new URL("../../examples/", import.meta.url));

/** Files that are broken on purpose, to show what the schemas say. */
const brokenOnPurpose = (path: string) => path.startsWith("bids/first-draft/");

const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(?:ya?ml|md)$/u.test(path) && !brokenOnPurpose(path))
  .sort();

function problemsOf(path: string): readonly string[] {
  const text = readFileSync(root + path, "utf8");
  const file = readSource(path, { ok: true, text }, path.endsWith(".md") ? "section" : "yaml");
  return file.problems.map((problem) => {
    const line = text.slice(0, problem.span.start).split("\n").length;
    return `${path}:${line} ${problem.rule} ${JSON.stringify(problem.params ?? {})}`;
  });
}

describe("the example files", () => {
  it("are there: a company and the golden bid with all its parts", () => {
    expect(paths).toContain("company/documents.bid.yaml");
    expect(paths.filter((path) => path.startsWith("bids/state-portal/sections/"))).toHaveLength(13);
  });

  it.each(paths)("fit their schemas: %s", (path) => {
    expect(problemsOf(path)).toEqual([]);
  });
});
