import { describe, expect, it } from "vitest";
import { checkTemplate } from "../../../../../tests/harness/check-template.ts";
import { makeTemplate, type TemplateLook } from "../../../../../tests/harness/make-template.ts";

async function findIn(look: TemplateLook, format: string, language = "ru") {
  return (await checkTemplate(makeTemplate(look), format, "format/font", language)).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}

const heading = (name: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="${name}"/><w:basedOn w:val="a"/><w:rPr>${run}</w:rPr></w:style>`;

describe("format/font with a template", () => {
  it("says nothing where the template keeps what is demanded, or nothing is demanded", async () => {
    expect(await findIn({ size: 24 }, "{fonts: [calibri, Arial], minFontSize: 12}")).toEqual([]);
    expect(await findIn({ size: 12 }, "{pageSize: A4}")).toEqual([]);
  });

  it("tells of text in a font that is not allowed", async () => {
    expect(await findIn({}, "{fonts: [Times New Roman]}")).toEqual([
      expect.stringMatching(
        /^warning: The text of the template letterhead\.docx is set in “Calibri”, .* allows “Times New Roman”/u,
      ),
    ]);
  });

  it("does not take Arial Narrow for Arial, and takes a name with a size behind it", async () => {
    expect(await findIn({ font: "Arial Narrow" }, "{fonts: [Arial]}")).toHaveLength(1);
    expect(await findIn({ font: "Arial" }, '{fonts: ["Arial, 12 pt"]}')).toEqual([]);
  });

  it("tells of text that is too small, and by how much", async () => {
    expect(await findIn({ size: 20 }, "{minFontSize: 12}")).toEqual([
      expect.stringContaining("is 10 pt, and the tender asks for at least 12 pt"),
    ]);
    expect(await findIn({ size: 23 }, "{minFontSize: 11.5}")).toEqual([]);
  });

  it("looks at the letters of the bid's language", async () => {
    const look = { font: "Calibri", arabicFont: "Traditional Arabic", size: 20, arabicSize: 28 };
    expect(await findIn(look, "{fonts: [Traditional Arabic], minFontSize: 14}", "ar")).toEqual([]);
    expect(await findIn({ ...look, arabicFont: "Andalus" }, "{fonts: [Traditional Arabic]}", "ar")).toEqual([
      expect.stringContaining("is set in “Andalus”"),
    ]);
  });

  it("names headings in another font or size, once for all of them", async () => {
    const styles =
      heading("heading 2", '<w:rFonts w:ascii="Impact"/>') +
      heading("Мой стиль", '<w:sz w:val="8"/>').replace('"1"', '"5"');
    expect(await findIn({ styles }, "{fonts: [Calibri], minFontSize: 11}")).toEqual([
      expect.stringContaining("fonts that the tender does not allow: “heading 2: Impact”"),
    ]);
    expect(await findIn({ styles: heading("heading 5", '<w:sz w:val="18"/>') }, "{minFontSize: 11}")).toEqual([
      expect.stringContaining("heading 5: 9"),
    ]);
  });

  it("judges footnotes and captions only where the tender says what holds for them", async () => {
    const styles = heading("footnote text", '<w:sz w:val="18"/>');
    expect(await findIn({ styles }, "{minFontSize: 11}")).toEqual([]);
    expect(await findIn({ styles }, "{minFontSize: 11, minTableFontSize: 9}")).toEqual([]);
    expect(await findIn({ styles }, "{minFontSize: 11, minTableFontSize: 10}")).toEqual([
      expect.stringContaining("footnote text: 9"),
    ]);
  });

  it("finds the font of a theme", async () => {
    const theme =
      '<a:theme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Georgia"/><a:cs typeface=""/><a:font script="Arab" typeface="Arial"/></a:minorFont></a:theme>';
    expect(await findIn({ theme }, "{fonts: [Georgia]}")).toEqual([]);
    expect(await findIn({ theme }, "{fonts: [Arial]}", "ar")).toEqual([]);
    expect(await findIn({ theme }, "{fonts: [Calibri]}")).toEqual([expect.stringContaining("is set in “Georgia”")]);
  });

  it("says nothing of a template that cannot be read", async () => {
    const format = "{fonts: [Calibri], minFontSize: 140}";
    for (const bytes of [new Uint8Array(), new TextEncoder().encode("кто-то переименовал текст")]) {
      expect(await checkTemplate(bytes, format, "format/font")).toEqual([]);
    }
  });
});
