import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../server/src/export/blocks/types.ts";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";
import { settleEstimate } from "../../server/src/export/pages/settle-estimate.ts";
import { makeDocument } from "./make-document.ts";
import { makePicture } from "./rich-document.ts";

const words = [
  "الجدول 3: الأسعار",
  "Смета № 7",
  "ISO 9001",
  "1.2",
  " ",
  "",
  "٣",
  "«",
  "a\tb",
  "\u202Ex",
  "TOC",
  "a & <b>",
  "(",
  "2026",
];
const targets = ["h1", "t1", "f1", "nowhere"];
const languages = ["ar", "ru", "en", "he"];

const text = fc.constantFrom(...words).map((value): Inline => ({ kind: "text", value }));
const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.constantFrom(...words).map((value): Inline => ({ kind: "code", value })),
    fc.constant<Inline>({ kind: "break" }),
    fc.constant<Inline>({ kind: "image", path: "a.png", alt: "صورة" }),
    fc.constantFrom(...targets).map((target): Inline => ({ kind: "reference", target })),
    fc
      .tuple(fc.constantFrom("strong", "emphasis", "muted"), fc.array(tie("inline"), { maxLength: 2 }))
      .map(([kind, children]): Inline => ({ kind: kind as "strong", children })),
    fc
      .tuple(fc.constantFrom(...targets), fc.array(tie("inline"), { maxLength: 2 }))
      .map(([target, children]): Inline => ({ kind: "jump", target, children })),
    fc
      .array(tie("inline"), { maxLength: 2 })
      .map((children): Inline => ({ kind: "note", blocks: [{ kind: "paragraph", children }] })),
  ),
}));
const inlines = fc.array(inline, { maxLength: 4 });

const { block } = fc.letrec<{ block: Block }>((tie) => {
  const inner = fc.array(tie("block"), { maxLength: 2 });
  const cell = fc.array(tie("block"), { maxLength: 1 }).map((blocks) => ({ blocks }));
  const language = fc.option(fc.constantFrom(...languages), { nil: undefined });
  const column = { weight: 1, align: "start" } as const;
  const leaf = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), inlines)
      .map(([level, children]): Block => ({ kind: "heading", level, children })),
    inlines.map((children): Block => ({ kind: "paragraph", children })),
    fc.constantFrom<Block>({ kind: "rule" }, { kind: "page-break" }, { kind: "code-block", value: "قيمة: 1\n\tx" }),
    inlines.map((children): Block => ({ kind: "figure", path: "a.png", alt: "صورة", id: "f1", caption: { children } })),
  );
  const holder = fc.oneof(
    fc
      .array(fc.record({ blocks: inner }), { minLength: 1, maxLength: 3 })
      .map((items): Block => ({ kind: "list", ordered: items.length > 1, start: items.length, items })),
    inner.map((blocks): Block => ({ kind: "callout", tone: "note", blocks })),
    inner.map((blocks): Block => ({ kind: "quote", blocks })),
    inner.map((blocks): Block => ({ kind: "keep", blocks })),
    inner.map((blocks): Block => ({ kind: "landscape", blocks })),
    fc.tuple(inlines, cell, cell, cell, cell).map(
      ([children, a, b, c, d]): Block => ({
        kind: "table",
        look: "grid",
        id: "t1",
        alt: "جدول",
        caption: { children },
        columns: [column, column],
        header: [a, b],
        rows: [{ cells: [c, d] }, { role: "group", cells: [{ ...a, span: 2 }] }],
      }),
    ),
  );
  return {
    block: fc
      .tuple(fc.oneof({ maxDepth: 3 }, leaf, holder), language)
      .map(([made, own]): Block => (own === undefined ? made : { ...made, language: own })),
  };
});

const lists: readonly Block[] = (["headings", "tables", "figures"] as const).map((of) => ({
  kind: "contents",
  of,
  title: [{ kind: "text", value: "قائمة" }],
}));

describe("whatever a bid holds", () => {
  it("gives a document without a fault that would stop the export", async () => {
    const images = { "a.png": { bytes: makePicture(60, 40) } };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...languages), fc.array(block, { maxLength: 6 }), async (language, blocks) => {
        const document = makeDocument([...lists, ...blocks], { language, images });
        const { bytes } = await writeDocx(document, settleEstimate(document));
        expect(lintDocx(bytes).filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
