import type {
  Block,
  ExportDocument,
  HeadingBlock,
  Inline,
  NoteInline,
  ParagraphBlock,
  ReferenceInline,
  TableBlock,
  TextInline,
} from "../../server/src/export/blocks/types.ts";

export function text(value: string): TextInline {
  return { kind: "text", value };
}

export function reference(target: string): ReferenceInline {
  return { kind: "reference", target };
}

export function note(value: string): NoteInline {
  return { kind: "note", blocks: [paragraph(value)] };
}

export function paragraph(...children: readonly (Inline | string)[]): ParagraphBlock {
  return { kind: "paragraph", children: children.map((child) => (typeof child === "string" ? text(child) : child)) };
}

export function heading(
  level: number,
  title: string,
  options: { readonly id?: string; readonly language?: string; readonly inlines?: readonly Inline[] } = {},
): HeadingBlock {
  const { inlines = [], ...rest } = options;
  return { kind: "heading", level, children: [text(title), ...inlines], ...rest };
}

/** A table of which the first row of `cells` is data under a header "A", "B", ... */
export function table(
  cells: readonly (readonly string[])[],
  options: { readonly caption?: string; readonly id?: string; readonly cell?: readonly Block[] } = {},
): TableBlock {
  const width = cells[0]?.length ?? 1;
  const columns = Array.from({ length: width }, () => ({ weight: 1, align: "start" as const }));
  return {
    kind: "table",
    look: "grid",
    alt: options.caption ?? "Table",
    columns,
    header: columns.map((_column, at) => ({ blocks: [paragraph(String.fromCharCode(65 + at))] })),
    rows: cells.map((row) => ({ cells: row.map((cell) => ({ blocks: options.cell ?? [paragraph(cell)] })) })),
    ...(options.id === undefined ? {} : { id: options.id }),
    ...(options.caption === undefined ? {} : { caption: { children: [text(options.caption)] } }),
  };
}

export function makeDocument(blocks: readonly Block[], settings: Partial<ExportDocument> = {}): ExportDocument {
  return {
    language: "en",
    title: "Media support",
    subject: "Tender 223-0417",
    creator: "Northern Light LLC",
    tenderNumber: "223-0417",
    date: "2026-12-01",
    page: { width: 11906, height: 16838, margins: { top: 1418, bottom: 1418, start: 1418, end: 1134 } },
    fonts: { latin: "Calibri", arabic: "Noto Naskh Arabic", size: 22 },
    header: { start: "Northern Light LLC", end: "Tender 223-0417" },
    blocks,
    images: {},
    ...settings,
  };
}
