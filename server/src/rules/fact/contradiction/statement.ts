import { attribute } from "../../../model/collect-section-symbols.ts";
import { isKind, type SectionFile, type YamlFile } from "../../../model/source-file.ts";
import { nodeOf, type Place } from "../../../schema/place.ts";
import type { Block, DirectiveInline, HeadingBlock, Inline, VariableInline } from "../../../syntax/markdown/tree.ts";
import { inlinesOf, walkInline } from "../../../syntax/markdown/walk.ts";
import { memoize } from "../../../text/memo.ts";
import type { Span } from "../../../text/span.ts";
import type { ReadFile } from "../../support/text/bid-texts.ts";
import { type FoldedText, foldFragment, sentencesOf } from "../../support/text/folded-text.ts";
import { type ProsePiece, prosePieces } from "../../support/text/prose-pieces.ts";
import { nonText, type TextFragment } from "../../support/text/text-fragment.ts";
import { fragmentsOf } from "../../support/text/text-fragments.ts";
import { speaksOfHead } from "./head-of-company.ts";
import { type TableRow, twoColumnRows } from "./table-rows.ts";

/** A sentence of the bid, or the two cells of a row that say something together. */
export interface Statement {
  /** Folded text. */
  readonly text: string;
  /** The whole paragraph or value that it stands in, folded. */
  readonly around: string;
  /** What stands in the place of `nonText`, in its order. */
  readonly mentions: readonly (DirectiveInline | VariableInline)[];
  /** Requirements that the heading above, the section or the response answers. */
  readonly answers: readonly string[];
  /** True where Markdown can take a variable. */
  readonly isProse: boolean;
  placeOf(start: number, end: number): Place;
  isExact(start: number, end: number): boolean;
}

/** Everything that the writer states in a file; past contracts, quotations and questions are left out. */
export const statementsIn = memoize((file: ReadFile): readonly Statement[] => [
  ...inYaml(file),
  ...(file.form === "section" ? inSection(file) : []),
]);

/** The statements in the values of a file or of the front matter of a section. */
function* inYaml(file: ReadFile): Generator<Statement> {
  if (isKind(file, "questions")) return;
  // A fact is the declaration itself.
  const facts = isKind(file, "bid") ? nodeOf(file.data, "facts")?.span : undefined;
  const answersOfNote = isKind(file, "specification") ? answersByNote(file) : undefined;
  for (const fragment of fragmentsOf(file)) {
    if (fragment.form !== "yaml" || fragment.contracts.length > 0) continue;
    const folded = foldFragment(fragment);
    if (!canState(folded.text)) continue;
    const { span } = fragment.placeOf(0, fragment.text.length);
    if (facts && facts.start <= span.start && span.end <= facts.end) continue;
    const answers = (fragment.key === "note" && answersOfNote?.(span)) || [];
    yield* sentencesIn(fragment, folded, { mentions: [], answers, isProse: false });
  }
}

/** Makes the function that tells which requirement the response answers whose note holds a part of the file. */
function answersByNote({ data }: YamlFile<"specification">): (part: Span) => readonly string[] {
  const notes = (data.responses ?? [])
    .flatMap((response) => {
      const note = nodeOf(response, "note");
      return note?.kind === "scalar" ? [{ ...note.span, requirement: response.requirement }] : [];
    })
    .sort((a, b) => b.start - a.start);
  // Fragments come in the order of the file.
  let next = notes.pop();
  return (part) => {
    while (next && next.end < part.end) next = notes.pop();
    const holds = next?.requirement !== undefined && next.start <= part.start;
    return holds && next?.requirement !== undefined ? [next.requirement.normalize("NFC")] : [];
  };
}

/** What the prose of a section states, without its front matter. */
function* inSection(section: SectionFile): Generator<Statement> {
  const ofSection = (section.data.answers ?? []).map((id) => id.normalize("NFC"));
  let ofHeading: readonly string[] = [];
  const pieces = prosePieces(section);
  const rows = twoColumnRows(section, pieces);
  for (const piece of pieces) {
    if (piece.block.kind === "heading") ofHeading = answersOf(piece.block);
    const isQuoted = piece.within.some((outer) => outer.kind === "quote");
    if (piece.isDescription || isQuoted || piece.fragment.contracts.length > 0) continue;
    const answers = ofHeading.length > 0 ? ofHeading : ofSection;
    const row = rows.get(piece);
    if (row === "inner") continue;
    if (row) yield fromRow(row, answers);
    else {
      const mentions = mentionsIn(piece);
      yield* sentencesIn(piece.fragment, piece.folded, { mentions, answers, isProse: true });
    }
  }
}

function answersOf(heading: HeadingBlock): readonly string[] {
  const list = attribute(heading.attributes, "answers")?.value ?? "";
  return list.split(/[\s,;]+/u).flatMap((id) => (id === "" ? [] : [id.normalize("NFC")]));
}

/** The variables and mentions of a piece, in their order; code and the like keep their place as undefined. */
function mentionsIn({ block, fragment }: ProsePiece): readonly (DirectiveInline | VariableInline | undefined)[] {
  if (!fragment.text.includes(nonText)) return [];
  const byStart = inlinesByStart(block);
  return [...fragment.text.matchAll(/\ufffc/gu)].map(({ index }) => {
    const inline = byStart.get(fragment.placeOf(index, index + 1).span.start);
    return inline?.kind === "directive" || inline?.kind === "variable" ? inline : undefined;
  });
}

/** The inlines of a block by where they begin; a table is asked once for each of its cells. */
const inlinesByStart = memoize((block: Block): ReadonlyMap<number, Inline> => {
  const byStart = new Map<number, Inline>();
  for (const inline of inlinesOf(block)) walkInline(inline, (one) => byStart.set(one.span.start, one));
  return byStart;
});

/** Every statement here is a number, or a name behind a role. */
function canState(text: string): boolean {
  return /\d/u.test(text) || speaksOfHead(text);
}

interface Context {
  readonly mentions: readonly (DirectiveInline | VariableInline | undefined)[];
  readonly answers: readonly string[];
  readonly isProse: boolean;
}

function* sentencesIn(fragment: TextFragment, folded: FoldedText, context: Context): Generator<Statement> {
  let passed = 0;
  for (const sentence of sentencesOf(folded)) {
    const text = folded.text.slice(sentence.start, sentence.end);
    const count = text.split(nonText).length - 1;
    const mentions = context.mentions.slice(passed, passed + count).filter((one) => one !== undefined);
    passed += count;
    // A question states nothing.
    if (/[?؟]["»”)]*$/u.test(text) || !canState(text)) continue;
    const written = (start: number, end: number): readonly [number, number] => [
      folded.toWritten(sentence.start + start),
      folded.toWritten(sentence.start + end - 1) + 1,
    ];
    yield {
      text,
      around: folded.text,
      mentions,
      answers: context.answers,
      isProse: context.isProse,
      placeOf: (start, end) => fragment.placeOf(...written(start, end)),
      isExact: (start, end) => fragment.isExact(...written(start, end)),
    };
  }
}

function fromRow({ label, value }: TableRow, answers: readonly string[]): Statement {
  const lead = `${label.folded.text}: `;
  const written = (start: number, end: number): readonly [number, number] => [
    value.folded.toWritten(start - lead.length),
    value.folded.toWritten(end - 1 - lead.length) + 1,
  ];
  const text = lead + value.folded.text;
  return {
    text,
    around: text,
    mentions: [...mentionsIn(label), ...mentionsIn(value)].filter((one) => one !== undefined),
    answers,
    isProse: true,
    placeOf: (start, end) => value.fragment.placeOf(...written(Math.max(start, lead.length), end)),
    isExact: (start, end) => start >= lead.length && value.fragment.isExact(...written(start, end)),
  };
}
