import {
  SemanticTokenModifiers,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokenTypes,
} from "vscode-languageserver";
import type { TokenAnswer, TokenType } from "../features/semantic-tokens.ts";
import type { Range } from "../text/line-index.ts";
import { invalidParams } from "./guard.ts";
import { readRange } from "./positions.ts";
import type { Session } from "./session.ts";

/** LSP's own types, for which every scheme of colours has a colour. */
const types: Readonly<Record<TokenType, SemanticTokenTypes>> = {
  requirement: SemanticTokenTypes.enumMember,
  document: SemanticTokenTypes.type,
  party: SemanticTokenTypes.class,
  id: SemanticTokenTypes.property,
  variable: SemanticTokenTypes.variable,
  directive: SemanticTokenTypes.macro,
};

const order = Object.values(types);

/** The names that the numbers of an answer stand for. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: order,
  tokenModifiers: [SemanticTokenModifiers.declaration],
};

/** What was sent last for each open file, from which a difference is told. */
const sent = new WeakMap<Session, Map<string, SemanticTokensBuilder>>();

/** Answers `textDocument/semanticTokens/full`. */
export async function provideSemanticTokens(session: Session, params: SemanticTokensParams): Promise<SemanticTokens> {
  const { uri } = params.textDocument;
  const tokens = await findTokens(session, uri);
  return fill(builderOf(session, uri, undefined), tokens).build();
}

/** Answers `textDocument/semanticTokens/full/delta`: the difference where it is known what the client has. */
export async function provideSemanticTokensDelta(
  session: Session,
  params: SemanticTokensDeltaParams,
): Promise<SemanticTokens | SemanticTokensDelta> {
  const { uri } = params.textDocument;
  const tokens = await findTokens(session, uri);
  return fill(builderOf(session, uri, params.previousResultId), tokens).buildEdits();
}

/** Answers `textDocument/semanticTokens/range`. */
export async function provideSemanticTokensRange(
  session: Session,
  params: SemanticTokensRangeParams,
): Promise<SemanticTokens> {
  const range = readRange(params.range);
  if (!range) throw invalidParams("range: a start and an end are needed");
  return fill(new SemanticTokensBuilder(), await findTokens(session, params.textDocument.uri, range)).build();
}

async function findTokens(session: Session, uri: string, range?: Range): Promise<readonly TokenAnswer[]> {
  const found = await session.locate(uri);
  if (!found) return [];
  return found.root.service.semanticTokens({ file: found.file, ...(range ? { range } : {}) });
}

function fill(builder: SemanticTokensBuilder, tokens: readonly TokenAnswer[]): SemanticTokensBuilder {
  for (const { line, character, length, type, declaration } of tokens) {
    builder.push(line, character, length, order.indexOf(types[type]), declaration ? 1 : 0);
  }
  return builder;
}

/** An empty builder that knows what the client has, if it still has that; what was sent for closed files is let go. */
function builderOf(session: Session, uri: string, previous: string | undefined): SemanticTokensBuilder {
  const builders = sent.get(session) ?? new Map<string, SemanticTokensBuilder>();
  sent.set(session, builders);
  const open = new Set(session.documents.all().map((document) => document.uri));
  for (const known of builders.keys()) if (!open.has(known)) builders.delete(known);
  const builder = builders.get(uri) ?? new SemanticTokensBuilder();
  // It empties itself here, and keeps the last answer only where the client names it.
  builder.previousResult(previous ?? "");
  if (open.has(uri)) builders.set(uri, builder);
  return builder;
}
