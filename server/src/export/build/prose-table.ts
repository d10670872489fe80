import type * as Markdown from "../../syntax/markdown/tree.ts";
import { plainText } from "../blocks/transform.ts";
import type { Inline, TableBlock } from "../blocks/types.ts";
import { word } from "./build-context.ts";
import { foreignDirection, numberSide } from "./cells.ts";
import { buildInlines, type ProseContext } from "./inlines.ts";

/** Markdown speaks of sides of the paper; numbers stand on the right one in every language. */
function sideOf(align: Markdown.TableBlock["align"][number] | undefined, prose: ProseContext) {
  if (align === "center") return "center";
  return align === "right" ? numberSide(prose) : "start";
}

/** Width of a column by what stands in it: mostly the average text, a little the longest. */
function weighColumn(texts: readonly string[]): number {
  const lengths = texts.map((cell) => cell.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return Math.min(60, Math.max(6, 0.6 * average + 0.4 * Math.max(0, ...lengths)));
}

function hasContent(inline: Inline): boolean {
  return inline.kind === "image" || inline.kind === "reference" || plainText([inline]).trim() !== "";
}

/** Turns a table of prose into a table; one whose head holds no words has no head. */
export function buildTable(block: Markdown.TableBlock, prose: ProseContext): TableBlock {
  const build = (cells: readonly Markdown.TableCell[]) =>
    block.header.map((_head, at) => buildInlines(cells[at]?.children ?? [], prose));
  const header = build(block.header);
  const rows = block.rows.map(build);
  const cell = (children: Inline[], at: number) => {
    const align = block.align[at] ?? "none";
    const foreign = foreignDirection(plainText(children), prose);
    // Numbers and centred cells have their side already.
    const own = align === "left" || align === "none" ? foreign : {};
    return { blocks: [{ kind: "paragraph" as const, children, ...own }] };
  };
  const titles = header.map(plainText).filter((title) => title.trim() !== "");
  // A head without words is no head: Markdown only cannot do without the line.
  const isHeaded = header.some((children) => children.some(hasContent));
  return {
    kind: "table",
    look: "grid",
    alt:
      titles.length > 0
        ? word(prose, "tableAlt", { columns: titles.join(word(prose, "and")) })
        : word(prose, "tableAltPlain"),
    columns: header.map((title, at) => ({
      weight: weighColumn([title, ...rows.map((row) => row[at] ?? [])].map(plainText)),
      align: sideOf(block.align[at], prose),
    })),
    header: isHeaded ? header.map(cell) : [],
    rows: rows.map((row) => ({ cells: row.map(cell) })),
    source: { file: prose.section.path, span: block.span },
  };
}
