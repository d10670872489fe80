import { FileChild, FootNotes, type IContext, Paragraph, XmlComponent } from "docx";
import type { SourcePlace } from "../blocks/types.ts";
import type { Writing } from "./context.ts";
import { serialiseXml, type XmlData } from "./serialise.ts";

/** Text is put together in pieces of about so many characters. */
const pieceLength = 100_000;

/** Notes are made into text so many at a time: each time the library makes a whole part for them. */
const notesAtOnce = 50;

/** Where the library leaves room for a number that it gives out when all is written: of a list or a picture. */
const openNumber = /(<w:numId w:val="|r:embed="rId)\{([^{}"]+)\}"/g;

/** XML that was written ahead of its part, with numbers left open. */
export class LateText {
  readonly #pieces: string[] = [];
  readonly #open = new Set<string>();
  #waiting: string[] = [];
  #length = 0;

  add(xml: string): void {
    for (const [, , key = ""] of xml.matchAll(openNumber)) this.#open.add(key);
    this.#waiting.push(xml);
    this.#length += xml.length;
    if (this.#length > pieceLength) this.close();
  }

  /** Begins a new piece. */
  close(): void {
    if (this.#waiting.length > 0) this.#pieces.push(this.#waiting.join(""));
    this.#waiting = [];
    this.#length = 0;
  }

  /** The open numbers as the library finds and fills them. */
  get openNumbers(): string {
    return Array.from(this.#open, (key) => `{${key}}`).join("|");
  }

  /**
   * Fills the numbers in, and hands each piece over.
   *
   * @param filled `openNumbers` as the library filled them.
   */
  *take(filled: string): Generator<string> {
    const values = filled.split("|");
    const numbers = new Map(Array.from(this.#open, (key, at) => [key, values[at] ?? ""]));
    this.close();
    for (const [at, piece] of this.#pieces.entries()) {
      this.#pieces[at] = "";
      yield piece.replace(openNumber, (_whole, head: string, key: string) => `${head}${numbers.get(key) ?? ""}"`);
    }
  }
}

/** The element that stands for late text in its part. */
function lateMark(at: number, text: LateText): XmlData {
  return { "w:late": { _attr: { at, open: text.openNumbers } } };
}

/** A mark, and the paragraph that the library adds behind it where it finds none that ends the section. */
const markAndEnd =
  /<w:late at="(\d+)" open="([^"]*)"\/>(?:<w:p><w:pPr>(<w:sectPr[ >](?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>)?/gs;

function endSection(paragraph: string, properties: string): string {
  return paragraph.startsWith("<w:p><w:pPr>")
    ? paragraph.replace("</w:pPr>", () => `${properties}</w:pPr>`)
    : paragraph.replace(
        /^<w:p(?:\/>|>)/,
        (start) => `<w:p><w:pPr>${properties}</w:pPr>${start === "<w:p/>" ? "</w:p>" : ""}`,
      );
}

/** The text of a part in pieces, late text in its place. What is handed over is not kept. */
export function* fillMarks(
  xml: string,
  late: readonly { readonly text: LateText; readonly endsInParagraph: boolean }[],
): Generator<string> {
  let from = 0;
  for (const match of xml.matchAll(markAndEnd)) {
    const [whole, at, open = "", properties = ""] = match;
    yield xml.slice(from, match.index);
    from = match.index + whole.length;
    const { text, endsInParagraph = false } = late[Number(at)] ?? {};
    let last = "";
    for (const piece of text?.take(open) ?? []) {
      yield last;
      last = piece;
    }
    if (properties === "") yield last;
    else if (endsInParagraph) yield endSection(last, properties);
    else yield `${last}<w:p><w:pPr>${properties}</w:pPr></w:p>`;
  }
  yield xml.slice(from);
}

/**
 * Stands in the body for the blocks of a section. Each block is written when the library comes to it, made into text at
 * once and dropped, so that the elements of a large document never stand in memory together; the finaliser puts the text
 * in its place.
 */
export class LateBlocks extends FileChild {
  readonly text = new LateText();
  /** The last child is a paragraph, and the last piece holds nothing else: it can hold the properties of the section. */
  endsInParagraph = false;
  /** Where each child came from. */
  readonly sources: (SourcePlace | undefined)[] = [];
  readonly #blocks: Iterable<readonly FileChild[]>;
  readonly #writing: Writing;

  constructor(blocks: Iterable<readonly FileChild[]>, writing: Writing) {
    super("w:late");
    this.#blocks = blocks;
    this.#writing = writing;
  }

  override prepForXml(context: IContext): XmlData {
    const { late, sources } = this.#writing;
    let last: FileChild | undefined;
    let tail = "";
    for (const children of this.#blocks) {
      for (const child of children) {
        this.text.add(tail);
        // The library asks the body which section an element stands in, and finds it by its outermost parent.
        this.root.splice(0, this.root.length, child);
        tail = serialiseXml(super.prepForXml(context)?.["w:late"][0]);
        this.sources.push(sources.get(child));
        last = child;
      }
      if (this.#writing.notes.size >= notesAtOnce) writeNotes(this.#writing, context);
    }
    writeNotes(this.#writing, context);
    this.root.length = 0;
    this.endsInParagraph = last instanceof Paragraph;
    this.text.close();
    this.text.add(tail);
    return lateMark(late.indexOf(this), this.text);
  }
}

/** Makes the notes that were met into text; their links belong to the part of the notes. */
function writeNotes({ notes, noteTexts }: Writing, { file }: IContext): void {
  if (notes.size === 0) return;
  const part = new FootNotes();
  for (const [number, paragraphs] of notes) part.createFootNote(number, paragraphs);
  const written: readonly XmlData[] = part.prepForXml({ file, viewWrapper: file.FootNotes, stack: [] })?.[
    "w:footnotes"
  ];
  // Before them stand the attributes and the two separators that each part of notes begins with.
  let at = 3;
  for (const number of notes.keys()) noteTexts.set(number, serialiseXml(written[at++] ?? {}));
  notes.clear();
}

/** Stands in the part of the notes for those that were made into text while the body was written. */
export class LateNotes extends XmlComponent {
  readonly text = new LateText();
  readonly endsInParagraph = false;
  readonly #texts: Map<number, string>;

  constructor(texts: Map<number, string>) {
    super("w:late");
    this.#texts = texts;
  }

  override prepForXml(_context: IContext): XmlData {
    for (const [, text] of [...this.#texts].sort(([one], [other]) => one - other)) this.text.add(text);
    this.#texts.clear();
    return lateMark(0, this.text);
  }
}
