import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { lintKeys } from "../../server/src/export/docx/lint/problem.ts";
import { writeBytes } from "./docx-parts.ts";
import { makeRichDocument } from "./rich-document.ts";

let good: Uint8Array;
let parts: Record<string, Uint8Array> = {};
beforeAll(async () => {
  good = await writeBytes(makeRichDocument("ar", 2));
  parts = unzipSync(good);
});

/** A lint always answers with problems that it knows. */
function isAnswered(bytes: Uint8Array): boolean {
  return lintDocx(bytes).every(({ key }) => Object.hasOwn(lintKeys, key));
}

/** Pieces of XML, whole and broken, that stand where they should not. */
const pieces = [
  '<w:p><w:r><w:t xml:space="preserve">س</w:t></w:r></w:p>',
  "<w:tbl><w:tr/></w:tbl>",
  "<w:tr><w:tc/></w:tr>",
  "</w:tc>",
  '<w:fldChar w:fldCharType="end"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldSimple w:instr="TOC \\o &quot;9-1&quot;"/>',
  "<w:instrText>REF \\r \\c \\h</w:instrText>",
  '<w:bookmarkEnd w:id="x"/>',
  '<w:bookmarkStart w:name="__proto__" w:id="constructor"/>',
  '<w:numId w:val="-1"/>',
  '<w:gridSpan w:val="999999999"/>',
  '<w:sectPr><w:pgSz w:w="NaN"/></w:sectPr>',
  '<w:footnoteReference w:id="__proto__"/>',
  '<wp:extent cx="1e999" cy=""/>',
  '<w:pStyle w:val="toString"/>',
  "&#xD800;",
  "&undefined;",
  "<![CDATA[<w:p>]]>",
  "<mc:Fallback><w:p/></mc:Fallback>",
  "\u0000",
  "<",
];

describe("whatever it is given, the lint answers", () => {
  it("to bytes by chance", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => isAnswered(bytes)),
      { numRuns: 200 },
    );
  });
  it("to a document with bytes changed by chance", () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = good.slice();
        for (const [at, value] of list) bytes[at % bytes.length] = value;
        return isAnswered(bytes);
      }),
      { numRuns: 200 },
    );
  });
  it("to parts in which pieces of XML were put in, cut out and doubled by chance", () => {
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
    const change = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(),
      length: fc.nat(400),
      piece: fc.constantFrom("", ...pieces),
      tag: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const broken = { ...parts };
        for (const { name, at, length, piece, tag } of changes) {
          const text = strFromU8(broken[name] ?? new Uint8Array());
          // At the beginning of an element most changes leave the XML well formed.
          const place = tag ? Math.max(0, text.indexOf("<", at % (text.length + 1))) : at % (text.length + 1);
          broken[name] = strToU8(text.slice(0, place) + piece + text.slice(place + (tag ? 0 : length)));
        }
        return isAnswered(zipSync(broken, { level: 0 }));
      }),
      { numRuns: 300 },
    );
  });
  it("to elements a thousand deep, and a thousand faults of a kind with the first of them", () => {
    const deep = (xml: string) => xml.replace("<w:body>", `<w:body>${"<w:sdt>".repeat(1000)}`);
    const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const plant = (xml: string) => lintDocx(zipSync({ ...parts, "word/document.xml": strToU8(xml) }));
    expect(plant(deep(body)).map(({ key }) => key)).toContain("malformed-xml");
    const many = plant(body.replace("<w:body>", `<w:body>${"<w:p><w:r><w:t>TODO</w:t></w:r></w:p>".repeat(1000)}`));
    expect(many.filter(({ key }) => key === "leftover-note")).toHaveLength(50);
  });
});

/** Microseconds of work of the fastest of three, whatever else the machine does. */
function measure(bytes: Uint8Array): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    lintDocx(bytes);
    return process.cpuUsage(start).user;
  });
  return Math.min(...times);
}

describe("the time that a lint takes", () => {
  it("grows with the document and no faster: ten times the rows take about ten times as long", async () => {
    const small = await writeBytes(makeRichDocument("ar", 300));
    const large = await writeBytes(makeRichDocument("ar", 3000));
    measure(small);
    expect(measure(large) / measure(small)).toBeLessThan(25);
  }, 120_000);
});
