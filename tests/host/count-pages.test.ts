import { readFile } from "node:fs/promises";
import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { countPages } from "../../server/src/host/page-count/count-pages.ts";
import { countDocxPages } from "../../server/src/host/page-count/docx-pages.ts";
import { countPdfPages } from "../../server/src/host/page-count/pdf-pages.ts";

interface Pdf {
  readonly count?: number;
  readonly kids?: string;
  readonly catalog?: string;
  readonly more?: string;
  readonly trailer?: string;
}

/** A PDF of three pages in a tree of two nodes, without a table of places. */
function pdf({ count = 3, kids = "[3 0 R 4 0 R]", catalog = "", more = "", trailer = "" }: Pdf = {}): Uint8Array {
  return Buffer.from(
    `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R ${catalog}>> endobj
2 0 obj <</Type/Pages/Kids ${kids}/Count ${count}>> endobj
3 0 obj << /Type /Pages /Parent 2 0 R /Kids [5 0 R 6 0 R] /Count 2 >> endobj
4 0 obj << /Type /Page /Parent 2 0 R /Contents 7 0 R >> endobj
5 0 obj <</Type/Page/Parent 3 0 R>> endobj
6 0 obj <</Type/Page/Parent 3 0 R>> endobj
7 0 obj << /Length 51 >>
stream
2 0 obj <</Type/Pages/Kids [4 0 R]/Count 1>> endobj
endstream endobj
${more}trailer << /Size 8 /Root 1 0 R ${trailer}>>
startxref
0
%%EOF
`,
    "latin1",
  );
}

describe("pages of a PDF", () => {
  it("are counted through the tree, and nothing in a stream is taken for an object", () => {
    expect(countPdfPages(pdf())).toBe(3);
  });
  it("are counted where the list of children is an object of its own", () => {
    expect(countPdfPages(pdf({ kids: "9 0 R", more: "9 0 obj [3 0 R 4 0 R] endobj\n" }))).toBe(3);
  });
  it("are counted in the last version of an object", () => {
    const later = "2 0 obj <</Type/Pages/Kids [4 0 R]/Count 1>> endobj\n";
    expect(countPdfPages(pdf({ more: later }))).toBe(1);
  });
  it("are counted in compressed objects", () => {
    const node = "<</Type/Pages/Kids [4 0 R 5 0 R 6 0 R 10 0 R]/Count 4>>";
    const page = "<</Type/Page/Parent 2 0 R>>";
    const places = `2 0 10 ${node.length + 1} `;
    const packed = deflateSync(Buffer.from(`${places}${node} ${page}`, "latin1")).toString("latin1");
    const head = `8 0 obj <</Type/ObjStm/N 2/First ${places.length}/Filter/FlateDecode/Length ${packed.length}>>`;
    expect(countPdfPages(pdf({ more: `${head}\nstream\n${packed}\nendstream endobj\n` }))).toBe(4);
  });
  it.each<readonly [string, Uint8Array]>([
    ["is locked", pdf({ trailer: "/Encrypt 9 0 R " })],
    ["contradicts itself", pdf({ count: 4 })],
    ["names a page that is not there", pdf({ kids: "[3 0 R 40 0 R]" })],
    ["goes round in a circle", pdf({ kids: "[2 0 R]", count: 1 })],
    ["names a page twice", pdf({ kids: "[4 0 R 4 0 R]", count: 2 })],
    ["is a collection of files", pdf({ catalog: "/Collection << >> " })],
    ["has two roots", pdf({ trailer: "/Root 2 0 R " })],
    ["is cut off", pdf().subarray(0, 400)],
    ["is no PDF", Buffer.from("устав")],
    ["is empty", new Uint8Array()],
  ])("are unknown where the file %s", (_case, bytes) => {
    expect(countPdfPages(bytes)).toBeUndefined();
  });
  it("take no time with a hostile file", () => {
    const start = performance.now();
    expect(
      countPdfPages(Buffer.from(`%PDF-1.4\n${"1 ".repeat(200_000)}${"1 0 obj stream\n".repeat(50_000)}%%EOF`)),
    ).toBeUndefined();
    expect(countPdfPages(Buffer.from(`%PDF-1.4\n${"9".repeat(500_000)}${" ".repeat(500_000)}%%EOF`))).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe("pages of a Word file", () => {
  const docx = (properties: string) =>
    zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "docProps/app.xml": strToU8(`<Properties>${properties}</Properties>`),
    });
  it("are those that the program wrote down", () => {
    expect(countDocxPages(docx("<Pages>12</Pages><Words>4100</Words>"))).toBe(12);
  });
  it.each<readonly [string, Uint8Array]>([
    ["says nothing", docx("")],
    ["says that it has no words", docx("<Pages>1</Pages><Words>0</Words>")],
    ["has no properties", zipSync({ "word/document.xml": strToU8("<w:document/>") })],
    ["is cut off", docx("<Pages>12</Pages><Words>4100</Words>").subarray(0, 80)],
    ["is no archive", Buffer.from("PK\u0005\u0006")],
  ])("are unknown where it %s", (_case, bytes) => {
    expect(countDocxPages(bytes)).toBeUndefined();
  });
});

describe("pages of files", () => {
  it("are told by path, without those of which nobody can tell", async () => {
    const charter = await readFile(new URL("../../examples/company/files/charter.pdf", import.meta.url));
    const workspace = createMemoryWorkspace(
      new Map<string, string | Uint8Array>([
        ["a/Устав.PDF", charter],
        ["a/b.pdf", pdf()],
        ["a/c.pdf", "текст"],
        ["a/d.jpg", charter],
      ]),
    );
    const counts = await countPages(workspace, ["a/Устав.PDF", "a/b.pdf", "a/c.pdf", "a/d.jpg", "a/none.pdf"]);
    expect(Object.fromEntries(counts)).toEqual({ "a/Устав.PDF": 1, "a/b.pdf": 3 });
  });
});
