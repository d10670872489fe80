/** Control characters, lone surrogates and non-characters that XML 1.0 does not allow. Tab and line breaks stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Embeddings, overrides and isolates: they can make a text read differently from what it says. */
const steering = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Takes out what may not stand in a document: characters that XML forbids and those that steer direction from outside.
 * Left-to-right, right-to-left and Arabic letter marks stay.
 */
export function cleanText(text: string): string {
  return text.replace(illegal, "").replace(steering, "");
}
