import { isInertRow } from "../blocks/inert-row.ts";
import { plainText, transformBlocks } from "../blocks/transform.ts";
import type {
  Block,
  ContentsBlock,
  ContentsEntry,
  ExportDocument,
  ResolvedReference,
  SourcePlace,
} from "../blocks/types.ts";
import type { PageMap } from "../pages/page-map.ts";
import type { ExportProblem } from "../problem.ts";

export interface NumberedDocument {
  readonly document: ExportDocument;
  readonly problems: readonly ExportProblem[];
}

/** Deepest heading level that the contents show. */
const contentsDepth = 3;

/**
 * Counts headings. A level that was left out is closed up, so that the outline has no gap and word processors count
 * the same: headings of levels 1, 3, 3, 2 become 1, 2, 2, 2.
 */
function createHeadingCounter(): (level: number) => { level: number; number: string } {
  const open: number[] = [];
  const counts: number[] = [];
  return (level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    const depth = open.length;
    counts.length = Math.min(counts.length, depth);
    counts[depth - 1] = (counts[depth - 1] ?? 0) + 1;
    return { level: depth, number: counts.join(".") };
  };
}

/** Numbers headings, captions and notes, and gives every heading and captioned block an id of its own. */
function assignNumbers(document: ExportDocument, problems: ExportProblem[]): readonly Block[] {
  const countHeading = createHeadingCounter();
  const taken = new Set<string>();
  const counts = { table: 0, figure: 0, note: 0, invented: 0 };

  // No id of a source file contains "#", so an invented one meets none of them.
  const inventId = () => `#${++counts.invented}`;
  const claimId = (block: Block): string | undefined => {
    if (block.id === undefined || !taken.has(block.id)) {
      if (block.id !== undefined) taken.add(block.id);
      return block.id;
    }
    problems.push({ problem: "duplicate-id", id: block.id, ...(block.source ? { source: block.source } : {}) });
    return undefined;
  };

  return transformBlocks(
    document.blocks,
    {
      block: (block) => {
        const id = claimId(block);
        if (block.kind === "heading") return { ...block, id: id ?? inventId(), ...countHeading(block.level) };
        if ((block.kind === "table" || block.kind === "figure") && block.caption) {
          const number = ++counts[block.kind];
          return { ...block, id: id ?? inventId(), caption: { ...block.caption, number } };
        }
        return id === block.id ? block : { ...block, id: inventId() };
      },
      inline: (inline) => (inline.kind === "note" ? { ...inline, number: ++counts.note } : inline),
      skipRow: isInertRow,
    },
    document.language,
  );
}

/** The page of a block as the property of whatever leads to it. */
function pageOf(id: string, pages: PageMap | undefined): { readonly page?: number } {
  const page = pages?.pages.get(id);
  return page === undefined ? {} : { page };
}

function collectPlaces(blocks: readonly Block[], pages: PageMap | undefined): Map<string, ResolvedReference> {
  const places = new Map<string, ResolvedReference>();
  const visit = (block: Block): Block => {
    if (block.id === undefined) return block;
    const page = pageOf(block.id, pages);
    if (block.kind === "heading") places.set(block.id, { form: "heading", text: block.number ?? "", ...page });
    else if ((block.kind === "table" || block.kind === "figure") && block.caption) {
      places.set(block.id, { form: block.kind, text: String(block.caption.number ?? ""), ...page });
    }
    return block;
  };
  transformBlocks(blocks, { block: visit, skipRow: isInertRow }, "");
  return places;
}

function collectContents(
  blocks: readonly Block[],
  documentLanguage: string,
  pages: PageMap | undefined,
): Record<ContentsBlock["of"], ContentsEntry[]> {
  const contents: Record<ContentsBlock["of"], ContentsEntry[]> = { headings: [], tables: [], figures: [] };
  const visit = (block: Block, language: string): Block => {
    if (block.id === undefined) return block;
    const target = block.id;
    const page = pageOf(target, pages);
    if (block.kind === "heading" && block.level <= contentsDepth) {
      const text = plainText(block.children);
      contents.headings.push({ target, level: block.level, number: block.number ?? "", text, language, ...page });
    } else if ((block.kind === "table" || block.kind === "figure") && block.caption) {
      const text = plainText(block.caption.children);
      const list = block.kind === "table" ? contents.tables : contents.figures;
      list.push({ target, level: 1, number: String(block.caption.number ?? ""), text, language, ...page });
    }
    return block;
  };
  transformBlocks(blocks, { block: visit, skipRow: isInertRow }, documentLanguage);
  return contents;
}

function resolveReferences(
  blocks: readonly Block[],
  places: ReadonlyMap<string, ResolvedReference>,
  problems: ExportProblem[],
): readonly Block[] {
  let source: SourcePlace | undefined;
  return transformBlocks(
    blocks,
    {
      block: (block) => {
        source = block.source ?? source;
        return block;
      },
      inline: (inline) => {
        if (inline.kind !== "reference") return inline;
        const resolved = places.get(inline.target);
        if (resolved) return { ...inline, resolved };
        problems.push({ problem: "unknown-reference", id: inline.target, ...(source ? { source } : {}) });
        return inline;
      },
      skipRow: isInertRow,
    },
    "",
  );
}

/**
 * Numbers headings, captions and notes, resolves references and fills the lists of contents. Pure: the same document
 * gives the same result, and a word processor that counts the written document comes to the same numbers.
 *
 * @param pages Fills the pages of references and contents; without it they have none.
 */
export function numberDocument(document: ExportDocument, pages?: PageMap): NumberedDocument {
  const problems: ExportProblem[] = [];
  const numbered = assignNumbers(document, problems);
  const resolved = resolveReferences(numbered, collectPlaces(numbered, pages), problems);
  const contents = collectContents(resolved, document.language, pages);
  const fill = (block: Block): Block => (block.kind === "contents" ? { ...block, entries: contents[block.of] } : block);
  const blocks = transformBlocks(resolved, { block: fill, skipRow: isInertRow }, document.language);
  return { document: { ...document, blocks }, problems };
}
