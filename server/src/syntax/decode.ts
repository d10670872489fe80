import type { SyntaxProblem } from "./problem.ts";

/** The largest file that is read, in bytes; a longer one is not looked into. */
export const sizeLimit = 5 * 1024 * 1024;

/** Messages of `schema/not-utf8`. */
export const notUtf8Messages = {
  utf16:
    "The file is saved as UTF-16. Only UTF-8 is read, because other encodings turn letters into signs nobody typed. Save it with the encoding UTF-8.",
  invalid:
    "The file is not UTF-8: byte {offset} begins no letter. Read as it is, some letters would be lost. Save it with the encoding UTF-8.",
} as const;

/** Messages of `schema/too-large`. */
export const tooLargeMessages = {
  large:
    "The file is {size} MB long, more than the {limit} MB that are read. So large a text cannot be checked while you type. Split it into several files.",
} as const;

/** The text of a file, or the reason why there is none. */
export type Decoded = { readonly text: string } | { readonly problem: SyntaxProblem };

const nowhere = { start: 0, end: 0 };

/**
 * Decodes the bytes of a file as UTF-8. A byte order mark stays in the text, so that offsets count what is in the file.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (bytes.length > sizeLimit) {
    const message: keyof typeof tooLargeMessages = "large";
    const params = { size: megabytes(bytes.length), limit: megabytes(sizeLimit) };
    return { problem: { rule: "schema/too-large", message, params, span: nowhere } };
  }
  const utf16 = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  if (utf16) {
    const message: keyof typeof notUtf8Messages = "utf16";
    return { problem: { rule: "schema/not-utf8", message, span: nowhere } };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const message: keyof typeof notUtf8Messages = "invalid";
    const params = { offset: firstInvalidByte(bytes) };
    return { problem: { rule: "schema/not-utf8", message, params, span: nowhere } };
  }
}

function megabytes(size: number): string {
  return (size / 1024 / 1024).toFixed(1).replace(/\.0$/, "");
}

/** Offset of the first byte that cannot follow those before it, by halving: every beginning of a valid text decodes as a stream. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isBeginning(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
