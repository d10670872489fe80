import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  asOf,
  checkJson,
  type JsonFinding,
  smallManifest as manifest,
  needsBuild,
  projectRoot,
  run,
  temporaryFolders,
  smallTender as tender,
} from "./run.ts";

needsBuild();
const folder = temporaryFolders();

function findingsIn(path: string): readonly JsonFinding[] {
  return checkJson(path).findings;
}

describe("check", () => {
  it("finds nothing in the submitted example, whatever the day", () => {
    for (const day of ["2026-11-20", "2031-05-05"]) {
      const { code, out } = run("check", "examples/bids/state-portal", "--as-of", day);
      expect(out).toContain("Nothing to complain about.");
      expect(code).toBe(0);
    }
  });

  it("prints one JSON object of the agreed shape", () => {
    const { code, out } = run("check", "examples/bids/first-draft", "--format", "json", ...asOf);
    const result = JSON.parse(out) as { findings: Record<string, unknown>[]; summary: Record<string, number> } & Record<
      string,
      unknown
    >;
    expect(Object.keys(result)).toEqual(["version", "asOf", "locale", "summary", "findings"]);
    expect(result).toMatchObject({ version: 1, asOf: "2026-11-20", locale: "en" });
    expect(Object.keys(result.summary)).toEqual(["errors", "warnings", "infos", "rejections", "files", "bids"]);
    const count = (key: string, value: string) => result.findings.filter((finding) => finding[key] === value).length;
    expect(result.summary).toMatchObject({
      errors: count("severity", "error"),
      rejections: count("verdict", "rejection"),
      bids: 1,
    });
    const allowed = ["bid", "file", "range", "rule", "severity", "verdict", "message", "fixable", "source", "related"];
    for (const finding of result.findings)
      expect(Object.keys(finding).filter((key) => !allowed.includes(key))).toEqual([]);
    const places = result.findings.map((finding) => String(finding.file));
    expect(places).toEqual([...places].sort());
    expect(code).toBe(1);
  });

  it("names files by the root, from wherever it is asked", () => {
    const one = run("check", "examples/bids/first-draft", "--format", "json", ...asOf);
    const two = run("check", "examples/bids/first-draft", "--format", "json", "--root", "examples", ...asOf);
    expect(one.out).toBe(two.out);
    expect(one.out).toContain('"file": "bids/first-draft/bid.yaml"');
  });

  it.each([
    ["text that is no YAML", "]{ это не YAML ::\n\t- \u0001", "schema/syntax"],
    ["an empty file", "", "schema/unknown-kind"],
    ["only a comment", "# عرض\n", "schema/unknown-kind"],
    ["a half-typed key", "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nlo", "schema/syntax"],
    ["a list", "- один\n- два\n", "schema/unknown-kind"],
  ])("takes %s in bid.yaml as a finding", (_, text, rule) => {
    const path = folder({ "bid.yaml": text, "tender.bid.yaml": tender });
    expect(findingsIn(path).map((finding) => `${finding.file} ${finding.rule}`)).toContain(`bid.yaml ${rule}`);
    expect(run("check", path, ...asOf)).toMatchObject({ code: 1, err: "" });
  });

  it("takes a file that is not UTF-8 as a finding", () => {
    const path = folder({ "bid.yaml": manifest, "tender.bid.yaml": new Uint8Array([0xff, 0xfe, 0x6b, 0x00]) });
    expect(
      findingsIn(path)
        .filter((finding) => finding.file === "tender.bid.yaml")
        .map((finding) => finding.rule),
    ).toEqual(["schema/not-utf8"]);
  });

  it("says on the manifest's line that a file is missing, is a folder, or lies outside", () => {
    const path = folder({
      "bid.yaml": `${manifest}pricing: prices\nquestions: gone.bid.yaml\nsections:\n  - ../../secret.md\n  - link.md\n`,
      "tender.bid.yaml": tender,
      "prices/a.txt": "",
    });
    symlinkSync("/etc/passwd", join(path, "link.md"));
    const shown = findingsIn(path).map((finding) => `${finding.range.start.line} ${finding.rule}`);
    expect(shown).toEqual([
      "3 bid/file-missing",
      "4 bid/file-missing",
      "6 bid/path-outside-workspace",
      "7 bid/path-outside-workspace",
    ]);
  });
});

describe("wrong usage", () => {
  it.each([
    ["a path that is not there", ["check", "examples/bids/нет-такой"], "нет-такой"],
    ["a folder without a bid", ["check", "examples/company"], "No bid found"],
    ["a moment that is none", ["check", "examples", "--as-of", "вчера"], "вчера"],
    ["a format that is none", ["check", "examples", "--format", "xml"], "xml"],
    ["an unknown option", ["check", "--colour"], "--colour"],
    ["part nought of a check", ["check", "examples", "--shard", "0/2"], "0/2"],
    ["a part beyond the last", ["check", "examples", "--shard", "3/2"], "3/2"],
    ["a part of nothing", ["check", "examples", "--shard", "1/0"], "1/0"],
    ["a part that is no fraction", ["check", "examples", "--shard", "половина"], "половина"],
    ["a part below nought", ["check", "examples", "--shard=-1/2"], "-1/2"],
    ["an unknown command", ["inspect"], "inspect"],
    ["a pack that is none", ["new", join(folder({}), "нет"), "--pack", "ru-44"], "generic"],
    ["a rule that is none", ["explain", "document/expird"], "document/expired"],
    ["a path outside of the root", ["check", "docs", "--root", "examples"], "outside"],
    ["a bid that is not there", ["export", "examples/bids/none/bid.yaml", "--to", "out/x.docx"], "none"],
    ["an import of a file that is not there", ["import", "нет.json", "--to", "out/x"], "нет.json"],
  ])("%s: one clear line, exit code 2, no stack trace", (_, options, part) => {
    const { code, out, err } = run(...options);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(part);
    expect(err).not.toMatch(/\n\s+at |node:internal/);
  });
});

describe("export", () => {
  it("writes the document, and says so", () => {
    const to = join(folder({}), "عرض.docx");
    const { code, err } = run("export", "examples/bids/state-portal", "--to", to);
    expect(err).toContain(to);
    expect(readFileSync(to).subarray(0, 2).toString()).toBe("PK");
    expect(code).toBe(0);
  });

  it("writes a bid with errors but exits 1, and with --strict writes nothing", () => {
    const path = folder({});
    expect(run("export", "examples/bids/first-draft", "--to", join(path, "a.docx"), ...asOf).code).toBe(1);
    expect(run("export", "examples/bids/first-draft", "--to", join(path, "b.docx"), "--strict", ...asOf).code).toBe(1);
    expect(readdirSync(path)).toEqual(["a.docx"]);
  });

  it("leaves everything as it was where it cannot write", () => {
    const path = folder({ "taken.docx/keep.txt": "هذا مهم", file: "важно" });
    for (const to of ["taken.docx", "file/bid.docx"]) {
      const { code, err } = run("export", "examples/bids/state-portal", "--to", join(path, to));
      expect(code, to).toBe(2);
      expect(err).not.toMatch(/\n\s+at /);
    }
    expect(readdirSync(path).sort()).toEqual(["file", "taken.docx"]);
    expect(readFileSync(join(path, "file"), "utf8")).toBe("важно");
  });
});

describe("new and import", () => {
  it.each(["en", "ru", "ar"])("writes a skeleton in %s that is well formed, and overwrites nothing", (language) => {
    const path = join(folder({}), "عروض");
    expect(run("new", path, "--language", language)).toMatchObject({ code: 0, err: "" });
    const findings = findingsIn(path);
    const broken = ["schema/syntax", "schema/unknown-property", "schema/unknown-kind", "internal/rule-crashed"];
    expect(findings.filter((finding) => [...broken, "bid/file-missing"].includes(finding.rule))).toEqual([]);
    const again = run("new", path, "--language", language);
    expect(again.code).toBe(2);
    expect(again.err).toContain("nothing is overwritten");
  });

  it.each([
    ["text", "не JSON"],
    ["another JSON", '{"a": [1, 2]}'],
    ["an empty file", ""],
  ])("refuses %s as a tender and writes nothing", (_, text) => {
    const path = folder({ "tender.json": text });
    const { code, err } = run("import", join(path, "tender.json"), "--to", join(path, "to"));
    expect(code).toBe(2);
    expect(err).not.toMatch(/\n\s+at /);
    expect(readdirSync(path)).toEqual(["tender.json"]);
  });
});

describe("explain", () => {
  it("prints the rule's page", () => {
    const { code, out } = run("explain", "document/expired");
    expect(out).toContain("## Why it matters");
    expect(code).toBe(0);
  });
});

describe("a root marked by tenderdraft.yaml", () => {
  it("is found from a folder inside it", () => {
    const path = folder({});
    cpSync(join(projectRoot, "examples"), path, { recursive: true });
    expect(findingsIn(join(path, "bids/state-portal/sections"))).toEqual([]);
  });
});
