import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSnapshot } from "../../server/src/analysis/check-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import { formatSarif } from "../../server/src/cli/sarif/format-sarif.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { rules } from "../../server/src/rules/index.generated.ts";
import { rulePages } from "../../server/src/rules/pages.generated.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import {
  asOf,
  checkJson,
  needsBuild,
  projectRoot,
  run,
  runWith,
  smallManifest,
  smallTender,
  temporaryFolders,
} from "./run.ts";
import { compileSarifSchema, readSarifSchema } from "./sarif-schema.ts";

needsBuild();
const folder = temporaryFolders();
const isSarif = compileSarifSchema();

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface SarifPlace {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
  readonly region?: Region;
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: SarifPlace }[];
  readonly relatedLocations?: readonly { readonly physicalLocation: SarifPlace }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly artifactLocation: SarifPlace["artifactLocation"];
      readonly replacements: readonly { deletedRegion: Region; insertedContent?: { text: string } }[];
    }[];
    readonly properties?: { readonly needsReview?: boolean };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version: string;
      readonly rules: readonly {
        readonly id: string;
        readonly name: string;
        readonly shortDescription: { readonly text: string };
        readonly help: { readonly text: string; readonly markdown: string };
        readonly defaultConfiguration: { readonly level: string };
        readonly properties: { readonly verdict: string };
      }[];
    };
  };
  readonly columnKind: string;
  readonly invocations: readonly { executionSuccessful: boolean; properties: Readonly<Record<string, unknown>> }[];
  readonly results: readonly SarifResult[];
}

function checkSarif(...options: readonly string[]): SarifRun {
  return readRun(run("check", ...options, "--format", "sarif", ...asOf));
}

function readRun({ out, err }: { readonly out: string; readonly err: string }): SarifRun {
  expect(err).toBe("");
  const log = JSON.parse(out) as { readonly runs: readonly [SarifRun] };
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return log.runs[0];
}

const fingerprintsOf = ({ results }: SarifRun) =>
  results.map((result) => result.partialFingerprints["tenderdraftFinding/v1"] ?? "");

describe("the schema that SARIF is judged by", () => {
  it("is the one that was stored, and refuses what is no SARIF", () => {
    const bytes = readFileSync(new URL("../fixtures/sarif/sarif-2.1.0-rtm.5.json", import.meta.url));
    const readme = readFileSync(new URL("../fixtures/sarif/README.md", import.meta.url), "utf8");
    expect(readme).toContain(createHash("sha256").update(bytes).digest("hex"));
    expect(isSarif({ version: "2.1.0", runs: [{}] })).toBe(false);
    expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, colour: 1 }] })).toBe(false);
    const badPlace = { physicalLocation: { artifactLocation: { uri: "عرض 1.yaml" }, region: { startLine: 0 } } };
    const result = { message: { text: "x" }, locations: [badPlace] };
    expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [result] }] })).toBe(false);
    expect(isSarif.errors?.map((error) => error.keyword)).toEqual(["format", "minimum"]);
  });

  it("uses nothing of draft 04 that is read otherwise now", () => {
    const text = JSON.stringify(readSarifSchema());
    expect(text).not.toMatch(/"exclusive(?:Min|Max)imum"|"dependencies"|"\$id"/);
    expect(text.match(/"\$schema":"http/g)).toHaveLength(1);
  });
});

describe("check --format sarif", () => {
  const bad = checkSarif("examples");
  const json = checkJson("examples");

  it("says the same as the JSON, in its own terms", () => {
    const levels = { error: "error", warning: "warning", info: "note" } as Readonly<Record<string, string>>;
    expect(bad.results.length).toBe(json.findings.length);
    expect(
      bad.results.map((result) => {
        const place = result.locations[0]?.physicalLocation;
        return [result.ruleId, result.level, result.message.text, place?.artifactLocation.uri, result.properties.bid];
      }),
    ).toEqual(json.findings.map((one) => [one.rule, levels[one.severity], one.message, encodeURI(one.file), one.bid]));
    for (const [index, result] of bad.results.entries()) {
      const { range, verdict } = json.findings[index] ?? {};
      expect(result.properties.verdict).toBe(verdict);
      const region = result.locations[0]?.physicalLocation.region;
      if (result.ruleId === "schema/not-utf8") expect(region).toBeUndefined();
      else {
        expect(region).toEqual({
          startLine: (range?.start.line ?? 0) + 1,
          startColumn: (range?.start.character ?? 0) + 1,
          endLine: (range?.end.line ?? 0) + 1,
          endColumn: (range?.end.character ?? 0) + 1,
        });
      }
    }
    expect(bad.columnKind).toBe("utf16CodeUnits");
    expect(bad.invocations).toEqual([{ executionSuccessful: true, properties: { asOf: "2026-11-20", locale: "en" } }]);
  });

  it("describes every rule, with its page", () => {
    const { name, version, rules: described } = bad.tool.driver;
    const manifest = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { version: string };
    expect([name, version]).toEqual(["Tenderdraft", manifest.version]);
    expect(described.map((rule) => rule.id)).toEqual(rules.map((rule) => rule.id));
    for (const result of bad.results) expect(described[result.ruleIndex]?.id).toBe(result.ruleId);
    const expired = described.find((rule) => rule.id === "document/expires-early");
    const page = readFileSync(join(projectRoot, "server/src/rules/document/expires-early/rule.md"), "utf8");
    expect(expired).toMatchObject({
      name: "DocumentExpiresEarly",
      defaultConfiguration: { level: "error" },
      properties: { verdict: "rejection" },
      help: { text: page, markdown: page },
    });
    expect(page).toContain(expired?.shortDescription.text);
    for (const rule of described) expect(rule.shortDescription.text, rule.id).toMatch(/^\p{Lu}.+\.$/u);
  });

  it("proposes repairs whose places hold what they replace", () => {
    const fixes = bad.results.flatMap((result) => (result.fixes ?? []).map((fix) => ({ rule: result.ruleId, ...fix })));
    expect(fixes.length).toBe(json.findings.filter((finding) => finding.fixable).length);
    const id = fixes.find((fix) => fix.rule === "link/unknown-id" && !fix.properties?.needsReview);
    const [change] = id?.artifactChanges ?? [];
    const [replacement] = change?.replacements ?? [];
    if (!change || !replacement) throw new Error("the repair of the look-alike id is gone");
    const text = readFileSync(join(projectRoot, "examples", change.artifactLocation.uri), "utf8");
    const { startLine, startColumn, endLine, endColumn } = replacement.deletedRegion;
    const { start, end } = createLineIndex(text).spanOf({
      start: { line: startLine - 1, character: startColumn - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    });
    expect([text.slice(start, end), replacement.insertedContent?.text]).toEqual(["Р6", "R6"]);
  });

  it("is the same to the byte each time, and names nothing of the machine", () => {
    const first = run("check", "examples", "--format", "sarif", ...asOf).out;
    expect(run("check", "examples", "--root", "examples", "--format", "sarif", ...asOf).out).toBe(first);
    expect(first).not.toContain(projectRoot);
    expect(first).not.toMatch(/TimeUtc|file:\/\//);
  });

  it("gives each finding a fingerprint of its own, which stays when lines move and goes with the finding", () => {
    const before = fingerprintsOf(bad);
    expect(new Set(before).size).toBe(before.length);
    const copy = folder({});
    cpSync(join(projectRoot, "examples"), copy, { recursive: true });
    for (const path of ["bid.yaml", "specification.bid.yaml", "tender.bid.yaml"]) {
      const file = join(copy, "bids/first-draft", path);
      writeFileSync(file, `# سطر جديد\n\n${readFileSync(file, "utf8").replaceAll("\n", "\r\n")}`);
    }
    expect(fingerprintsOf(checkSarif(copy))).toEqual(before);
    expect(fingerprintsOf(checkSarif(copy, "--locale", "ar"))).toEqual(before);

    // One requirement more is answered, so one finding goes and the others are known again.
    const file = join(copy, "bids/first-draft/specification.bid.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}\r\n  - {requirement: R24, value: من 40 إلى 60 صورة}\r\n`);
    const after = fingerprintsOf(checkSarif(copy));
    expect(before.filter((one) => !after.includes(one))).toHaveLength(1);
    expect(after.filter((one) => !before.includes(one))).toHaveLength(0);
  });

  it("escapes names in addresses, and counts no byte order mark", () => {
    const path = folder({
      "عروض 2026/#1, 100%/bid.yaml": `\uFEFFkind: bid\r\ntender: ../tender.bid.yaml\r\nstatus: черновик\r\n`,
      "عروض 2026/tender.bid.yaml": smallTender,
      "empty/bid.yaml": "\uFEFFstatus: draft",
    });
    const { results } = checkSarif(path);
    const status = results.find((result) => result.ruleId === "schema/invalid")?.locations[0]?.physicalLocation;
    expect(status?.artifactLocation).toEqual({
      uri: `${encodeURIComponent("عروض 2026")}/%231%2C%20100%25/bid.yaml`,
      uriBaseId: "%SRCROOT%",
    });
    expect(status?.region).toMatchObject({ startLine: 3, startColumn: 9, endColumn: 17 });
    const kind = results.find((result) => result.ruleId === "schema/unknown-kind");
    expect(kind?.locations[0]?.physicalLocation.region).toMatchObject({ startLine: 1, startColumn: 1, endColumn: 7 });
  });

  it("counts paths from the top of the repository where a workflow says where that is", () => {
    const top = folder({ "tenders/bid.yaml": "статус: да", "tenders/tender.bid.yaml": smallTender });
    const uris = (variables: Readonly<Record<string, string>>) =>
      readRun(runWith(variables, "check", join(top, "tenders"), "--format", "sarif", ...asOf)).results.map(
        (result) => result.locations[0]?.physicalLocation.artifactLocation.uri,
      );
    expect(new Set(uris({ GITHUB_WORKSPACE: top }))).toEqual(new Set(["tenders/bid.yaml"]));
    expect(new Set(uris({}))).toEqual(new Set(["bid.yaml"]));
  });

  it("does not call a check successful that was stopped", async () => {
    const files = new Map([
      ["bid.yaml", smallManifest],
      ["tender.bid.yaml", smallTender],
    ]);
    const snapshot = await loadSnapshot(createMemoryWorkspace(files), createSourceCache());
    const result = checkSnapshot(snapshot, { asOf: "2026-11-20", shouldStop: () => true });
    const { results, invocations } = readRun({
      out: formatSarif({ result, snapshot, prefix: "" }, rulePages),
      err: "",
    });
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([["internal/check-stopped", "error"]]);
    expect(invocations[0]?.executionSuccessful).toBe(false);
  });

  it("is whole where there is nothing to say", () => {
    const path = folder({ "bid.yaml": smallManifest, "tender.bid.yaml": smallTender });
    const { code, out, err } = run("check", path, "--format", "sarif", ...asOf);
    expect(readRun({ out, err }).results).toEqual([]);
    expect(code).toBe(0);
  });
});
