import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asOf, checkJson, needsBuild, projectRoot, run, smallManifest, smallTender, temporaryFolders } from "./run.ts";

needsBuild();
const folder = temporaryFolders();

const manifest = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
const [{ pattern }] = manifest.contributes.problemMatchers;

/** Reads a line as the editor's problem matcher does; undefined for a line that it passes over. */
function readLine(line: string): readonly (string | undefined)[] | undefined {
  const match = new RegExp(pattern.regexp).exec(line);
  const { file, line: first, column, endLine, endColumn, severity, code, message } = pattern;
  return match ? [file, first, column, endLine, endColumn, severity, code, message].map((at) => match[at]) : undefined;
}

describe("check --format lines", () => {
  it("says each finding of the JSON in one line that the editor's matcher reads, whatever the language", () => {
    const { findings } = checkJson("examples", "--locale", "ar");
    const { code, out } = run("check", "examples", "--format", "lines", "--locale", "ar", ...asOf);
    expect(code).toBe(1);
    const lines = out.trimEnd().split("\n").map(readLine);
    expect(lines.at(-1)).toBeUndefined();
    expect(lines.slice(0, -1)).toEqual(
      findings.map(({ file, range: { start, end }, severity, rule, message }) => [
        `examples/${file}`,
        ...[start.line, start.character, end.line, end.character].map((count) => String(count + 1)),
        severity,
        rule,
        message.replace(/\s+/g, " "),
      ]),
    );
  });

  it("names a file outside of this folder by its absolute path", () => {
    const root = folder({ "bid.yaml": `${smallManifest}нечто: 1\n`, "tender.bid.yaml": smallTender });
    const { out } = run("check", root, "--format", "lines", ...asOf);
    expect(out.split("\n").map(readLine)[0]?.[0]).toBe(`${root.replaceAll("\\", "/")}/bid.yaml`);
  });
});
