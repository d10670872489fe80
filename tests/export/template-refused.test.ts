import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipLimits } from "../../server/src/export/docx/read-zip.ts";
import { changePart, partOf } from "./docx-parts.ts";
import { simple } from "./templates/documents.ts";
import { refusalOf, writeInto } from "./templates/merge.ts";
import { makeTemplate, run, splitBody, templateParts } from "./templates/word-template.ts";

const good = makeTemplate();

function withParts(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const added = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync({ ...templateParts(), ...Object.fromEntries(added) });
}

function withRelationship(type: string, target: string, external: boolean, from = "document"): Uint8Array {
  return changePart(good, `word/_rels/${from}.xml.rels`, (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/></Relationships>`,
    ),
  );
}

/** The template with something in front of `{{body}}`. */
function withContent(template: Uint8Array, xml: string): Uint8Array {
  return changePart(template, "word/document.xml", (body) => body.replace("<w:body>", `<w:body>${xml}`));
}

/** An OLE container with the name of a stream in it. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, at) => {
    bytes[1024 + 2 * at] = letter.charCodeAt(0);
  });
  return bytes;
}

/** Writes another number over a field of each entry of the central directory. */
function patchDirectory(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  return bytes;
}

describe("a file that is no template", () => {
  it.each([
    ["nothing", new Uint8Array(), "not-word"],
    ["plain text", strToU8("{{body}}"), "not-word"],
    ["RTF", strToU8("{\\rtf1 {{body}}}"), "not-word"],
    ["another ZIP", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }), "not-word"],
    ["half of a document", good.subarray(0, good.length / 2), "damaged"],
    ["Word 2003", container("WordDocument"), "old-format"],
    ["a document with a password", container("EncryptedPackage"), "encrypted"],
    [
      "a workbook",
      withParts({ "_rels/.rels": partOf(good, "_rels/.rels").replace("word/document", "xl/workbook") }),
      "not-word",
    ],
  ])("is refused: %s", (_name, bytes, key) => {
    expect(refusalOf(bytes)).toBe(key);
  });

  it("may be a template of Word itself", async () => {
    const dotx = changePart(good, "[Content_Types].xml", (xml) =>
      xml.replace("document.main+xml", "template.main+xml"),
    );
    expect(refusalOf(dotx)).toBe("");
    const { bytes } = await writeInto(dotx, simple);
    expect(partOf(bytes, "[Content_Types].xml")).not.toContain("template.main+xml");
  });

  it("may have its body under another name", async () => {
    const { "word/document.xml": body, "word/_rels/document.xml.rels": links, ...others } = templateParts();
    const moved = zipSync({
      ...others,
      "word/document2.xml": body ?? new Uint8Array(),
      "word/_rels/document2.xml.rels": links ?? new Uint8Array(),
      "_rels/.rels": strToU8(partOf(good, "_rels/.rels").replace("word/document.xml", "word/document2.xml")),
      "[Content_Types].xml": strToU8(
        partOf(good, "[Content_Types].xml").replace("/word/document.xml", "/word/document2.xml"),
      ),
    });
    const { bytes } = await writeInto(moved, simple);
    expect(partOf(bytes, "word/document.xml")).toContain("The end.");
  });
});

describe("a dangerous package", () => {
  it("with macros is refused, however they are hidden", () => {
    expect(refusalOf(withParts({ "word/vbaProject.bin": new Uint8Array(8) }))).toBe("macros");
    const typed = changePart(good, "[Content_Types].xml", (xml) =>
      xml.replace("</Types>", '<Default Extension="dat" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
    );
    expect(refusalOf(typed)).toBe("macros");
    const enabled = changePart(good, "[Content_Types].xml", (xml) =>
      xml.replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
      ),
    );
    expect(refusalOf(enabled)).toBe("macros");
  });

  it("that says it is huge is refused before it is unpacked", () => {
    expect(refusalOf(patchDirectory(good, 24, zipLimits.part + 1))).toBe("too-large");
  });

  it("that is larger than it says is stopped while it is unpacked", () => {
    const bomb = zipSync({ ...templateParts(), "word/big.xml": new Uint8Array(8 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(64 * 1024);
    expect(refusalOf(patchDirectory(bomb, 24, 1000))).toMatch(/too-large|damaged/);
  });

  it("with very many parts is refused", () => {
    const many = Object.fromEntries(Array.from({ length: zipLimits.entries + 1 }, (_value, at) => [`a/${at}`, ""]));
    expect(refusalOf(withParts(many))).toBe("too-large");
  });

  it.each(["../outside.xml", "/etc/passwd", "word\\..\\x.xml", "C:x.xml", "word/STYLES.xml"])(
    "with the part %s is refused",
    (name) => {
      expect(refusalOf(withParts({ [name]: "<a/>" }))).toBe("unsafe-content");
    },
  );

  it("with a password on its parts is refused", () => {
    expect(refusalOf(patchDirectory(good, 8, 1 + (8 << 16)))).toBe("encrypted");
  });

  it("with declarations of entities is refused, and with broken XML", () => {
    const bomb = changePart(good, "word/header1.xml", (xml) =>
      xml.replace("\r\n", '<!DOCTYPE hdr [<!ENTITY a "aaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'),
    );
    expect(refusalOf(bomb)).toBe("unsafe-content");
    expect(refusalOf(changePart(good, "word/styles.xml", (xml) => `${xml}<`))).toBe("damaged");
    expect(refusalOf(changePart(good, "word/header1.xml", (xml) => xml.replace("<w:p>", "<w:p>&foo;")))).toBe(
      "damaged",
    );
    const deep = withContent(good, "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000));
    expect(refusalOf(deep)).toBe("damaged");
  });

  it("in the strict form is refused", () => {
    const strict = changePart(good, "word/document.xml", (xml) =>
      xml.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      ),
    );
    expect(refusalOf(strict)).toBe("strict-format");
  });
});

describe("what leads out of a template", () => {
  const blip = (attribute: string) =>
    `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${attribute}/></w:drawing></w:r></w:p>`;

  it("is refused where the buyer would miss it: pictures and objects", () => {
    const picture = withRelationship("image", "https://evil.example/x.png", true);
    expect(refusalOf(withContent(picture, blip('r:link="rId99"')))).toBe("linked-picture");
    expect(refusalOf(withContent(picture, blip('r:embed="rId99"')))).toBe("linked-picture");
    expect(refusalOf(withContent(picture, blip('r:embed="rId20" r:link="rId99"')))).toBe("");
    const ole = withContent(good, "<w:p><w:r><w:object/></w:r></w:p>");
    expect(refusalOf(ole)).toBe("embedded-object");
    expect(refusalOf(withContent(good, '<w:altChunk r:id="rId99"/>'))).toBe("embedded-object");
    const chart = withRelationship("chart", "charts/chart1.xml", false);
    expect(refusalOf(withContent(chart, blip('r:id="rId99"')))).toBe("embedded-object");
  });

  it.each([
    "INCLUDEPICTURE &quot;http://x/y.png&quot;",
    "INCLUDETEXT c:\\\\a.docx",
    "DDEAUTO excel",
    "LINK Excel.Sheet",
  ])("is refused where a field fetches it: %s", (instruction) => {
    expect(refusalOf(withContent(good, `<w:p><w:fldSimple w:instr=" ${instruction} "/></w:p>`))).toBe("linked-content");
    const [name = "", ...rest] = instruction.split(" ");
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const cut = [name.slice(0, 3), name.slice(3), ` ${rest.join(" ")}`]
      .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
      .join("");
    expect(refusalOf(withContent(good, `<w:p>${mark("begin")}${cut}${mark("end")}</w:p>`))).toBe("linked-content");
  });

  it("is cut off where it is a link to a file, and told", async () => {
    const linked = withContent(
      withRelationship("hyperlink", "file:///Z:/secret/prices.xlsx", true),
      `<w:p><w:hyperlink r:id="rId99">${run("Our prices")}</w:hyperlink></w:p>`,
    );
    const { bytes, problems } = await writeInto(linked, simple, { tender_ref: "1" });
    expect(problems.map(({ key }) => key)).toEqual(["link-removed"]);
    expect(partOf(bytes, "word/document.xml")).toContain("Our prices");
    expect(partOf(bytes, "word/_rels/document.xml.rels")).not.toContain("secret");
  });

  it("stays where it is an address for readers", async () => {
    const { bytes } = await writeInto(good, simple);
    expect(partOf(bytes, "word/_rels/footer1.xml.rels")).toContain("https://example.org/");
  });
});

describe("a template that is not ready", () => {
  const cell = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc>${splitBody}</w:tc></w:tr></w:tbl>`;
  const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${splitBody}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

  it.each([
    ["no place for the bid", "<w:p/>", "no-body"],
    ["two places", splitBody + splitBody, "two-bodies"],
    ["one in a table", cell, "body-place"],
    ["one in a text box", box, "body-place"],
    ["one in a frame", splitBody.replace("<w:pPr>", '<w:pPr><w:framePr w:w="100"/>'), "body-place"],
    ["one beside other text", `<w:p>${run("Text: {{body}}")}</w:p>`, "body-not-alone"],
    ["tracked changes", `<w:p><w:ins w:id="1">${run("new")}</w:ins></w:p>${splitBody}`, "tracked-changes"],
    [
      "a table of contents",
      `<w:p><w:fldSimple w:instr=" TOC \\o "/></w:p>${splitBody}`.replace(' \\o "', ' "'),
      "own-contents",
    ],
    ["a numbered caption", `<w:p><w:fldSimple w:instr=" SEQ Table "/></w:p>${splitBody}`, "own-numbers"],
  ])("is refused with a reason: %s", (_name, body, key) => {
    expect(refusalOf(makeTemplate({ body }))).toBe(key);
  });

  it("is refused where the place for the bid is in a header", () => {
    const header = changePart(good, "word/header1.xml", (xml) => xml.replace("</w:hdr>", `${splitBody}</w:hdr>`));
    expect(refusalOf(header)).toBe("body-place");
  });

  it.each([" {{ body }} ", "{{BODY}}", "\u200F{{body}}\u200F"])(
    "is fine where the place is written as %j",
    (written) => {
      expect(refusalOf(makeTemplate({ body: `<w:p>${run(written)}</w:p>` }))).toBe("");
    },
  );
});
