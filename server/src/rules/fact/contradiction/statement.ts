import type { BidModel } from "../../../model/bid-model.ts";
import { attribute } from "../../../model/collect-section-symbols.ts";
import type { ResponseData } from "../../../model/entities.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { nodeOf, type Place } from "../../../schema/place.ts";
import type { Block, DirectiveInline, HeadingBlock, Inline, VariableInline } from "../../../syntax/markdown/tree.ts";
import { inlinesOf, walkInline } from "../../../syntax/markdown/walk.ts";
import { concernedSections } from "../../support/bid-texts.ts";
import { type FoldedText, foldFragment } from "../../support/folded-text.ts";
import { type ProsePiece, prosePieces } from "../../support/prose-pieces.ts";
import { splitSentences } from "../../support/sentences.ts";
import { nonText, type TextFragment } from "../../support/text-fragment.ts";
import { textFragments } from "../../support/text-fragments.ts";
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

/** Everything that the writer states in the bid; past contracts, quotations and questions are left out. */
export function* statementsOf(bid: BidModel): Generator<Statement> {
  const responses = bid.specifications.flatMap((file) => file.data.responses ?? []);
  for (const fragment of textFragments(bid)) {
    if (fragment.form === "yaml" && fragment.contracts.length === 0) yield* inYaml(bid, fragment, responses);
  }
  for (const section of concernedSections(bid)) {
    let statements = ofSections.get(section);
    if (!statements) {
      statements = [...inSection(section)];
      ofSections.set(section, statements);
    }
    yield* statements;
  }
}

/** A section says the same until it is changed, and then it is another object. */
const ofSections = new WeakMap<SectionFile, readonly Statement[]>();

function* inYaml(bid: BidModel, fragment: TextFragment, responses: readonly ResponseData[]): Generator<Statement> {
  const { file, span } = fragment.placeOf(0, fragment.text.length);
  if (file === bid.questions?.path) return;
  // A fact is the declaration itself.
  const facts = nodeOf(bid.manifest.data, "facts");
  if (file === bid.manifest.path && facts && facts.span.start <= span.start && span.end <= facts.span.end) return;
  const response = responses.find((one) => {
    const note = nodeOf(one, "note");
    return file !== "" && note?.kind === "scalar" && note.span.start <= span.start && span.end <= note.span.end;
  });
  const answers = response?.requirement === undefined ? [] : [response.requirement.normalize("NFC")];
  yield* sentencesIn(fragment, foldFragment(fragment), { mentions: [], answers, isProse: false });
}

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

const known = new WeakMap<Block, ReadonlyMap<number, Inline>>();

/** The inlines of a block by where they begin; a table is asked once for each of its cells. */
function inlinesByStart(block: Block): ReadonlyMap<number, Inline> {
  const earlier = known.get(block);
  if (earlier) return earlier;
  const byStart = new Map<number, Inline>();
  for (const inline of inlinesOf(block)) walkInline(inline, (one) => byStart.set(one.span.start, one));
  known.set(block, byStart);
  return byStart;
}

interface Context {
  readonly mentions: readonly (DirectiveInline | VariableInline | undefined)[];
  readonly answers: readonly string[];
  readonly isProse: boolean;
}

function* sentencesIn(fragment: TextFragment, folded: FoldedText, context: Context): Generator<Statement> {
  let passed = 0;
  for (const sentence of splitSentences(folded.text)) {
    const text = folded.text.slice(sentence.start, sentence.end);
    const count = text.split(nonText).length - 1;
    const mentions = context.mentions.slice(passed, passed + count).filter((one) => one !== undefined);
    passed += count;
    // A question states nothing, and every statement here is a number or a name behind a role.
    if (/[?؟]["»”)]*$/u.test(text) || !(/\d/u.test(text) || speaksOfHead(text))) continue;
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
