import type { Snapshot } from "../model/snapshot.ts";
import type { SymbolKind } from "../model/symbols.ts";
import { walkBlocks, walkInlines } from "../syntax/markdown/walk.ts";
import type { Range } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import { anyDay } from "./any-day.ts";
import { bidsOf } from "./bid-at.ts";
import { fileOf, type ReadableFile } from "./file-of.ts";

/** What a coloured word is. The first four are ids; a scheme of colours that does not know them uses LSP's own. */
export type TokenType = "requirement" | "document" | "party" | "id" | "variable" | "directive";

/** A word with a colour; on one line, sorted by place, none over another. */
export interface TokenAnswer {
  readonly line: number;
  readonly character: number;
  /** In UTF-16 units. */
  readonly length: number;
  readonly type: TokenType;
  /** True where the id is declared, not mentioned. */
  readonly declaration: boolean;
}

const typeOfKind: Readonly<Partial<Record<SymbolKind, TokenType>>> = {
  requirement: "requirement",
  "required-document": "document",
  document: "document",
  person: "party",
  contract: "party",
};

interface Token extends Span {
  readonly type: TokenType;
  readonly declaration: boolean;
}

/**
 * The ids, variables and directives of a file, or of a part of it, that are what they claim to be: one that nobody knows
 * keeps the colour of plain text beside its finding.
 */
export function provideSemanticTokens(
  snapshot: Snapshot,
  request: { readonly file: string; readonly range?: Range },
): readonly TokenAnswer[] {
  const file = fileOf(snapshot, request.file);
  if (!file) return [];
  const part = request.range ? file.lines.spanOf(request.range) : { start: 0, end: file.text.length };
  const tokens = collectTokens(snapshot, file)
    .filter((token) => token.start < part.end && token.end > part.start && token.end > token.start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const answers: TokenAnswer[] = [];
  let done = 0;
  for (const { start, end, type, declaration } of tokens) {
    const range = file.lines.rangeOf({ start, end });
    if (start < done || range.start.line !== range.end.line) continue;
    answers.push({ ...range.start, length: end - start, type, declaration });
    done = end;
  }
  return answers;
}

function collectTokens(snapshot: Snapshot, file: ReadableFile): readonly Token[] {
  const tokens: Token[] = [];
  const variables = new Set<string>();
  for (const { symbols, variables: table } of bidsOf(snapshot, file.path, anyDay)) {
    for (const { at, kind } of symbols.definitions) {
      if (at.file === file.path) tokens.push({ ...at.span, type: typeOfKind[kind] ?? "id", declaration: true });
    }
    for (const { at, kinds, id } of symbols.references) {
      if (at.file !== file.path) continue;
      const kind = symbols.find(kinds, id)?.kind;
      if (kind) tokens.push({ ...at.span, type: typeOfKind[kind] ?? "id", declaration: false });
    }
    for (const name of table.keys()) variables.add(name);
  }
  if (file.form === "section") collectMarkdown(file, variables, tokens);
  return tokens;
}

function collectMarkdown(
  file: Extract<ReadableFile, { form: "section" }>,
  variables: ReadonlySet<string>,
  tokens: Token[],
): void {
  walkInlines(file.tree.blocks, (inline) => {
    if (inline.kind === "variable" && variables.has(inline.path)) {
      tokens.push({ ...inline.pathSpan, type: "variable", declaration: false });
    }
    if (inline.kind === "directive") tokens.push({ ...inline.nameSpan, type: "directive", declaration: false });
  });
  walkBlocks(file.tree.blocks, (block) => {
    if (block.kind === "leaf-directive" || block.kind === "container-directive") {
      tokens.push({ ...block.nameSpan, type: "directive", declaration: false });
    }
  });
}
