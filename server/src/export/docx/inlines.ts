import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { referenceTexts } from "../blocks/transform.ts";
import type { Inline, ReferenceInline } from "../blocks/types.ts";
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

/** The parts of a reference, each a text of its own, as number and page are fields. */
function referenceParts(inline: ReferenceInline): readonly string[] {
  if (!inline.resolved) return ["", cleanText(`[${inline.target}]`), "", ""];
  return referenceTexts(inline).map(cleanText);
}

function collectTexts(inlines: readonly Inline[], texts: string[] = []): string[] {
  for (const inline of inlines) {
    const text = leafText(inline);
    if (inline.kind === "reference") texts.push(...referenceParts(inline));
    else if (text !== undefined) texts.push(text);
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

function holdsPicture(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.kind === "image" || ("children" in inline && holdsPicture(inline.children)));
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
        return writeReference(inline, current);
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
        // The library would name a relationship for the picture that it does not declare.
        return anchor === undefined || holdsPicture(inline.children)
          ? children
          : [new InternalHyperlink({ anchor, children })];
      }
      default:
        return writeAll(inline.children, lookOf(inline, current));
    }
  };
  const writeAll = (children: readonly Inline[], current: RunLook): ParagraphChild[] =>
    children.flatMap((child) => write(child, current));

  const writeField = (instruction: string, current: RunLook): ParagraphChild[] => {
    const runs = writePieces(takePieces(), current, context);
    if (runs.length === 0) return [];
    const field = numberOptions(current, context);
    return [...beginField(instruction, field), ...runs, endField(field)];
  };
  const writeReference = (inline: ReferenceInline, current: RunLook): ParagraphChild[] => {
    const bookmark = context.writing.bookmarks.get(inline.target);
    const writeWord = () => writePieces(takePieces(), current, context);
    if (!inline.resolved || bookmark === undefined) {
      const look = inline.resolved ? current : { ...current, style: styleId.muted };
      return referenceParts(inline).flatMap(() => writePieces(takePieces(), look, context));
    }
    const form = inline.resolved.form === "heading" ? "\\r \\h" : "\\h";
    return [
      ...writeWord(),
      ...writeField(`REF ${bookmark} ${form}`, current),
      ...writeWord(),
      ...writeField(`PAGEREF ${bookmark} \\h`, current),
    ];
  };

  const writeNoteMark = (number: number, blocks: Extract<Inline, { kind: "note" }>["blocks"]): ParagraphChild => {
    context.writing.notes.set(number, writeNote(blocks, context));
    return new FootnoteReferenceRun(number);
  };

  return writeAll(inlines, look);
}
