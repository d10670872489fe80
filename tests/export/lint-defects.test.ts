import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { lintKeys } from "../../server/src/export/docx/lint/problem.ts";
import { changePart, dropPart, writeBytes } from "./docx-parts.ts";
import { formDefects } from "./lint/form-defects.ts";
import { packageDefects } from "./lint/package-defects.ts";
import { pageDefects, withPages } from "./lint/page-defects.ts";
import type { PlantedDefect } from "./lint/planted-defect.ts";
import { textDefects } from "./lint/text-defects.ts";
import { makeRichDocument, type RichLanguage } from "./rich-document.ts";

const body = "word/document.xml";

/** What the lint says about a document, each once. */
function keysOf(bytes: Uint8Array): string[] {
  return [...new Set(lintDocx(bytes).map(({ key }) => key))];
}

describe("a good document", () => {
  it.each<RichLanguage>(["en", "ru", "ar"])("has no problem, in %s", async (language) => {
    expect(lintDocx(await writeBytes(makeRichDocument(language)))).toEqual([]);
  });
});

describe("one planted defect is found as what it is, and nothing else:", () => {
  let good: Uint8Array;
  let paged: Uint8Array;
  beforeAll(async () => {
    good = await writeBytes(makeRichDocument("ar", 4));
    paged = withPages(good);
  });
  const plant = (bytes: Uint8Array, { part = body, change }: PlantedDefect): string[] =>
    keysOf(changePart(bytes, part, change));

  it.each(packageDefects)("$name: $finds", (defect) => expect(plant(good, defect)).toEqual([defect.finds]));
  it.each(formDefects)("$name: $finds", (defect) => expect(plant(good, defect)).toEqual([defect.finds]));
  it.each(textDefects)("$name: $finds", (defect) => expect(plant(good, defect)).toEqual([defect.finds]));
  it("is not a document with page numbers", () => expect(lintDocx(paged)).toEqual([]));
  it.each(pageDefects)("$name: $finds", (defect) => expect(plant(paged, defect)).toEqual([defect.finds]));

  it("a part that is gone: missing-part", () => {
    expect(keysOf(dropPart(good, "word/footer1.xml"))).toEqual(["missing-part"]);
    expect(keysOf(dropPart(good, "[Content_Types].xml"))).toEqual(["missing-part"]);
    expect(keysOf(dropPart(good, body))).toEqual(["missing-part"]);
  });
  it("a part that is empty: empty-part", () => {
    expect(keysOf(zipSync({ ...unzipSync(good), "word/media/image1.png": new Uint8Array() }))).toEqual(["empty-part"]);
  });
  it("two parts whose names differ by capitals only: duplicate-part", () => {
    const png = unzipSync(good)["word/media/image1.png"] ?? new Uint8Array();
    expect(keysOf(zipSync({ ...unzipSync(good), "word/media/IMAGE1.png": png }))).toEqual(["duplicate-part"]);
  });
  it("a part whose name leads out of the file: bad-part-name", () => {
    expect(keysOf(zipSync({ ...unzipSync(good), "../image1.png": strToU8("x") }))).toEqual(["bad-part-name"]);
  });
  it("a program in the file: macros", () => {
    expect(keysOf(zipSync({ ...unzipSync(good), "word/vbaProject.xml": strToU8("<a/>") }))).toEqual(["macros"]);
  });
  it("a remark that nothing in the text shows any more: comment", () => {
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    const typed = changePart(good, "[Content_Types].xml", (xml) =>
      xml.replace("</Types>", `<Override PartName="/word/comments.xml" ContentType="${type}"/></Types>`),
    );
    const comments = '<w:comments xmlns:w="w"><w:comment w:id="0" w:author="i.ivanova"/></w:comments>';
    expect(keysOf(zipSync({ ...unzipSync(typed), "word/comments.xml": strToU8(comments) }))).toEqual(["comment"]);
  });
  it("a picture that is too large: huge-part", () => {
    const huge = { "word/media/photo.png": new Uint8Array(21_000_000) };
    expect(keysOf(zipSync({ ...unzipSync(good), ...huge }))).toEqual(["huge-part"]);
  });
  it("a file that is cut off or no document at all: unreadable-file", () => {
    expect(keysOf(good.subarray(0, good.length / 2))).toEqual(["unreadable-file"]);
    expect(keysOf(strToU8("Смета"))).toEqual(["unreadable-file"]);
  });
  it("every kind of problem is planted", () => {
    const planted = new Set<string>(
      [...packageDefects, ...formDefects, ...textDefects, ...pageDefects].map(({ finds }) => finds),
    );
    const others = ["empty-part", "duplicate-part", "bad-part-name", "huge-part", "unreadable-file"];
    expect(Object.keys(lintKeys).filter((key) => !planted.has(key) && !others.includes(key))).toEqual([]);
    expect(strFromU8(unzipSync(good)[body] ?? new Uint8Array())).toContain("<w:body>");
  });
});
