import { PdfError } from "./pdf-error.ts";
import type { PdfValue } from "./values.ts";

/** A place in the text of a PDF, moved on by whoever reads there. */
export interface PdfCursor {
  /** A character for each byte. */
  readonly text: string;
  at: number;
}

const deepest = 100;
const blank = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const word = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const reference = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![A-Za-z0-9])/y;

/** What a pattern finds right at the cursor, which moves behind it. */
export function take(cursor: PdfCursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text) ?? undefined;
  if (found) cursor.at = pattern.lastIndex;
  return found;
}

export function skipBlanks(cursor: PdfCursor): void {
  take(cursor, blank);
}

function parseHex(cursor: PdfCursor): PdfValue {
  const end = cursor.text.indexOf(">", cursor.at);
  if (end < 0) throw new PdfError("a text has no end");
  const digits = cursor.text.slice(cursor.at + 1, end).replace(/[^0-9A-Fa-f]/g, "");
  cursor.at = end + 1;
  const bytes = (digits.length % 2 === 0 ? digits : `${digits}0`).match(/../g) ?? [];
  return { kind: "string", value: bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join("") };
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function parseString(cursor: PdfCursor): PdfValue {
  const { text } = cursor;
  let value = "";
  let depth = 0;
  for (; cursor.at < text.length; cursor.at++) {
    const character = text.charAt(cursor.at);
    if (character === "\\") {
      cursor.at++;
      const octal = take(cursor, /[0-7]{1,3}/y)?.[0];
      if (octal !== undefined) {
        value += String.fromCharCode(Number.parseInt(octal, 8) & 255);
        cursor.at--;
      } else value += escapes[text.charAt(cursor.at)] ?? text.charAt(cursor.at);
      continue;
    }
    if (character === "(" && ++depth === 1) continue;
    if (character === ")" && --depth === 0) {
      cursor.at++;
      return { kind: "string", value };
    }
    value += character;
  }
  throw new PdfError("a text has no end");
}

function parseName(cursor: PdfCursor): string {
  cursor.at++;
  const raw = take(cursor, word)?.[0] ?? "";
  return raw.replace(/#([0-9A-Fa-f]{2})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function parseArray(cursor: PdfCursor, depth: number): PdfValue {
  const items: PdfValue[] = [];
  cursor.at++;
  for (;;) {
    skipBlanks(cursor);
    if (cursor.text.charAt(cursor.at) === "]") {
      cursor.at++;
      return { kind: "array", items };
    }
    items.push(parseValue(cursor, depth + 1));
  }
}

function parseDictionary(cursor: PdfCursor, depth: number): PdfValue {
  const entries = new Map<string, PdfValue>();
  cursor.at += 2;
  for (;;) {
    skipBlanks(cursor);
    if (cursor.text.startsWith(">>", cursor.at)) break;
    if (cursor.text.charAt(cursor.at) !== "/") throw new PdfError(`no name at byte ${cursor.at}`);
    const name = parseName(cursor);
    entries.set(name, parseValue(cursor, depth + 1));
  }
  cursor.at += 2;
  const behind = { text: cursor.text, at: cursor.at };
  skipBlanks(behind);
  return take(behind, /stream(?:\r\n|\n)/y)
    ? { kind: "dictionary", entries, streamStart: behind.at }
    : { kind: "dictionary", entries };
}

/**
 * Reads the value at the cursor, and moves the cursor behind it.
 *
 * @throws PdfError where none stands there.
 */
export function parseValue(cursor: PdfCursor, depth = 0): PdfValue {
  if (depth > deepest) throw new PdfError("values are nested too deeply");
  skipBlanks(cursor);
  const { text, at } = cursor;
  switch (text.charAt(at)) {
    case "/":
      return { kind: "name", value: parseName(cursor) };
    case "(":
      return parseString(cursor);
    case "[":
      return parseArray(cursor, depth);
    case "<":
      return text.charAt(at + 1) === "<" ? parseDictionary(cursor, depth) : parseHex(cursor);
  }
  const referred = take(cursor, reference)?.[1];
  if (referred !== undefined) return { kind: "reference", number: Number(referred) };
  const plain = take(cursor, word)?.[0];
  if (plain === "true" || plain === "false") return plain === "true";
  if (plain === "null") return null;
  const number = Number(plain);
  if (plain === undefined || !Number.isFinite(number)) throw new PdfError(`no value at byte ${at}`);
  return number;
}
