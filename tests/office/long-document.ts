/** Makes documents of hundreds of pages with all that a bid holds, the same for the same seed. */
import type {
  Block,
  ExportDocument,
  ListBlock,
  ParagraphBlock,
  TableBlock,
} from "../../server/src/export/blocks/types.ts";
import { heading, makeDocument, note, paragraph, text } from "../export/make-document.ts";
import { makePicture } from "../export/rich-document.ts";
import { createRandom, readSentences, type WordLanguage } from "./real-words.ts";

export interface LongOptions {
  /** Parts with a heading of level 1; about ten pages each. */
  readonly sections: number;
  readonly seed?: number;
  readonly settings?: Partial<ExportDocument>;
}

/** A document in which every paragraph of prose and every heading begins with its id: a letter and a number. */
export function makeLongDocument(
  language: WordLanguage,
  { sections, seed = 1, settings = {} }: LongOptions,
): ExportDocument {
  const random = createRandom(seed);
  const sentences = readSentences(language);
  const upTo = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  let count = 0;
  const nextId = (letter: string): string => `${letter}${String(++count).padStart(5, "0")}x`;
  const words = (most: number): string =>
    pick(sentences)
      .split(" ")
      .slice(0, most)
      .join(" ")
      .replace(/[.,:;،]$/u, "");
  const prose = (least: number, most: number): string =>
    Array.from({ length: upTo(least, most) }, () => pick(sentences)).join(" ");

  const plain = (): ParagraphBlock => {
    const id = nextId("P");
    const inner: ParagraphBlock["children"] =
      random() < 0.25
        ? [text(`${id} ${prose(1, 2)} `), { kind: "strong", children: [text(words(4))] }, text(` ${prose(1, 3)}`)]
        : [text(`${id} ${prose(2, 5)}`)];
    const notes = random() < 0.06 ? [note(prose(1, 2))] : [];
    return { ...paragraph(...inner, ...notes), id };
  };
  const list = (): ListBlock => ({
    kind: "list",
    ordered: random() < 0.5,
    start: 1,
    items: Array.from({ length: upTo(3, 8) }, (_value, at) => ({
      blocks: [
        paragraph(prose(1, random() < 0.3 ? 2 : 1)),
        ...(at === 1 && random() < 0.4
          ? [
              {
                kind: "list" as const,
                ordered: false,
                start: 1,
                items: [1, 2].map(() => ({ blocks: [paragraph(words(8))] })),
              },
            ]
          : []),
      ],
    })),
  });
  const table = (rows: number): TableBlock => {
    const columns = upTo(3, 5);
    const id = nextId("T");
    const cell = (value: string) => ({ blocks: [paragraph(value)] });
    return {
      kind: "table",
      look: "grid",
      id,
      alt: id,
      ...(random() < 0.8 ? { caption: { children: [text(words(9))] } } : {}),
      columns: Array.from({ length: columns }, (_value, at) => ({
        weight: at === 1 ? 4 : 1 + (at % 3),
        align: "start" as const,
      })),
      header: Array.from({ length: columns }, () => cell(words(2))),
      rows: Array.from({ length: rows }, (_value, row) => ({
        cells: Array.from({ length: columns }, (_other, at) =>
          cell(at === 0 ? String(row + 1) : at === 1 ? words(16) : words(upTo(1, 6))),
        ),
      })),
    };
  };
  const other = (): Block => {
    const kind = random();
    if (kind < 0.3) return { kind: "callout", tone: "note", blocks: [paragraph(prose(1, 2))] };
    if (kind < 0.5) return { kind: "quote", blocks: [paragraph(prose(1, 3))] };
    if (kind < 0.6) return { kind: "code-block", value: "name: plan\n  owner: ivanova\n  due: 2026-12-01\n" };
    return {
      kind: "figure",
      id: nextId("F"),
      path: pick(["wide.png", "high.png"]),
      alt: words(5),
      caption: { children: [text(words(8))] },
    };
  };
  const title = (level: number): Block => {
    const id = nextId("H");
    return heading(level, `${id} ${words(level === 1 ? 7 : 5)}`, { id });
  };
  const part = (): Block[] => [
    title(2),
    ...Array.from({ length: upTo(2, 5) }, plain),
    ...(random() < 0.6 ? [list(), plain()] : []),
    ...(random() < 0.4 ? [title(3), plain(), plain()] : []),
    ...(random() < 0.5 ? [other(), plain()] : []),
    ...(random() < 0.35 ? [table(upTo(4, 22))] : []),
  ];
  const section = (at: number): Block[] => {
    const blocks = [title(1), plain(), ...Array.from({ length: upTo(7, 10) }, part).flat()];
    return at % 10 === 4 ? [...blocks, { kind: "landscape", blocks: [title(2), table(30)] }] : blocks;
  };
  const blocks: Block[] = [
    {
      kind: "cover",
      label: words(3),
      title: words(8),
      tenderer: words(3),
      facts: [1, 2, 3].map(() => ({ name: words(2), value: words(6) })),
      foot: [words(6), "info@example.org"],
    },
    { kind: "contents", of: "headings", title: [text(words(1))] },
    { kind: "page-break" },
    ...Array.from({ length: sections }, (_value, at) => section(at)).flat(),
  ];
  return makeDocument(blocks, {
    language,
    images: { "wide.png": { bytes: makePicture() }, "high.png": { bytes: makePicture(500, 420) } },
    ...settings,
  });
}
