import { findBids, parseAsOf } from "../../server/src/analysis/check-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import { plainText } from "../../server/src/export/blocks/transform.ts";
import type { Block, Inline, TableCell } from "../../server/src/export/blocks/types.ts";
import {
  type BuildOptions,
  type BuiltDocument,
  buildDocument,
  listAssets,
} from "../../server/src/export/export-bid.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { buildBid } from "../../server/src/model/bid-model.ts";
import { parseFixture } from "../harness/fixture.ts";

/** A bid drawn as text, built into a document; `assets` are the pictures it asks for. */
export async function buildFixture(
  source: string,
  pictures: Readonly<Record<string, Uint8Array>> = {},
  options: BuildOptions = {},
): Promise<BuiltDocument & { readonly assets: readonly string[] }> {
  const { files, asOf } = parseFixture(source);
  const workspace = createMemoryWorkspace(
    new Map<string, string | Uint8Array>([...files, ...Object.entries(pictures)]),
  );
  const snapshot = await loadSnapshot(workspace, createSourceCache());
  const [manifest] = findBids(snapshot);
  if (!manifest) throw new Error("the fixture holds no bid");
  const model = buildBid(manifest, snapshot, parseAsOf(asOf));
  const assets = listAssets(model);
  const bytes = new Map(assets.flatMap((path) => (pictures[path] ? [[path, pictures[path]] as const] : [])));
  return { ...buildDocument(model, bytes, options), assets };
}

function showInline(inline: Inline): string {
  switch (inline.kind) {
    case "strong":
      return `**${inline.children.map(showInline).join("")}**`;
    case "muted":
      return `(${inline.children.map(showInline).join("")})`;
    case "jump":
      return `<${inline.target}>${inline.children.map(showInline).join("")}`;
    case "reference":
      return `${inline.words?.heading ?? ""}@${inline.target}`;
    case "note":
      return `^${inline.blocks.map((block) => showBlock(block).join(" ")).join(" ")}^`;
    case "image":
      return `!${inline.path}`;
    case "link":
      return `[${inline.children.map(showInline).join("")}](${inline.href})`;
    default:
      return plainText([inline]);
  }
}

function showCell(cell: TableCell): string {
  return cell.blocks.map((block) => showBlock(block).join(" ")).join(" / ");
}

function showBlock(block: Block): string[] {
  const language = block.language === undefined ? "" : `{${block.language}} `;
  switch (block.kind) {
    case "heading":
      return [`${language}${"#".repeat(block.level)} ${block.children.map(showInline).join("")}`];
    case "paragraph":
      return [language + block.children.map(showInline).join("")];
    case "list":
      return block.items.flatMap((item) => item.blocks.flatMap(showBlock).map((line) => `- ${line}`));
    case "table": {
      const caption = block.caption ? [`caption: ${block.caption.children.map(showInline).join("")}`] : [];
      const rows = block.rows.map((row) => row.cells.map(showCell).join(" | "));
      return [...caption, block.header.map(showCell).join(" | "), ...rows];
    }
    case "figure":
      return [`figure ${block.path}${block.caption ? `: ${block.caption.children.map(showInline).join("")}` : ""}`];
    case "contents":
      return [`contents of ${block.of}: ${block.title.map(showInline).join("")}`];
    case "cover":
      return [`cover: ${block.title}`, ...block.facts.map((fact) => `${fact.name}: ${fact.value}`), ...block.foot];
    case "callout":
      return [block.tone, ...block.blocks.flatMap(showBlock)];
    case "landscape":
    case "keep":
    case "quote":
      return [block.kind, ...block.blocks.flatMap(showBlock).map((line) => `  ${line}`)];
    default:
      return [block.kind];
  }
}

/** A document as lines that can be read. Marks that only steer direction are left out. */
export function showBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(showBlock).map((line) => line.replace(/[\u200E\u200F]/g, ""));
}
