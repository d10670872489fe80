import { chmodSync, cpSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asOf, checkJson, needsBuild, projectRoot, run, smallManifest, smallTender, temporaryFolders } from "./run.ts";

needsBuild();
const folder = temporaryFolders();

const requirements = `requirements:
  - {id: R1, kind: technical, text: Съёмка двумя камерами, expect: {type: integer, min: 2}}
  - {id: R2, kind: technical, text: Звук пишется отдельно, expect: {type: boolean}}
`;
/** An id with a Russian letter, a number in Arabic digits, a word for true: each means one thing only. */
const answers = `kind: specification
responses:
  - requirement: Р1 # буква русская
    value: ٣
  - requirement: R2
    value: да
`;
const answersFixed = answers.replace("Р1", "R1").replace("٣", "3").replace("да", "true");

function bidFolder(specification: string | Uint8Array): string {
  return folder({
    "bid.yaml": `${smallManifest}specification: [specification.bid.yaml]\n`,
    "tender.bid.yaml": smallTender + requirements,
    "specification.bid.yaml": specification,
  });
}

function read(path: string, file = "specification.bid.yaml"): string {
  return readFileSync(join(path, file), "utf8");
}

function everythingIn(path: string): Readonly<Record<string, string>> {
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(path, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(path, name), "base64")]));
}

describe("check --fix", () => {
  it("repairs what has one meaning only, says so, and tells what is left", () => {
    const path = bidFolder(answers);
    const { code, out, err } = run("check", path, "--fix", ...asOf);
    expect(out).toBe(
      "Repaired: specification.bid.yaml (3 repairs)\n\nNothing to complain about.\n1 bid, 3 files, judged as of 2026-11-20.\n",
    );
    expect([code, err]).toEqual([0, ""]);
    expect(read(path)).toBe(answersFixed);
    expect(readdirSync(path).sort()).toEqual(["bid.yaml", "specification.bid.yaml", "tender.bid.yaml"]);
  });

  it("changes nothing without being asked, and nothing the second time", () => {
    const path = bidFolder(answers);
    expect(checkJson(path).findings.length).toBeGreaterThan(1);
    expect(read(path)).toBe(answers);
    run("check", path, "--fix", ...asOf);
    const { mtimeMs, ino } = statSync(join(path, "specification.bid.yaml"));
    expect(run("check", path, "--fix", ...asOf).out).toContain("Repaired: nothing.");
    expect(statSync(join(path, "specification.bid.yaml"))).toMatchObject({ mtimeMs, ino });
  });

  it("keeps line ends, byte order mark and rights", () => {
    const dressed = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const path = bidFolder(dressed(answers));
    chmodSync(join(path, "specification.bid.yaml"), 0o640);
    expect(run("check", path, "--fix", ...asOf).code).toBe(0);
    expect(read(path)).toBe(dressed(answersFixed));
    expect(statSync(join(path, "specification.bid.yaml")).mode & 0o777).toBe(0o640);
  });

  it("adds one key to the JSON, and nothing where it is not given", () => {
    const path = bidFolder(answers);
    expect(Object.keys(checkJson(path))).toEqual(["version", "asOf", "locale", "summary", "findings"]);
    const fixed = checkJson(path, "--fix");
    expect(Object.keys(fixed)).toEqual(["version", "asOf", "locale", "summary", "fixed", "findings"]);
    expect([fixed.fixed, fixed.findings]).toEqual([3, []]);
    expect(checkJson(path, "--fix").fixed).toBe(0);
  });

  it("tells of it in the other formats too", () => {
    const github = run("check", bidFolder(answers), "--fix", "--format", "github", ...asOf).out;
    expect(github).toBe("Repaired: specification.bid.yaml (3 repairs)\nNothing to complain about.\n");
    const sarif = JSON.parse(run("check", bidFolder(answers), "--fix", "--format", "sarif", ...asOf).out);
    expect(sarif.runs[0].invocations[0].properties).toMatchObject({ fixed: 3 });
  });

  it("leaves what a person must look at, and exits by what is left", () => {
    const slip = `${answersFixed}    verdict: complyy\n    nota: Звук пишем на отдельный рекордер\n`;
    const path = bidFolder(slip);
    const { code, out } = run("check", path, "--fix", ...asOf);
    expect(out).toContain("Repaired: nothing. What needs a decision is never changed unasked.");
    expect(out).toContain("can be repaired");
    expect(code).toBe(1);
    expect(read(path)).toBe(slip);
  });

  it("writes nothing at all where one file is protected", () => {
    const path = bidFolder(answers);
    writeFileSync(join(path, "bid.yaml"), `${read(path, "bid.yaml")}sections: ["sections\\\\а.md"]\n`);
    cpSync(join(path, "tender.bid.yaml"), join(path, "sections/а.md"));
    writeFileSync(join(path, "sections/а.md"), "---\nid: letter\ntitle: Письмо\n---\n\nПредлагаем съёмку.\n");
    expect(checkJson(path).findings.map((finding) => finding.rule)).toContain("bid/path-outside-workspace");
    chmodSync(join(path, "specification.bid.yaml"), 0o444);
    const before = everythingIn(path);
    const { code, out, err } = run("check", path, "--fix", ...asOf);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(
      "“specification.bid.yaml” is write-protected, so nothing was repaired in any file. Allow writing to it, or check without --fix.\n",
    );
    expect(everythingIn(path)).toEqual(before);
    chmodSync(join(path, "specification.bid.yaml"), 0o644);
    expect(run("check", path, "--fix", ...asOf).code).toBe(0);
    expect(read(path, "bid.yaml")).toContain('sections: ["sections/а.md"]');
  });

  it("writes through a link to the file behind it", () => {
    const path = bidFolder(answers);
    cpSync(join(path, "specification.bid.yaml"), join(path, "shared/answers.yaml"));
    writeFileSync(join(path, "bid.yaml"), `${smallManifest}specification: [linked.bid.yaml]\n`);
    symlinkSync("shared/answers.yaml", join(path, "linked.bid.yaml"));
    run("check", join(path, "bid.yaml"), "--fix", ...asOf);
    expect(read(path, "shared/answers.yaml")).toBe(answersFixed);
  });
});

describe("check --fix in the bad draft", () => {
  const path = folder({});
  cpSync(join(projectRoot, "examples"), path, { recursive: true });
  const before = checkJson(path);
  const files = everythingIn(path);
  const fixed = checkJson(path, "--fix");

  it("repairs something, and brings up no new fault of form", () => {
    expect(fixed.fixed).toBeGreaterThan(0);
    const formOf = ({ findings }: typeof before) =>
      findings.filter(({ rule }) => rule.startsWith("schema/")).map(({ file, rule, message }) => [file, rule, message]);
    for (const one of formOf(fixed)) expect(formOf(before)).toContainEqual(one);
  });

  it("changes only files with repairs, and nothing more the second time", () => {
    const after = everythingIn(path);
    const changed = Object.keys(after).filter((name) => after[name] !== files[name]);
    // An id with a Russian letter; a sign that nobody sees and tags that Markdown has signs for.
    expect(changed).toEqual(["bids/first-draft/sections/05-summary-ru.md", "bids/first-draft/specification.bid.yaml"]);
    expect(Object.keys(after)).toEqual(Object.keys(files));
    const again = checkJson(path, "--fix");
    expect(again).toEqual({ ...fixed, fixed: 0 });
    expect(everythingIn(path)).toEqual(after);
  });

  it("prints what a check prints afterwards", () => {
    const { fixed: _, ...rest } = fixed;
    expect(checkJson(path)).toEqual(rest);
  });
});
