import { type IRunOptions, TextRun } from "docx";
import { primaryLanguage } from "../../text/language-tag.ts";
import { proofingLanguage } from "../language.ts";
import { cleanText } from "./clean-text.ts";
import type { Context } from "./context.ts";
import type { RunLook } from "./run-look.ts";
import { splitRuns, type TextRunPiece } from "./split-runs.ts";

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
const cyrillicLanguages = new Set(["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"]);

/** The language that spelling is checked in: the block's own where its script fits, else the usual one of the script. */
function runLanguage(piece: TextRunPiece, context: Context): IRunOptions["language"] | undefined {
  const documentLanguage = proofingLanguage(context.writing.document.language);
  const own = proofingLanguage(context.language);
  if (piece.rtl) {
    const bidirectional = context.direction === "rtl" ? own : "ar-SA";
    const fallback = context.writing.direction === "rtl" ? documentLanguage : "ar-SA";
    return bidirectional === fallback ? undefined : { bidirectional };
  }
  const isCyrillic = cyrillicLanguages.has(primaryLanguage(own));
  const fits = context.direction === "ltr" && (isCyrillic || !cyrillic.test(piece.text));
  const value = fits ? own : cyrillic.test(piece.text) ? "ru-RU" : latin.test(piece.text) ? "en-GB" : own;
  return value === documentLanguage ? undefined : { value };
}

/** A number by itself. */
const number = /^[0-9]+(?:[.,:/][0-9]+)*$/;
/** The numbers of a text; splitting there keeps them. */
const numbers = /([0-9]+(?:[.,:/][0-9]+)*)/;

/** Fonts for Arabic often have no Western digits: there they take the font of the Latin letters. */
function numberFont(piece: TextRunPiece, context: Context): IRunOptions {
  const { latin: font, arabic } = context.writing.document.fonts;
  return piece.rtl && font !== arabic && number.test(piece.text) ? { font: { cs: font } } : {};
}

/** The properties of a run; those for Arabic go along, as bold and slanted Arabic have properties of their own. */
export function runOptions(look: RunLook, piece: TextRunPiece, context: Context): IRunOptions {
  const language = runLanguage(piece, context);
  return {
    ...(look.bold ? { bold: true, boldComplexScript: true } : {}),
    ...(look.italics ? { italics: true, italicsComplexScript: true } : {}),
    ...(look.strike ? { strike: true } : {}),
    ...(look.style === undefined ? {} : { style: look.style }),
    ...(look.colour === undefined ? {} : { color: look.colour }),
    ...(piece.rtl ? { rightToLeft: true } : {}),
    ...numberFont(piece, context),
    ...(language ? { language } : {}),
  };
}

/** The properties of a number that stands alone, in the direction of its paragraph. */
export function numberOptions(look: RunLook, context: Context): IRunOptions {
  return runOptions(look, { text: "1", rtl: context.direction === "rtl" }, context);
}

/** Numbers in a right-to-left piece become runs of their own. */
function splitNumbers(piece: TextRunPiece): readonly TextRunPiece[] {
  if (!piece.rtl) return [piece];
  const parts = piece.text.split(numbers).filter((text) => text !== "");
  return parts.map((text) => ({ text, rtl: true }));
}

/** Runs of pieces whose direction is settled. */
export function writePieces(pieces: readonly TextRunPiece[], look: RunLook, context: Context): TextRun[] {
  return pieces
    .flatMap(splitNumbers)
    .map((piece) => new TextRun({ text: piece.text, ...runOptions(look, piece, context) }));
}

/** Runs of a text that stands alone. */
export function writeText(text: string, context: Context, look: RunLook = context.look): TextRun[] {
  return writePieces(splitRuns(cleanText(text), context.direction), look, context);
}
