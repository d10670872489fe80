import fc from "fast-check";

/** Words and signs of the three languages, with letters outside the basic plane and combining marks. */
export const words = [
  "Bid",
  "заявка",
  "عرض",
  "😀",
  "и\u0306",
  "é",
  "1.10",
  "true",
  "null",
  "2026-12-01",
  "\u200f",
  "a",
  "no",
] as const;

/** Texts put together from the given pieces, so that structure is hit far more often than by random letters. */
export function textOf(pieces: readonly string[], maxLength = 40): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength }).map((parts) => parts.join(""));
}

/** A random change of a text: a piece is taken out, put in or replaced. */
export interface RandomEdit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** Edits that fit any text: `at` is a share of its length. */
export function editsOf(pieces: readonly string[]): fc.Arbitrary<RandomEdit> {
  return fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat({ max: 12 }),
    inserted: textOf(pieces, 3),
  });
}

/** Applies a random edit. */
export function applyRandomEdit(text: string, edit: RandomEdit): string {
  const at = Math.floor(edit.at * text.length);
  return text.slice(0, at) + edit.inserted + text.slice(at + edit.removed);
}

/** Pieces that YAML gives a meaning to. */
export const yamlPieces = [
  ...words,
  ": ",
  ":",
  "- ",
  "-",
  "\n",
  "\n  ",
  "\n    ",
  " ",
  "\t",
  '"',
  "'",
  "[",
  "]",
  "{",
  "}",
  ", ",
  "|\n",
  ">-\n",
  "# c",
  "&a ",
  "*a",
  "!t ",
  "<<: ",
  "? ",
  "%",
  "---\n",
  "...\n",
  "\r\n",
  "\\",
  "{{x}}",
  "<<<<<<< a\n",
  "=======\n",
  ">>>>>>> b\n",
] as const;

/** Pieces that Markdown gives a meaning to. */
export const markdownPieces = [
  ...words,
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "# ",
  "- ",
  "1. ",
  "> ",
  "    ",
  "\t",
  "*",
  "**",
  "_",
  "~~",
  "`",
  "```\n",
  "[",
  "](",
  ")",
  "![",
  "<http://a.b>",
  "<b>",
  "<!-- c -->",
  "&amp;",
  "\\",
  "|",
  "\n|-|-|\n",
  "{{",
  "}}",
  "{{a.b}}",
  ":req[R1]",
  ":doc[x]{a=b}",
  "{#id answers=R1}",
  "::toc\n",
  ":::note\n",
  ":::\n",
  "[^1]",
  "\n[^1]: ",
  "[r]: /u\n",
  "---\n",
  "===\n",
  "{",
  "}",
  ":",
] as const;
