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
  type Run,
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

describe("the language of the command line", () => {
  it("tells of wrong usage in the language asked for", () => {
    expect(run("check", "examples/company", "--locale", "ru").err).toMatch(/^В «[^»]+» заявок не найдено\./);
    expect(run("check", "examples", "--as-of", "вчера", "--locale=ru").err).toMatch(/^«вчера» — не день вида/);
  });

  it("tells why a file is no tender in that language too", () => {
    const path = folder({ "notice.xml": "<ContractNotice/>" });
    const { code, err } = run("import", join(path, "notice.xml"), "--to", join(path, "to"), "--locale", "ru");
    expect(code).toBe(2);
    expect(err).toMatch(/^«[^»]+notice\.xml» не удаётся загрузить: .*[а-яё]/u);
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

  const tenderJson = {
    id: "t",
    tenderID: "UA-2026-11-02-000042-a",
    // A quotation: no signed file is asked for, and no price is too low.
    procurementMethodType: "priceQuotation",
    title: "Ноутбуки",
    procuringEntity: { name: "Бібліотека" },
    tenderPeriod: { endDate: "2026-11-27T10:00:00+02:00" },
    value: { amount: 500, currency: "UAH", valueAddedTaxIncluded: false },
    items: [{ id: "i", description: "Ноутбук", quantity: 2, unit: { name: "штук" } }],
    criteria: [{ requirementGroups: [{ requirements: [{ id: "r", title: "Не засуджений", expectedValue: true }] }] }],
  };
  const bidJson = (id: string, amount: number) => ({
    id,
    status: "draft",
    tenderers: [{ name: `ТОВ «${id}»` }],
    value: { amount, currency: "UAH", valueAddedTaxIncluded: false },
    items: [{ id: "i", quantity: 2, unit: { name: "штук", value: { amount: 50 } } }],
    documents: [{ id: "d", title: "Статут.pdf", documentType: "charter" }],
    requirementResponses: [{ requirement: { id: "r" }, value: true, evidences: [{ relatedDocument: { id: "d" } }] }],
  });
  const rulesIn = (path: string): readonly string[] => findingsIn(path).map(({ rule }) => rule);

  it("imports a bid with its tender, and checks it", () => {
    const path = folder({
      "tender.json": JSON.stringify(tenderJson),
      "good.json": JSON.stringify(bidJson("Сова", 100)),
      "wrong.json": JSON.stringify({ data: bidJson("Сова", 101) }),
    });
    const importBid = (bid: string): readonly string[] => {
      const to = join(path, `to-${bid}`);
      const { code, err } = run(
        "import",
        join(path, "tender.json"),
        "--bid",
        join(path, bid),
        "--to",
        to,
        "--locale",
        "ar",
      );
      expect(err).toContain("الردود: 1");
      expect(code).toBe(0);
      return rulesIn(to);
    };
    expect(importBid("good.json")).toEqual([]);
    expect(importBid("wrong.json")).toEqual(["price/total-mismatch"]);
    expect(readFileSync(join(path, "to-good.json/tenderdraft.yaml"), "utf8")).toContain("locale: ar");
  });

  it("chooses one of several bids behind a #, also where the name of the file holds one", () => {
    const bids = [bidJson("Сова", 100), bidJson("Крук", 101)];
    const path = folder({ "tender#1.json": JSON.stringify({ data: { ...tenderJson, bids } }) });
    const file = join(path, "tender#1.json");
    const importBid = (bid: string, to: string): Run => run("import", file, "--bid", bid, "--to", join(path, to));
    const several = importBid(file, "a");
    expect(several.code).toBe(2);
    expect(several.err).toContain("Сова (ТОВ «Сова»); Крук (ТОВ «Крук»)");
    expect(importBid(`${file}#Сорока`, "b").err).toContain("no bid with the id Сорока");
    expect(importBid(`${file}#Крук`, "c").code).toBe(0);
    expect(readFileSync(join(path, "c/company/company.bid.yaml"), "utf8")).toContain("Крук");
    expect(rulesIn(join(path, "c"))).toEqual(["price/total-mismatch"]);
  });

  it("leaves the company that is there as it is, and puts the documents of the bid beside its library", () => {
    const company = "kind: company\nname: {full: Наша}\n";
    const path = folder({
      "tender.json": JSON.stringify(tenderJson),
      "bid.json": JSON.stringify(bidJson("Сова", 100)),
      "to/company/company.bid.yaml": company,
      "to/company/documents.bid.yaml": "kind: documents\ndocuments: []\n",
    });
    const { code } = run(
      "import",
      join(path, "tender.json"),
      "--bid",
      join(path, "bid.json"),
      "--to",
      join(path, "to"),
    );
    expect(code).toBe(0);
    expect(readFileSync(join(path, "to/company/company.bid.yaml"), "utf8")).toBe(company);
    expect(readdirSync(join(path, "to/company")).sort()).toEqual([
      "company.bid.yaml",
      "documents-ua-2026-11-02-000042-a.bid.yaml",
      "documents.bid.yaml",
    ]);
    expect(rulesIn(join(path, "to")).filter((rule) => rule !== "schema/invalid")).toEqual([]);
  });

  it.each([
    ["a bid that is not there", ["--bid", "нет.json"], "нет.json"],
    ["a bid that is not there, with an id", ["--bid", "нет.json#1"], "нет.json"],
    ["a folder as the bid", ["--bid", "."], "cannot be read"],
    ["a picture as the bid", ["--bid", "docs/images/hover.png"], "neither UTF-8"],
    ["a language that is none", ["--locale", "uk"], "--locale"],
  ])("refuses %s in one line and writes nothing", (_, options, part) => {
    const path = folder({ "tender.json": JSON.stringify(tenderJson) });
    const { code, out, err } = run("import", join(path, "tender.json"), ...options, "--to", join(path, "to"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(part);
    expect(err).not.toMatch(/\n\s+at |node:internal/);
    expect(readdirSync(path)).toEqual(["tender.json"]);
  });

  it("imports OCDS, in UTF-16 too, and tells other files by their kind", () => {
    const release = {
      ocid: "ocds-1",
      date: "2026-11-01T00:00:00Z",
      tender: { title: "Laptops", tenderPeriod: tenderJson.tenderPeriod, value: { amount: 5, currency: "EUR" } },
    };
    const path = folder({
      "release.json": new Uint8Array(Buffer.from(`\ufeff${JSON.stringify(release)}`, "utf16le")),
      "papers.zip": new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]),
      "notice.xml": "<ContractNotice/>",
    });
    expect(run("import", join(path, "release.json"), "--to", join(path, "to")).code).toBe(0);
    expect(rulesIn(join(path, "to"))).toEqual([]);
    expect(run("import", join(path, "papers.zip"), "--to", join(path, "no")).err).toContain("ZIP");
    expect(run("import", join(path, "notice.xml"), "--to", join(path, "no")).err).toContain("eForms");
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
