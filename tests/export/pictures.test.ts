import { unzipSync } from "fflate";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import type { Block } from "../../server/src/export/blocks/types.ts";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { inspectPicture, judgePicture, judgePictures } from "../../server/src/export/images.ts";
import { readJpeg } from "../../server/src/export/pictures/read-jpeg.ts";
import { buildFixture, showBlocks } from "./build-fixture.ts";
import { countOf, partOf, writeBytes } from "./docx-parts.ts";
import { makeDocument } from "./make-document.ts";
import { makeJpeg } from "./make-jpeg.ts";
import { makePicture } from "./rich-document.ts";

function figure(path: string): Block {
  return { kind: "figure", path, alt: path };
}

/** A PNG file whose head says that it has a size. */
function claimSize(width: number, height: number): Uint8Array {
  const png = PNG.sync.write(new PNG({ width: 1, height: 1 }));
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return new Uint8Array(png);
}

/** A picture with one byte of its data changed. */
function damage(bytes: Uint8Array, at: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] ?? 0) ^ 255;
  return copy;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const gif = Uint8Array.from([...ascii("GIF89a"), 3, 0, 2, 0, 0, 0, 0, ...Array(20).fill(0), 0x3b]);
const png = new Uint8Array(makePicture(40, 20));

describe("a picture", () => {
  it.each([
    ["a PNG", png, {}],
    ["a JPEG", makeJpeg({ width: 40, height: 20 }), {}],
    ["a JPEG in grey", makeJpeg({ width: 40, height: 20, components: 1 }), {}],
    ["a GIF, moving or not", gif, {}],
    ["a PNG whose data was changed", damage(png, png.length - 30), { fault: "damaged-picture" }],
    ["a PNG that was cut off", png.subarray(0, png.length - 20), { fault: "damaged-picture" }],
    ["a PNG with no more than a head", png.subarray(0, 40), { fault: "damaged-picture" }],
    ["a JPEG that was cut off", makeJpeg({ width: 40, height: 20, cutOff: true }), { doubt: "cut-off-picture" }],
    ["a JPEG for the press", makeJpeg({ width: 40, height: 20, components: 4 }), { doubt: "print-colours" }],
    ["20,000 by 20,000", claimSize(20_000, 20_000), { fault: "huge-picture", size: 400, most: 50 }],
    ["60 megapixels", makeJpeg({ width: 10_000, height: 6000 }), { fault: "huge-picture", size: 60, most: 50 }],
    ["the largest of a phone", makeJpeg({ width: 8160, height: 6120 }), {}],
    ["no width", claimSize(0, 20), { fault: "unsupported-picture" }],
    ["nothing", new Uint8Array(), { fault: "unsupported-picture" }],
    ["a text", ascii("no picture at all"), { fault: "unsupported-picture" }],
    ["SVG", ascii('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), { fault: "unsupported-picture" }],
    ["WebP", ascii("RIFF\u0024\u0000\u0000\u0000WEBPVP8 \u0018\u0000\u0000\u0000"), { fault: "unsupported-picture" }],
    ["a file of 21 MB", new Uint8Array(20_400_000), { fault: "heavy-picture", size: 21, most: 20 }],
  ])("is judged: %s", (_name, bytes, verdict) => {
    expect(judgePicture(bytes)).toEqual(verdict);
  });
  it("is left out where all together are too large", () => {
    const judge = judgePictures();
    const heavy = new Uint8Array(19_000_000);
    heavy.set(makeJpeg({ width: 40, height: 20 }));
    const verdicts = Array.from({ length: 6 }, () => judge(heavy).fault);
    expect(verdicts).toEqual([...Array(5).fill(undefined), "heavy-pictures"]);
    expect(judge(png).fault).toBeUndefined();
  });
  it("is told about with the numbers, where it is left out or the table has too many columns", async () => {
    const columns = Array.from({ length: 25 }, (_, at) => `c${at}`).join(" | ");
    const source = `
      //- bid.yaml
      kind: bid
      tender: t.bid.yaml
      status: draft
      sections: [a.md]
      //- t.bid.yaml
      kind: tender
      id: t
      title: T
      //- a.md
      ---
      id: a
      title: A
      ---

      ![Большая](big.jpg) ![Ок](ok.png)

      | ${columns} |
      |${"---|".repeat(25)}
      | ${columns} |

      :::landscape
      | ${columns} |
      |${"---|".repeat(25)}
      | ${columns} |
      :::
    `;
    const pictures = { "big.jpg": makeJpeg({ width: 10_000, height: 6000 }), "ok.png": png };
    const { problems, document } = await buildFixture(source, pictures);
    expect(problems.map(({ problem, id, params }) => [problem, id, params])).toEqual([
      ["huge-picture", "big.jpg", { size: 60, most: 50 }],
      ["crowded-table", "", { size: 25, most: 18 }],
    ]);
    expect(Object.keys(document.images)).toEqual(["ok.png"]);
    expect(showBlocks(document.blocks).length).toBeGreaterThan(0);
  });
});

describe("a photo of a camera that was not held upright", () => {
  const held = (orientation: number, littleEndian = false) =>
    makeJpeg({ width: 400, height: 300, orientation, littleEndian });

  it.each([
    [1, { width: 400, height: 300, turn: 0, mirrored: false }],
    [2, { width: 400, height: 300, turn: 0, mirrored: true }],
    [3, { width: 400, height: 300, turn: 180, mirrored: false }],
    [4, { width: 400, height: 300, turn: 180, mirrored: true }],
    [5, { width: 300, height: 400, turn: 270, mirrored: true }],
    [6, { width: 300, height: 400, turn: 90, mirrored: false }],
    [7, { width: 300, height: 400, turn: 90, mirrored: true }],
    [8, { width: 300, height: 400, turn: 270, mirrored: false }],
    [9, { width: 400, height: 300, turn: 0, mirrored: false }],
  ])("is set upright: %d", (orientation, expected) => {
    expect(inspectPicture(held(orientation))).toMatchObject(expected);
    expect(inspectPicture(held(orientation, true))).toMatchObject(expected);
  });
  it("is turned by the document alone, with room for what stands out", async () => {
    const bytes = await writeBytes(makeDocument([figure("a.jpg")], { images: { "a.jpg": { bytes: held(6) } } }));
    expect(lintDocx(bytes)).toEqual([]);
    const body = partOf(bytes, "word/document.xml");
    expect(body).toContain('<a:xfrm rot="5400000">');
    expect(body).toContain('<wp:extent cx="3810000" cy="2857500"/>');
    expect(body).toContain('<wp:effectExtent t="476250" r="0" b="476250" l="0"/>');
    const stored = unzipSync(bytes)["word/media/image1.jpg"] ?? new Uint8Array();
    expect(readJpeg(stored)).toMatchObject({ hasEnd: true, components: 3, orientation: { value: 1 } });
  });
});

describe("pictures in a document", () => {
  it("are stored once, however often and under however many names they are shown", async () => {
    const blocks = Array.from({ length: 500 }, (_, at) => figure(at % 2 ? "a.png" : "copy-of-a.png"));
    const images = { "a.png": { bytes: png }, "copy-of-a.png": { bytes: new Uint8Array(png) } };
    const bytes = await writeBytes(makeDocument(blocks, { images }));
    expect(lintDocx(bytes)).toEqual([]);
    const media = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("word/media/"));
    expect(media).toEqual([["word/media/image1.png", png]]);
    expect(countOf(partOf(bytes, "word/document.xml"), 'r:embed="rId')).toBe(500);
  });
  it("belong to the part of the notes where a note shows them", async () => {
    const note: Block = {
      kind: "paragraph",
      children: [
        { kind: "note", blocks: [{ kind: "paragraph", children: [{ kind: "image", path: "a.png", alt: "A" }] }] },
      ],
    };
    const bytes = await writeBytes(makeDocument([note], { images: { "a.png": { bytes: png } } }));
    expect(lintDocx(bytes)).toEqual([]);
    expect(partOf(bytes, "word/_rels/footnotes.xml.rels")).toContain("media/image1.png");
  });
});
