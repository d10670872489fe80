import type { Env, Token } from "markdown-it";
import type { Span } from "../../text/span.ts";
import type { SyntaxProblem } from "../problem.ts";
import type { DirectiveParts } from "./directive-syntax.ts";
import type { Segment } from "./source-map.ts";
import type { MarkdownAttribute } from "./tree.ts";

/**
 * What the parser notes beside its tokens while it reads one text. Places of blocks count in the text with plain
 * line feeds; places of inlines count in the content of their block, `segments` leads from there to the text.
 */
export interface Recorder {
  readonly places: Map<Token, Span>;
  /** How the content of an `inline` token or of raw HTML lies in the text. */
  readonly segments: Map<Token, readonly Segment[]>;
  readonly directives: Map<Token, DirectiveParts>;
  /** End of the label of a link, where its address may follow. */
  readonly labelEnds: Map<Token, number>;
  /** Attributes at the end of headings by the token of their content, where their spans count. */
  readonly headings: Map<Token, readonly MarkdownAttribute[]>;
  /** Containers without a closing line. */
  readonly unclosed: Set<Token>;
  /** Problems of inlines by their token; spans count in the content. */
  readonly inlineProblems: Map<Token, SyntaxProblem>;
  /** Problems of blocks; spans count in the text. */
  readonly blockProblems: SyntaxProblem[];
}

const recorders = new WeakMap<Env, Recorder>();

/** Makes the recorder of one text and ties it to the environment that the parser hands to its rules. */
export function startRecording(env: Env): Recorder {
  const recorder: Recorder = {
    places: new Map(),
    segments: new Map(),
    directives: new Map(),
    labelEnds: new Map(),
    headings: new Map(),
    unclosed: new Set(),
    inlineProblems: new Map(),
    blockProblems: [],
  };
  recorders.set(env, recorder);
  return recorder;
}

/** The recorder that belongs to an environment. */
export function recorderOf(env: Env): Recorder {
  return recorders.get(env) ?? startRecording(env);
}
