/**
 * The words of a bid as its author wrote them, read without the product's own parser, so that an export can be
 * searched for every one of them. Not run by itself; used by tests/office/run.ts.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import MarkdownIt, { type Token } from "markdown-it";
import { parse } from "yaml";

export interface SourceTexts {
  /** Pieces of running text, headings among them, in the order of the document. */
  readonly ordered: readonly string[];
  /** The headings alone, each as its pieces between variables and directives. */
  readonly headings: readonly (readonly string[])[];
  /** Texts that the export may move: footnotes and captions. */
  readonly anywhere: readonly string[];
}

/** Stands for whatever the export replaces: a variable or an inline directive. It appears in no text. */
const replaced = "\uE000";
const variable = /\{\{[^{}]*\}\}/g;
const inlineDirective = /(?<![\p{L}\p{N}:]):[a-z][a-z-]*(?:\[[^\]\n]*\](?:\{[^{}\n]*\})?|\{[^{}\n]*\})/gu;
const blockDirective = /^ {0,3}:{2,}.*$/;
const noteReference = /\[\^[^\]\s]+\]/g;
const noteStart = /^\[\^([^\]\s]+)\]:/;
const captionStart = /^ {0,3}:{3,}\s*caption\b/;
const tableRow = /^ {0,3}\|/;
const containerEnd = /^ {0,3}:{3,}\s*$/;
const headingAttributes = /(?<!\{)\{[^{}]*\}\s*$/;

export interface BidFacts {
  /** Language of the document. */
  readonly language: string;
  readonly tenderNumber: string;
}

/** Reads what the pages repeat from the manifest and the tender that it names. */
export function readBidFacts(manifest: string): BidFacts {
  const bid: { tender: string; language?: string } = parse(readFileSync(manifest, "utf8"));
  const file = readFileSync(join(dirname(manifest), bid.tender), "utf8");
  const tender: { language: string; source: { number: unknown } } = parse(file);
  return { language: bid.language ?? tender.language, tenderNumber: String(tender.source.number) };
}

/**
 * Reads the sections that a manifest lists; a listed file that is not there is left out.
 *
 * @param root folder that a leading slash in a path means.
 */
export function readSourceTexts(manifest: string, root: string): SourceTexts {
  const bid: { sections?: readonly string[] } = parse(readFileSync(manifest, "utf8"));
  const files = (bid.sections ?? []).map((path) => join(path.startsWith("/") ? root : dirname(manifest), path));
  const sections = files.filter((file) => existsSync(file)).map((file) => readSection(readFileSync(file, "utf8")));
  return {
    ordered: sections.flatMap(({ ordered }) => ordered),
    headings: sections.flatMap(({ headings }) => headings),
    anywhere: sections.flatMap(({ anywhere }) => anywhere),
  };
}

/** Takes the texts out of one section, whose title in the front matter is its first heading. */
export function readSection(text: string): SourceTexts {
  const [, frontMatter = "", body = text] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const title = splitPieces(/^title:\s*["']?(.*?)["']?\s*$/m.exec(frontMatter)?.[1] ?? "");
  const { running, movable } = separateMovable(body.replaceAll(/<!--[\s\S]*?-->/g, ""));
  const { ordered, headings } = readMarkdown(running);
  return {
    ordered: [...title, ...ordered],
    headings: [title, ...headings].filter((pieces) => pieces.length > 0),
    anywhere: readMarkdown(movable).ordered,
  };
}

/**
 * Takes captions and notes, which do not stay where they are written, out of the running text. The table that a caption
 * belongs to stays.
 */
function separateMovable(body: string): { readonly running: string; readonly movable: string } {
  const running: string[] = [];
  const movable: string[] = [];
  // A note that no text refers to is not printed.
  const marked = new Set([...body.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map(([, label]) => label));
  let inCaption = false;
  for (const line of body.split(/\r?\n/)) {
    if (captionStart.test(line)) inCaption = true;
    else if (inCaption && containerEnd.test(line)) inCaption = false;
    const note = noteStart.exec(line);
    if (note) movable.push(...(marked.has(note[1]) ? ["", line.replace(noteStart, ""), ""] : []));
    // An empty line takes the place of a directive, so that the blocks around it stay apart.
    else (inCaption && !tableRow.test(line) ? movable : running).push(blockDirective.test(line) ? "" : line);
  }
  return { running: running.join("\n"), movable: movable.join("\n") };
}

function readMarkdown(body: string): Pick<SourceTexts, "ordered" | "headings"> {
  const source = [variable, inlineDirective, noteReference].reduce((text, one) => text.replaceAll(one, replaced), body);
  const ordered: string[] = [];
  const headings: string[][] = [];
  let inHeading = false;
  for (const token of new MarkdownIt({ html: true }).parse(source, {})) {
    if (token.type === "heading_open") inHeading = true;
    if (token.type === "heading_close") inHeading = false;
    const pieces = readToken(token, inHeading);
    ordered.push(...pieces);
    if (inHeading && token.type === "inline") headings.push(pieces);
  }
  return { ordered, headings };
}

function readToken(token: Token, isHeading: boolean): string[] {
  if (token.type === "fence" || token.type === "code_block")
    return splitPieces(token.content.replaceAll("\n", replaced));
  if (token.type !== "inline") return [];
  let text = "";
  for (const child of token.children ?? []) {
    if (child.type === "text" || child.type === "code_inline") text += child.content;
    else if (!child.type.endsWith("_open") && !child.type.endsWith("_close")) text += replaced;
  }
  return splitPieces(isHeading ? text.replace(headingAttributes, "") : text);
}

function splitPieces(text: string): string[] {
  return text
    .replaceAll(variable, replaced)
    .split(replaced)
    .map(normalise)
    .filter((piece) => (piece.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2);
}

/** One form for texts that are compared: NFC, one space between words, no direction marks. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u00AD]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The first text that does not stand behind the ones before it, with the place reached; undefined if all do. */
export function findFirstMissing(texts: readonly string[], document: string): string | undefined {
  let from = 0;
  for (const text of texts) {
    const at = document.indexOf(text, from);
    if (at < 0) return `"${text}" is not behind "...${document.slice(Math.max(0, from - 60), from)}"`;
    from = at + text.length;
  }
  return undefined;
}
