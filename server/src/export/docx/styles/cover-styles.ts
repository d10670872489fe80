import { colour, coverLabelBefore, coverTendererBefore } from "../design.ts";
import { styleId } from "./ids.ts";
import { lineXml, type StyleLook } from "./xml.ts";

/**
 * The styles of the paragraphs on the cover.
 *
 * @param base Size of the text in half points.
 */
export function coverStyles(base: number): StyleLook[] {
  return [
    {
      id: styleId.coverLabel,
      name: "Cover Label",
      paragraph: {
        before: coverLabelBefore,
        after: 240,
        border: `<w:pBdr>${lineXml("top", colour.accent, 36, 14)}</w:pBdr>`,
      },
      run: { size: base + 2, bold: true, colour: colour.muted },
    },
    {
      id: styleId.coverTitle,
      name: "Title",
      paragraph: { after: 240, line: 240 },
      run: { size: base + 34, bold: true, colour: colour.accent },
      quick: true,
    },
    {
      id: styleId.coverTitleLong,
      name: "Cover Title Long",
      paragraph: { after: 240, line: 240 },
      run: { size: base + 12, bold: true, colour: colour.accent },
    },
    {
      id: styleId.coverSubtitle,
      name: "Subtitle",
      paragraph: { after: 120, line: 240 },
      run: { size: base + 6, colour: colour.muted },
      quick: true,
    },
    {
      id: styleId.coverTenderer,
      name: "Cover Tenderer",
      paragraph: { before: coverTendererBefore, after: 360 },
      run: { size: base + 10, bold: true, colour: colour.text },
    },
    {
      id: styleId.coverFoot,
      name: "Cover Foot",
      paragraph: { after: 20, line: 240 },
      run: { size: base - 4, colour: colour.muted },
    },
  ];
}
