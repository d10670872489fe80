/** Words that YAML programs read as true, false or nothing when they stand without quotes. */
const reservedWords = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
const numberForm = /^[-+.]?\d/;
const specialStart = /^[\s\-?:,[\]{}#&*!|>'"%@`=<~]/;
const specialInside = /: |:$| #|[\n\r\t]|\s$/;

/** Writes a text as a YAML value: as it is where that is safe, else in double quotes. */
export function toYamlValue(text: string, within: "block" | "flow" = "block"): string {
  const plain =
    text !== "" &&
    !reservedWords.test(text) &&
    !numberForm.test(text) &&
    !specialStart.test(text) &&
    !specialInside.test(text) &&
    !(within === "flow" && /[,[\]{}:]/.test(text));
  return plain ? text : JSON.stringify(text);
}

export type Quotes = "single" | "double" | "plain";

/** Writes a text as a YAML value in the kind of quotes that is asked for; without quotes only where that is safe. */
export function writeAs(quotes: Quotes, text: string): string {
  if (quotes === "single") return `'${text.replaceAll("'", "''")}'`;
  if (quotes === "double") return JSON.stringify(text);
  // The value may stand in a bracketed list, where a comma would end it.
  return toYamlValue(text, "flow");
}

/** The line break that a text uses. */
export function lineBreakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** Offset of the end of the line that holds `offset`, in front of its line break. */
export function lineEndAt(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  if (feed < 0) return text.length;
  return feed > offset && text.charAt(feed - 1) === "\r" ? feed - 1 : feed;
}

/** How many characters stand between the beginning of its line and `offset`. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
