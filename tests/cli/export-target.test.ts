import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeTemplate } from "../export/templates/word-template.ts";
import { asOf, needsBuild, run, smallManifest, smallTender, temporaryFolders } from "./run.ts";

needsBuild();
const makeFolder = temporaryFolders();
const library =
  "kind: documents\ndocuments:\n  - {id: charter, type: charter, title: Устав, file: charter.docx}\n  - {id: scan, type: licence, title: Лицензия, file: scan.pdf}\n";

function makeBid(): string {
  return makeFolder({
    "tenderdraft.yaml": "kind: workspace\ncompany: company/company.bid.yaml\n",
    "company/company.bid.yaml": "kind: company\nname: {full: ООО «Маяк»}\n",
    "company/documents.bid.yaml": library,
    "company/charter.docx": "устав",
    "company/scan.pdf": "скан",
    "house.docx": makeTemplate({ language: "ru" }),
    "bid/tender.bid.yaml": smallTender,
    "bid/bid.yaml": `${smallManifest}template: ../house.docx\n`,
  });
}

describe("the file that an export writes", () => {
  it.each(["bid/bid.yaml", "a.pdf", "a.doc", "заявка", ".docx"])("is not %s", (name) => {
    const path = makeBid();
    const before = readdirSync(path);
    const { code, err } = run("export", join(path, "bid"), "--to", join(path, name), ...asOf);
    expect(code).toBe(2);
    expect(err).toMatch(/must end in “\.docx”\. Give a name such as “[^”]+\.docx”/);
    expect(readdirSync(path)).toEqual(before);
    expect(readFileSync(join(path, "bid/bid.yaml"), "utf8")).toContain("house.docx");
  });

  it("is named in letters of any size and language", () => {
    const path = makeBid();
    expect(run("export", join(path, "bid"), "--to", join(path, "عرض 🎉.DOCX"), ...asOf).err).toMatch(/^Written:/m);
  });

  it.each([
    ["its template", "house.docx", []],
    ["a document that it hands in", "company/charter.docx", []],
    ["a scan, as the PDF", "company/scan.docx", ["--pdf"]],
  ])("replaces nothing of the bid: %s", (_, name, options) => {
    const path = makeBid();
    const files = ["house.docx", "company/charter.docx", "company/scan.pdf"];
    const read = () => files.map((file) => readFileSync(join(path, file), "hex"));
    const before = read();
    const { code, err } = run("export", join(path, "bid"), "--to", join(path, name), ...options, ...asOf);
    expect(err).toContain("is a file that the bid needs");
    expect(code).toBe(2);
    expect(read()).toEqual(before);
  });

  it("does not replace the template of the command line", () => {
    const path = makeBid();
    const own = join(path, "house.docx");
    const { code } = run("export", join(path, "bid"), "--to", own, "--template", own, ...asOf);
    expect(code).toBe(2);
    expect(readFileSync(own)).toEqual(Buffer.from(makeTemplate({ language: "ru" })));
  });

  it.each([
    ["en", "the name is too long"],
    ["ru", "слишком длинное имя"],
    ["ar", "الاسم أطول من المسموح"],
  ])("has a reason in plain words where it cannot be written: %s", (locale, reason) => {
    const path = makeBid();
    mkdirSync(join(path, "out"));
    const to = join(path, "out", `${"ж".repeat(140)}.docx`);
    const { code, err } = run("export", join(path, "bid"), "--to", to, "--locale", locale, ...asOf);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(readdirSync(join(path, "out"))).toEqual([]);
  });
});
