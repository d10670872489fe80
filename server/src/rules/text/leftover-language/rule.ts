import type { BidModel } from "../../../model/bid-model.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { nodeOf, type Place, placeOf } from "../../../schema/place.ts";
import { memoize, memoizeText } from "../../../text/memo.ts";
import { defineRule, type PlacedEdit, type RuleProblem } from "../../define-rule.ts";
import { lineBreakOf, lineEndAt } from "../../support/edits/yaml-text.ts";
import { foldText } from "../../support/text/folded-text.ts";
import { type ProsePiece, prosePieces, proseSections } from "../../support/text/prose-pieces.ts";
import { withoutDeclared } from "./declared-wording.ts";
import {
  foreignCyrillic,
  foreignScript,
  nameLanguage,
  type Script,
  scriptOf,
  sortWords,
  type Words,
  type WrittenLanguage,
  withoutQuotes,
} from "./language-signs.ts";
import { looksLikeProse } from "./looks-like-prose.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A paragraph, a list item or a heading in another language than its section. */
export default defineRule({
  id: "text/leftover-language",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const strip = withoutDeclared(bid);
    const sections = [...proseSections(bid)].flatMap(({ section, language }) => {
      const script = scriptOf(language);
      const isDeclared = [section.data, bid.manifest.data, bid.tender?.data].some(
        (data) => data?.language !== undefined,
      );
      return script && isDeclared ? [readSection(section, language, script, strip)] : [];
    });
    const whole = otherLanguageOfAll(bid, sections);
    if (whole) yield describeBid(bid, whole);
    for (const read of sections) {
      if (whole && read.section.data.language === undefined) continue;
      const { section, language, foreign, own } = read;
      const isMixed = own > 0;
      // Where no word is as declared, the declaration itself may be the slip: others must bear it out.
      const others = sections.some((other) => other !== read && other.language === language && other.own > 0);
      if (foreign.length === 0 || (!isMixed && !others && section.data.language === undefined)) continue;
      if (isMixed) for (const one of foreign) yield describePiece(one, language);
      else yield describeSection(bid, section, language, foreign);
    }
  },
});

interface Foreign {
  readonly at: Place;
  readonly found: WrittenLanguage;
  readonly block: "heading" | "item" | "paragraph";
}

interface ReadSection {
  readonly section: SectionFile;
  readonly language: string;
  readonly foreign: readonly Foreign[];
  /** How many paragraphs and headings are in the language that is declared. */
  readonly own: number;
}

function readSection(
  section: SectionFile,
  language: string,
  script: Script,
  strip: (folded: string) => string,
): ReadSection {
  const { own, suspects, title } = firstLook(section)(language);
  const foreign: Foreign[] = [];
  const judge = (folded: string, block: Foreign["block"], at: () => Place): void => {
    const found = tellLanguage(strip(folded), language, script);
    if (found !== undefined) foreign.push({ at: at(), found, block });
  };
  if (title !== undefined) judge(title, "heading", () => placeOf(section.data, "title"));
  for (const piece of suspects) judge(piece.folded.text, blockOf(piece), () => placeOfPiece(piece));
  return { section, language, foreign, own };
}

/** What stands in a section, before names are taken out: that is dear, and done only for what looks foreign. */
interface FirstLook {
  /** How many paragraphs and headings are surely in the language that is declared. */
  readonly own: number;
  readonly suspects: readonly ProsePiece[];
  /** The folded title, where it looks foreign. */
  readonly title: string | undefined;
}

const firstLook = memoize((section: SectionFile) =>
  memoizeText((language): FirstLook => {
    const script = scriptOf(language) ?? "latin";
    const pieces = prosePieces(section).filter(isWritten);
    const looks = pieces.map((piece) => {
      const words = sortWords(piece.folded.text);
      const isForeign = tellLanguage(piece.folded.text, language, script, words) !== undefined;
      return { piece, isForeign, isOwn: !isForeign && isOwn(words, script) };
    });
    const title = section.data.title === undefined ? undefined : foldText(section.data.title).text;
    const isForeign = title !== undefined && tellLanguage(title, language, script) !== undefined;
    return {
      own: looks.filter((look) => look.isOwn).length,
      suspects: looks.filter((look) => look.isForeign).map(({ piece }) => piece),
      title: isForeign ? title : undefined,
    };
  }, 8),
);

/** The language that a text is written in against the declaration. */
function tellLanguage(
  text: string,
  language: string,
  script: Script,
  words = sortWords(text),
): WrittenLanguage | undefined {
  const other = foreignScript(words, script);
  const found = other ? nameLanguage(words[other], other) : foreignCyrillic(words.cyrillic, language);
  const inScript = words[other ?? "cyrillic"];
  return found && looksLikeProse(withoutQuotes(text), inScript, other ?? "cyrillic") ? found : undefined;
}

/** Tells whether a text is surely as declared. */
function isOwn(words: Words, script: Script): boolean {
  return words[script].length >= 4 && foreignScript(words, script) === undefined;
}

/** Whole paragraphs, list items and headings of the writer; tables hold names, and footnotes sources. */
function isWritten({ block, within, isDescription }: ProsePiece): boolean {
  const isText = block.kind === "paragraph" || block.kind === "heading";
  return isText && !isDescription && within.every((outer) => outer.kind !== "quote" && outer.kind !== "footnote");
}

function placeOfPiece({ fragment }: ProsePiece): Place {
  return fragment.placeOf(0, fragment.text.length);
}

function blockOf({ block, within }: ProsePiece): Foreign["block"] {
  if (block.kind === "heading") return "heading";
  return within.at(-1)?.kind === "list" ? "item" : "paragraph";
}

function describePiece({ at, found, block }: Foreign, language: string): Problem {
  return { at, message: "piece", params: { block, found, expected: language } };
}

function describeSection(bid: BidModel, section: SectionFile, language: string, foreign: readonly Foreign[]): Problem {
  const found = foreign.at(-1)?.found ?? "cyrillic";
  const same = foreign.every((one) => one.found === found);
  const declared = section.data.language !== undefined;
  const at = placeOf(section.data, declared ? "language" : "title");
  const edit = same && found.length === 2 ? declareLanguage(section, found) : undefined;
  return {
    at,
    message: "section",
    params: { found, expected: language },
    related: declared ? [] : [{ at: placeOf(bid.manifest.data, "language"), message: "declared" }],
    ...(edit && { fix: { title: "declare", params: { found }, edits: [edit], needsReview: true as const } }),
  };
}

/** One slip in the manifest makes every section that goes by it look foreign. */
function otherLanguageOfAll(
  { manifest }: BidModel,
  sections: readonly ReadSection[],
): { readonly found: WrittenLanguage; readonly expected: string } | undefined {
  const declared = manifest.data.language;
  const judged = sections.filter(
    ({ section, foreign, own }) => section.data.language === undefined && foreign.length + own > 0,
  );
  const found = new Set(judged.flatMap(({ foreign }) => foreign.map((one) => one.found)));
  const [only] = found;
  if (declared === undefined || only === undefined || found.size > 1 || judged.length < 3) return undefined;
  return judged.some(({ own }) => own > 0) ? undefined : { found: only, expected: declared };
}

function describeBid(
  { manifest }: BidModel,
  params: { readonly found: WrittenLanguage; readonly expected: string },
): Problem {
  const at = placeOf(manifest.data, "language");
  const edit = params.found.length === 2 ? { at, newText: params.found } : undefined;
  return {
    at,
    message: "bid",
    params,
    ...(edit && {
      fix: { title: "declare", params: { found: params.found }, edits: [edit], needsReview: true as const },
    }),
  };
}

function declareLanguage({ path, text, data }: SectionFile, language: string): PlacedEdit | undefined {
  const declared = nodeOf(data, "language");
  if (declared) return { at: { file: path, span: declared.span }, newText: language };
  const title = nodeOf(data, "title");
  if (title?.kind !== "scalar" || title.style === "literal" || title.style === "folded") return undefined;
  const end = lineEndAt(text, title.span.end);
  return { at: { file: path, span: { start: end, end } }, newText: `${lineBreakOf(text)}language: ${language}` };
}
