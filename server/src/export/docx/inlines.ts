import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Inline } from "../blocks/types.ts";
import { cleanText } from "./clean-text.ts";
import type { Context } from "./context.ts";
import { beginField, endField } from "./element.ts";
import { writePicture } from "./picture.ts";
import type { RunLook } from "./run-look.ts";
import { numberOptions, writePieces } from "./runs.ts";
import { splitSegments, type TextRunPiece } from "./split-runs.ts";
import { styleId } from "./styles/ids.ts";
import { writeNote } from "./write-note.ts";

/** The text that a leaf gives to the line; undefined for inlines that hold others. */
function leafText(inline: Inline): string | undefined {
  switch (inline.kind) {
    case "text":
    case "code":
      return cleanText(inline.value).replace(/[\t\r\n]+/g, " ");
    case "reference":
      return cleanText(inline.resolved?.text ?? `[${inline.target}]`);
    case "break":
      return "\n";
    case "note":
      return "";
    case "image":
      return "\uFFFC";
    default:
      return undefined;
  }
}

/** What stands before the number of a reference; its own text, as the number alone is a field. */
function wordOf({ words, resolved }: Extract<Inline, { kind: "reference" }>): string {
  return words && resolved ? words[resolved.form] : "";
}

function collectTexts(inlines: readonly Inline[], texts: string[] = []): string[] {
  for (const inline of inlines) {
    const text = leafText(inline);
    if (inline.kind === "reference") texts.push(wordOf(inline));
    if (text !== undefined) texts.push(text);
    else if ("children" in inline) collectTexts(inline.children, texts);
  }
  return texts;
}

function lookOf(inline: Inline, look: RunLook): RunLook {
  switch (inline.kind) {
    case "strong":
      return { ...look, bold: true };
    case "emphasis":
      return { ...look, italics: true };
    case "strikethrough":
      return { ...look, strike: true };
    case "muted":
      return { ...look, style: styleId.muted };
    default:
      return look;
  }
}

/** Addresses that a reader may be sent to. */
const safeAddress = /^(?:https?:|mailto:|tel:)/i;

/** What may stand in an address as it is, letters of all languages among it. */
const plainAddress = /^[\p{L}\p{N}\p{M}\-._~:/?#[\]@!$&'()*+,;=%]+$/u;

/** An address as the file may hold it, as a word processor opens no file with a broken one; undefined where none is safe. */
function readAddress(href: string): string | undefined {
  const address = cleanText(href).trim();
  if (!safeAddress.test(address)) return undefined;
  return plainAddress.test(address) ? address : URL.parse(address)?.href;
}

/**
 * Writes inlines as runs and links. Direction is decided over the whole of them, so that a number behind a bold Latin
 * name still belongs to it.
 */
export function writeInlines(
  inlines: readonly Inline[],
  context: Context,
  look: RunLook = context.look,
): ParagraphChild[] {
  const pieces = splitSegments(collectTexts(inlines), context.direction);
  let next = 0;
  const takePieces = (): readonly TextRunPiece[] => pieces[next++] ?? [];

  const write = (inline: Inline, current: RunLook): ParagraphChild[] => {
    switch (inline.kind) {
      case "text":
        return writePieces(takePieces(), current, context);
      case "code":
        return writePieces(takePieces(), { ...current, style: styleId.codeText }, context);
      case "break":
        takePieces();
        return [new TextRun({ break: 1 })];
      case "reference":
        return [...writePieces(takePieces(), current, context), ...writeReference(inline, takePieces(), current)];
      case "note":
        takePieces();
        return inline.number === undefined ? [] : [writeNoteMark(inline.number, inline.blocks)];
      case "image":
        takePieces();
        return writePicture(inline, context, context.width);
      case "link": {
        const children = writeAll(inline.children, { ...current, style: styleId.link });
        const link = readAddress(inline.href);
        return link === undefined ? children : [new ExternalHyperlink({ link, children })];
      }
      case "jump": {
        const anchor = context.writing.bookmarks.get(inline.target);
        const children = writeAll(inline.children, current);
        return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
      }
      default:
        return writeAll(inline.children, lookOf(inline, current));
    }
  };
  const writeAll = (children: readonly Inline[], current: RunLook): ParagraphChild[] =>
    children.flatMap((child) => write(child, current));

  const writeReference = (
    inline: Extract<Inline, { kind: "reference" }>,
    text: readonly TextRunPiece[],
    current: RunLook,
  ): ParagraphChild[] => {
    const bookmark = context.writing.bookmarks.get(inline.target);
    if (!inline.resolved) return writePieces(text, { ...current, style: styleId.muted }, context);
    const runs = writePieces(text, current, context);
    if (bookmark === undefined) return runs;
    const form = inline.resolved.form === "heading" ? "\\r \\h" : "\\h";
    const field = numberOptions(current, context);
    return [...beginField(`REF ${bookmark} ${form}`, field), ...runs, endField(field)];
  };

  const writeNoteMark = (number: number, blocks: Extract<Inline, { kind: "note" }>["blocks"]): ParagraphChild => {
    context.writing.notes.set(number, writeNote(blocks, context));
    return new FootnoteReferenceRun(number);
  };

  return writeAll(inlines, look);
}
