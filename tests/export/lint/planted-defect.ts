import type { LintKey } from "../../../server/src/export/docx/lint/lint-docx.ts";

/** One small fault in a good document, and what the lint has to say about it: this and nothing else. */
export interface PlantedDefect {
  readonly name: string;
  /** `word/document.xml` where absent. */
  readonly part?: string;
  readonly change: (xml: string) => string;
  readonly finds: LintKey;
}

/** Replaces the first occurrence; `$&` stands for what was there. */
export function swap(before: string | RegExp, after: string): (xml: string) => string {
  return (xml) => xml.replace(before, after);
}

/** The same at the nth occurrence, from 1. */
export function swapNth(nth: number, before: RegExp, after: string): (xml: string) => string {
  return (xml) => {
    let count = 0;
    return xml.replace(before, (whole) => (++count === nth ? after.replaceAll("$&", whole) : whole));
  };
}

/** A run with a text, right-to-left where it is Arabic. */
export function run(text: string, properties = ""): string {
  const rtl = /\p{Script=Arabic}/u.test(text) ? "<w:rtl/>" : "";
  return `<w:r><w:rPr>${properties}${rtl}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Puts a run at the end of the paragraph that begins the Arabic introduction. */
export function append(xml: string): (body: string) => string {
  return swap(/(نجيب عن كل متطلب(?:(?!<\/w:p>).)*)<\/w:p>/, `$1${xml}</w:p>`);
}
