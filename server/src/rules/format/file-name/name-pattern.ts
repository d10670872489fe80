import { withoutExtension } from "../../../model/paths.ts";
/**
 * Reads how files must be named: the buyer's own words for the parts stand in angle, square or curly brackets, such as
 * `<ИНН>_<номер документа>.pdf`, and stand for anything; the rest is literal. Case and the form of letters do not
 * matter. A pattern without an ending says nothing about endings.
 */
export function readNamePattern(pattern: string): { test(name: string): boolean } {
  const written = pattern.trim().normalize("NFC");
  const parts = written.split(/<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}/u);
  const hasEnding = /\.[\p{L}\p{N}]{1,5}$/u.test(written);
  return {
    test(name) {
      const whole = name.normalize("NFC");
      return matchesParts(
        (hasEnding ? whole : withoutExtension(whole)).toLowerCase(),
        parts.map((part) => part.toLowerCase()),
      );
    },
  };
}

/** Tells whether the literal parts stand in the name in their order, with something for each gap between them. */
function matchesParts(name: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    // Each gap takes at least one character, and as few as it can.
    const found = part === "" ? at + 1 : name.indexOf(part, at + 1);
    if (found < 0 || found > name.length) return false;
    at = found + part.length;
  }
  return name.endsWith(last) && name.length - last.length > at;
}
