import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { partOf } from "../export/docx-parts.ts";
import { makeTemplate, splitBody } from "../export/templates/word-template.ts";
import { asOf, needsBuild, run, smallManifest, smallTender, temporaryFolders } from "./run.ts";

needsBuild();
const makeFolder = temporaryFolders();

function makeBid(manifest: string, files: Readonly<Record<string, Uint8Array>> = {}): string {
  const bid = { "tenderdraft.yaml": "kind: workspace\n", "bid/tender.bid.yaml": smallTender, "bid/bid.yaml": manifest };
  return makeFolder({ ...bid, ...files });
}

describe("export with a template", () => {
  it("takes the one that the bid names, and fills in what the tender says", () => {
    const path = makeBid(`${smallManifest}template: ../house.docx\n`, {
      "house.docx": makeTemplate({ language: "ru", cover: true }),
    });
    const to = join(path, "a.docx");
    const { code, err } = run("export", join(path, "bid"), "--to", to, ...asOf);
    expect(err).toMatch(/^Written: .*\.docx\nAbout \d+ pages/);
    expect(code).toBe(0);
    const bytes = readFileSync(to);
    expect(partOf(bytes, "word/header1.xml")).toContain("31-2026/С");
    expect(partOf(bytes, "word/document.xml")).toContain("МОУ «СОШ № 12»");
  });

  it("says in words that it numbers only some levels of headings", () => {
    const path = makeBid(`${smallManifest}sections: [a.md]\ntemplate: ../house.docx\n`, {
      "house.docx": readFileSync("examples/company/files/letterhead.docx"),
      "bid/a.md": Buffer.from("---\nid: a\ntitle: План\n---\n\n## Б\n\n### В\n\n#### Г\n\n##### Д\n\nТекст.\n"),
    });
    const { err } = run("export", join(path, "bid"), "--to", join(path, "a.docx"), ...asOf);
    expect(err).toContain("numbers only some of the levels of headings that the bid has");
  });

  it("takes the one of the command line before it", () => {
    const path = makeBid(`${smallManifest}template: none.docx\n`, { "own.docx": makeTemplate({ language: "ru" }) });
    const to = join(path, "a.docx");
    const { err } = run("export", join(path, "bid"), "--to", to, "--template", join(path, "own.docx"), ...asOf);
    expect(err).toContain("Written:");
    expect(partOf(readFileSync(to), "word/footer1.xml")).toContain("Страница");
  });

  it("writes nothing where there is no such template, or where it leads out of the folder", () => {
    for (const template of ["none.docx", "../../../etc/passwd", "."]) {
      const path = makeBid(`${smallManifest}template: ${template}\n`);
      const { code, err } = run("export", join(path, "bid"), "--to", join(path, "a.docx"), ...asOf);
      expect([code, err]).toEqual([2, expect.stringContaining(`There is no template “${template}”`)]);
      expect(existsSync(join(path, "a.docx"))).toBe(false);
    }
  });

  it("writes nothing with a template that cannot be used, and says why in the language asked for", () => {
    const path = makeBid(`${smallManifest}template: ../house.docx\n`, {
      "house.docx": makeTemplate({ body: "<w:p/>" }),
    });
    const { code, err } = run("export", join(path, "bid"), "--to", join(path, "a.docx"), "--locale", "ru", ...asOf);
    expect(code).toBe(1);
    expect(err).toBe(
      "Ничего не записано: шаблон «house.docx» не годится. В шаблоне не сказано, куда вставить заявку. Впишите {{body}} в пустой абзац там, где начинается текст.\n",
    );
    expect(existsSync(join(path, "a.docx"))).toBe(false);
  });

  it("tells what it had to do differently", () => {
    const path = makeBid(`${smallManifest}template: ../house.docx\n`, {
      "house.docx": makeTemplate({ language: "ar" }),
    });
    const { err } = run("export", join(path, "bid"), "--to", join(path, "a.docx"), ...asOf);
    expect(err).toContain("The template is written from right to left, the bid from left to right.");
  });
});

describe("template check", () => {
  it("tells what a template is like, on its standard output", () => {
    const path = makeFolder({ "t.docx": makeTemplate({ language: "ru", cover: true, numbers: "section" }) });
    const { code, out, err } = run("template", "check", join(path, "t.docx"));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Paper 210 × 297 mm; margins: top 28, bottom 20, left 30, right 15 mm");
    expect(out).toContain("warning: The template numbers headings as “Section %1”");
    expect(out).toContain("Placeholders: {{client}}, {{buyer.name.full}}, {{tender_ref}}");
  });

  it("exits with 1 where a template cannot be used, with 2 where there is none", () => {
    const path = makeFolder({ "t.docx": makeTemplate({ body: splitBody + splitBody }), "t.txt": "{{body}}" });
    expect(run("template", "check", join(path, "t.docx")).code).toBe(1);
    const arabic = run("template", "check", join(path, "t.txt"), "--locale", "ar");
    expect([arabic.code, arabic.out]).toEqual([1, expect.stringContaining("القالب غير صالح")]);
    const missing = run("template", "check", join(path, "none.docx"));
    expect([missing.code, missing.out]).toEqual([2, ""]);
    expect(run("template", "check").code).toBe(2);
    expect(run("template").code).toBe(2);
  });
});
