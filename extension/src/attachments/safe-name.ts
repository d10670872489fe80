/** File systems allow 255 bytes; a letter may take three of them, and a number may be added. */
const longestName = 80;

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Makes the name of a file one that every system can hold: what is forbidden somewhere becomes a hyphen, invisible
 * marks go. Letters of every script and blanks stay. Never empty.
 */
export function makeSafeName(name: string): string {
  const [stem, extension] = splitExtension(
    name
      .normalize("NFC")
      .toWellFormed()
      .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu, "")
      .replace(/[<>:"/\\|?*]+/g, "-")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const letters = Array.from(new Intl.Segmenter().segment(stem), ({ segment }) => segment);
  let short = "";
  for (const letter of letters) {
    if (short.length + letter.length > longestName) break;
    short += letter;
  }
  const tidy = (short.trim() + extension).replace(/[. ]+$/, "").replace(/^[. ]+(?=.)/, "");
  if (/^[.\s-]*$/.test(short) || tidy === "") return `file${/^\.\w+$/.test(extension) ? extension : ""}`;
  return reserved.test(tidy) ? `_${tidy}` : tidy;
}

/** Cuts a name before its extension: `Устав.PDF` into `Устав` and `.PDF`. */
export function splitExtension(name: string): readonly [stem: string, extension: string] {
  const match = /^(.*[^.])(\.\w{1,10})$/s.exec(name);
  return match ? [match[1] ?? "", match[2] ?? ""] : [name, ""];
}

/** The name under which a file is one picture or document among others of the same name: `Устав-2.PDF`. */
export function numberName(name: string, number: number): string {
  const [stem, extension] = splitExtension(name);
  return number < 2 ? name : `${stem}-${number}${extension}`;
}
