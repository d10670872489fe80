/** Lines longer than this are folded. */
export const lineWidth = 100;

/** Words that one YAML or another reads as something else than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|inf|nan|infinity)$/i;

/** Begins with a letter and holds nothing that could end the value or begin a comment. */
const plainForm = /^\p{L}[\p{L}\p{M}\p{N} ,_./()%№«»“”„"’ʼ–—+=?&;!@$~'-]*$/u;

/** What may only stand in double quotes: control characters, odd line ends, byte order marks, marks that turn writing round, halves of a pair. */
const needsEscape =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/u;

/**
 * Writes a text in one line: bare where every YAML reads it as that text, in double quotes else.
 *
 * @param inBrackets Whether it stands in a list in brackets, where a comma would end it.
 */
export function inlineScalar(text: string, inBrackets = false): string {
  return isPlain(text) && !(inBrackets && text.includes(",")) ? text : quoted(text);
}

function isPlain(text: string): boolean {
  if (reserved.test(text) || text.endsWith(" ")) return false;
  // An address is the one thing with a colon that people expect to see bare.
  const bare = text.replace(/^(https?):\/\/(?=[^\s:]+$)/, "$1/");
  return plainForm.test(bare);
}

const shortEscapes = new Map([
  ["\\", "\\\\"],
  ['"', '\\"'],
  ["\n", "\\n"],
  ["\t", "\\t"],
  ["\r", "\\r"],
]);

/** Writes a text in double quotes; letters of any alphabet and emoji stay readable. */
export function quoted(text: string): string {
  let out = "";
  for (const char of text) {
    const short = shortEscapes.get(char);
    if (short) out += short;
    else if (needsEscape.test(char)) out += `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
    else out += char;
  }
  return `"${out}"`;
}

/** Tells whether a text reads better as a block than behind its key, which ends in `column`. */
export function wantsBlock(text: string, column: number): boolean {
  return text.includes("\n") || (column + text.length > lineWidth && /\S \S/.test(text));
}

/**
 * Writes a text as a block: the header (`|-` or `>-`) and the lines below it.
 *
 * @param indent Columns before each line.
 * @returns undefined where a block would change the text.
 */
export function blockScalar(text: string, indent: number): { header: string; lines: readonly string[] } | undefined {
  const lines = text.split("\n");
  if (needsEscape.test(text.replaceAll("\n", "")) || /^\s/.test(text)) return undefined;
  if (lines.at(-1) === "" || lines.some((line) => /\s$/.test(line))) return undefined;
  const pad = " ".repeat(indent);
  if (lines.length > 1) return { header: "|-", lines: lines.map((line) => (line === "" ? "" : pad + line)) };
  return { header: ">-", lines: foldLine(text, lineWidth - indent).map((line) => pad + line) };
}

/** Cuts a line at single spaces, which a folded block puts back; runs of spaces stay inside a line. */
export function foldLine(text: string, width: number): readonly string[] {
  const words = text.split(/(?<=\S) (?=\S)/);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
