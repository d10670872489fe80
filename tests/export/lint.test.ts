import { beforeAll, describe, expect, it } from "vitest";
import { type LintKey, lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { changePart, dropPart, writeBytes } from "./docx-parts.ts";
import { makeRichDocument } from "./rich-document.ts";

const body = "word/document.xml";

interface Mutant {
  readonly name: string;
  readonly part: string;
  readonly change: (xml: string) => string;
  readonly finds: LintKey;
}

/** Replaces the first occurrence. */
function swap(before: string | RegExp, after: string): (xml: string) => string {
  return (xml) => xml.replace(before, after);
}

const mutants: readonly Mutant[] = [
  { name: "an element that is not closed", part: body, change: swap("</w:p>", ""), finds: "malformed-xml" },
  {
    name: "a control character",
    part: body,
    change: swap('<w:t xml:space="preserve">', "$&\u0002"),
    finds: "forbidden-character",
  },
  {
    name: "an override of direction",
    part: body,
    change: swap('<w:t xml:space="preserve">', "$&\u202E"),
    finds: "forbidden-character",
  },
  {
    name: "a footnote without text",
    part: body,
    change: swap('<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="77"/>'),
    finds: "dangling-note",
  },
  {
    name: "a footnote used twice",
    part: body,
    change: swap('<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>'),
    finds: "shared-note",
  },
  {
    name: "a relationship that is not declared",
    part: body,
    change: swap(/r:embed="[^"]*"/, 'r:embed="rIdNone"'),
    finds: "dangling-relationship",
  },
  {
    name: "a relationship to a part that is not there",
    part: "word/_rels/document.xml.rels",
    change: swap('Target="header1.xml"', 'Target="header77.xml"'),
    finds: "missing-part",
  },
  {
    name: "a content type for a part that is not there",
    part: "[Content_Types].xml",
    change: swap("/word/footnotes.xml", "/word/notes.xml"),
    finds: "missing-part",
  },
  {
    name: "a part without content type",
    part: "[Content_Types].xml",
    change: swap(/<Default [^>]*Extension="png"[^>]*\/>/, ""),
    finds: "missing-content-type",
  },
  { name: "two bookmarks of one name", part: body, change: (xml) => renameSecond(xml), finds: "duplicate-bookmark" },
  {
    name: "a bookmark without end",
    part: body,
    change: swap(/<w:bookmarkEnd [^>]*\/>/, ""),
    finds: "unbalanced-bookmark",
  },
  {
    name: "a link to nowhere",
    part: body,
    change: swap(/w:anchor="[^"]*"/, 'w:anchor="_bnowhere"'),
    finds: "dangling-link",
  },
  {
    name: "a reference to nowhere",
    part: body,
    change: swap(/REF _b\w+/, "REF _bnowhere"),
    finds: "dangling-reference",
  },
  {
    name: "a field without end",
    part: body,
    change: swap('<w:fldChar w:fldCharType="end"/>', ""),
    finds: "unbalanced-field",
  },
  {
    name: "a field that is dirty",
    part: body,
    change: swap('w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'),
    finds: "dirty-field",
  },
  {
    name: "a document that updates fields",
    part: "word/settings.xml",
    change: swap("</w:settings>", '<w:updateFields w:val="true"/></w:settings>'),
    finds: "dirty-field",
  },
  {
    name: "a table of contents that is empty",
    part: body,
    change: (xml) =>
      xml.replace(/(<w:fldChar w:fldCharType="separate"\/><\/w:r>).*?(<w:r><w:fldChar w:fldCharType="end"\/>)/, "$1$2"),
    finds: "empty-field",
  },
  {
    name: "an unknown style",
    part: body,
    change: swap('<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading1a"/>'),
    finds: "unknown-style",
  },
  {
    name: "an unknown list",
    part: body,
    change: swap(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="777"/>'),
    finds: "unknown-list",
  },
  {
    name: "a cell without paragraph",
    part: body,
    change: swap(/(<w:tc>(?:(?!<w:tc>).)*?<\/w:tcPr>)<w:p>.*?<\/w:tc>/, "$1</w:tc>"),
    finds: "empty-cell",
  },
  {
    name: "a table without rows",
    part: body,
    change: swap(/(<\/w:tblGrid>)(?:<w:tr>.*?<\/w:tr>)+(<\/w:tbl>)/, "$1$2"),
    finds: "empty-table",
  },
  {
    name: "a row with a cell too few",
    part: body,
    change: swap(/(<w:tr>.*?<\/w:tc>)<w:tc>.*?<\/w:tc>(<\/w:tr>)/, "$1$2"),
    finds: "uneven-row",
  },
  { name: "a header row that does not repeat", part: body, change: swap("<w:tblHeader/>", ""), finds: "no-header-row" },
  {
    name: "a table without description",
    part: body,
    change: swap(/<w:tblCaption [^>]*\/>/, ""),
    finds: "no-table-description",
  },
  { name: "a picture without words", part: body, change: swap(/ descr="[^"]*"/, ""), finds: "no-alt-text" },
  {
    name: "a heading level left out",
    part: body,
    change: swap('<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading4"/>'),
    finds: "heading-skipped",
  },
  {
    name: "a wrong number in the contents",
    part: body,
    change: swap(/(<w:pStyle w:val="TOC2"\/>.*?<w:t [^>]*>)2\.1/, "$12.7"),
    finds: "heading-number",
  },
  {
    name: "a wrong number in a reference",
    part: body,
    change: swap(/(\\r \\h<\/w:instrText>.*?<w:t [^>]*>)3</, "$14<"),
    finds: "heading-number",
  },
  {
    name: "a heading that does not count",
    part: body,
    change: swap(
      /(<w:pStyle w:val="Heading1"\/>(?:<w:pageBreakBefore\/>)?)<w:numPr>.*?<\/w:numPr>/,
      '$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>',
    ),
    finds: "heading-number",
  },
  {
    name: "a wrong number in a caption",
    part: body,
    change: swap(/(SEQ Table.*?<w:t [^>]*>)1</, "$12<"),
    finds: "caption-number",
  },
  {
    name: "Latin letters in a right-to-left run",
    part: body,
    change: swap(/(<w:rtl\/><\/w:rPr><w:t [^>]*>)/, "$1ISO "),
    finds: "wrong-direction",
  },
  {
    name: "Arabic letters in a left-to-right run",
    part: body,
    change: swap("<w:rtl/></w:rPr>", "</w:rPr>"),
    finds: "wrong-direction",
  },
  {
    name: "a tracked change",
    part: body,
    change: swap(/<w:r>.*?<\/w:r>/, '<w:ins w:id="900" w:author="x">$&</w:ins>'),
    finds: "tracked-change",
  },
  {
    name: "hidden text",
    part: body,
    change: swap("<w:rtl/></w:rPr>", "<w:vanish/><w:rtl/></w:rPr>"),
    finds: "hidden-text",
  },
  {
    name: "a variable that was left",
    part: body,
    change: swap(/(<w:t [^>]*>)/, "$1{{bid.date}} "),
    finds: "leftover-placeholder",
  },
];

function renameSecond(xml: string): string {
  const [first = "", second = ""] = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map((match) => match[1]);
  return xml.replace(`w:name="${second}"`, `w:name="${first}"`);
}

describe("the lint of a written document", () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await writeBytes(makeRichDocument("ar", 4));
  });

  it("finds nothing in a good document", () => {
    expect(lintDocx(good)).toEqual([]);
  });
  it.each(mutants)("finds $name", ({ part, change, finds }) => {
    expect(lintDocx(changePart(good, part, change)).map((problem) => problem.key)).toContain(finds);
  });
  it("finds a part that is gone", () => {
    expect(lintDocx(dropPart(good, "word/footer1.xml")).map((problem) => problem.key)).toContain("missing-part");
    expect(lintDocx(dropPart(good, body)).map((problem) => problem.key)).toContain("missing-part");
  });
  it("stops the write for what breaks a document, not for what is only poor", () => {
    const severity = (finds: LintKey) => {
      const mutant = mutants.find((candidate) => candidate.finds === finds);
      const found = mutant && lintDocx(changePart(good, mutant.part, mutant.change));
      return found?.find((problem) => problem.key === finds)?.severity;
    };
    expect(severity("empty-cell")).toBe("error");
    expect(severity("no-alt-text")).toBe("warning");
  });
});
