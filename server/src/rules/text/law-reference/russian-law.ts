import type { LawFault } from "./law-fault.ts";

/** Laws that bids speak of all the time: their numbers are known even without a sign in front. */
const everyday = "44|223|94|135|152|63|54|115|149|273|209|99|127|67";

/** ФЗ as it is written by mistake: small, with the digit 3, with a Latin or a Greek letter. */
const letters = "(?:ФК?З|[ФфΦ][КкKk]?[зЗ3Zz])";
const beforeNumber = "(?<![\\p{L}\\p{N}.,/-])";
const behindWord = "(?![\\p{L}\\p{N}]|-\\p{L})";

/** «ст. 44 ФЗ «О закупках»» speaks of an article. */
const article = /(?:ст|п|пп|ч|абз|гл)\.?\s*[\d\s.,и-]*$|(?:стат|пункт|част|глав|абзац)\p{L}*\s+[\d\s.,и-]*$/iu;

const numberFirst = new RegExp(`${beforeNumber}(№ ?)?(\\d{1,4})( ?[-–—] ?| ?)(${letters})${behindWord}`, "gu");
const lettersFirst = /(?<![\p{L}\p{N}-])(ФК?З) ?([-–—] ?|№ ?)?(\d{1,4})(?![\p{L}\p{N}/]|[.,]\d|[-–] ?[\p{L}\p{N}])/gu;
const inWords =
  /(?<!\p{L})[Фф]едеральн\p{L}{2,4} закон\p{L}{0,3}(?: от \d{1,2}[. ][\p{L}\d]{1,9}[. ]\d{4}(?: ?г\.?| года)?)? № ?(\d{1,4})(?![\p{L}\p{N}/]|[.,]\d| ?[-–—] ?[\p{L}\p{N}]| ?Ф)/gu;
const withoutDate = new RegExp(
  `${beforeNumber}(?:№ ?)?\\d{1,4}-ФК?З от(?=\\s*(?:[.,;:)»]|$|г\\.|года(?!\\p{L})|_{2,}))`,
  "gu",
);

/** What is wrong with references to Russian laws in a folded text. */
export function* russianFaults(text: string): Generator<LawFault> {
  for (const match of text.matchAll(numberFirst)) {
    const [whole, sign = "", number = "", joint = "", name = ""] = match;
    const right = `${number}-${/^..[кКkK]?/u.test(name) && name.length > 2 ? "ФКЗ" : "ФЗ"}`;
    if (`${number}${joint}${name}` === right) continue;
    const isSure = sign !== "" || new RegExp(`^(?:${everyday})$`).test(number);
    const isTight = joint === "-" || joint === "–";
    if (!isTight && (!isSure || article.test(text.slice(Math.max(0, match.index - 60), match.index)))) continue;
    const start = match.index + sign.length;
    const mistyped = !/^ФК?З$/iu.test(name);
    yield {
      start,
      end: match.index + whole.length,
      message: mistyped ? "mistyped" : "form",
      right,
      edit: { start, end: match.index + whole.length, newText: right },
    };
  }
  for (const match of text.matchAll(lettersFirst)) {
    const [whole, name = "", joint, number = ""] = match;
    if (joint === undefined && !new RegExp(`^(?:${everyday})$`).test(number)) continue;
    const right = `${number}-${name}`;
    const [start, end] = [match.index, match.index + whole.length];
    yield { start, end, message: "form", right, edit: { start, end, newText: right } };
  }
  for (const match of text.matchAll(inWords)) {
    const end = match.index + match[0].length;
    const number = match[1] ?? "";
    const right = `№ ${number}-ФЗ`;
    yield {
      start: text.lastIndexOf("№", end),
      end,
      message: "incomplete",
      right,
      edit: { start: end, end, newText: "-ФЗ" },
    };
  }
  for (const { 0: whole, index: start } of text.matchAll(withoutDate)) {
    yield { start, end: start + whole.length, message: "withoutDate" };
  }
}

const broken =
  /(?<![\p{L}\p{N}])(№|N°|No\.?|رقم) ?(\d{1,4})-(?=[\s,.;:()»"\]،؛]|[\u0621-\u064a](?!\p{L}|\.\p{L})|$)/giu;
const lawWord = /закон|фз|قانون|نظام|(?<!\p{L})(?:law|act|act's)(?!\p{L})/iu;
const otherPaper =
  /(?:договор|контракт|приказ|постановлени|письм|счет|протокол|прил\p{L}*|عقد|قرار|contract|order|letter)\p{L}{0,3}\s*$/iu;
const hanging = /^\s*(?:,|и|или|та|and|or|و)?\s*(?:№ ?)?\d{1,4}-/u;

/** Numbers of laws of which the end is missing: «№ 44-و», «№ 223-(». */
export function* brokenNumbers(text: string): Generator<LawFault> {
  const name = /[а-я]{3}|[\u0621-\u064a]{2}/iu.test(text) ? "ФЗ" : "FZ";
  for (const match of text.matchAll(broken)) {
    const [whole, , number = ""] = match;
    const end = match.index + whole.length;
    const rest = text.slice(end, end + 40);
    const isKnown = number === "44" || number === "223";
    // «№ 44- и 223-ФЗ» leaves the letters to the second number.
    if (/^\s/u.test(rest) && hanging.test(rest)) continue;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (otherPaper.test(before) || /^\(\p{L}{1,2}\)/u.test(rest)) continue;
    if (!isKnown && !lawWord.test(before)) continue;
    const right = `${number}-${name}`;
    const newText = /^[(\u0621-\u064a]/u.test(rest) ? `${name} ` : name;
    const fault = { start: match.index, end, message: "cut" as const, right: isKnown ? right : "none" };
    yield isKnown ? { ...fault, edit: { start: end, end, newText } } : fault;
  }
}

const roman = /№ ?\d{1,4}-([VIXLCІХ]+)(?![\p{L}\p{N}])/gu;

/** Ukrainian laws are numbered in Latin letters; on a Ukrainian keyboard they become Cyrillic. */
export function* romanFaults(text: string): Generator<LawFault> {
  for (const match of text.matchAll(roman)) {
    const [whole, written = ""] = match;
    if (!/[ІХ]/u.test(written)) continue;
    const right = written.replaceAll("І", "I").replaceAll("Х", "X");
    const end = match.index + whole.length;
    const start = end - written.length;
    yield { start: match.index, end, message: "mistyped", right, edit: { start, end, newText: right } };
  }
}
