import type { LawFault } from "./law-fault.ts";

const directive =
  /(?<![\p{L}\p{N}])((?:directives?|директив\p{L}{1,3}|(?:ال)?توجيه) (?:no\.? ?|№ ?|رقم )?)(\d{4}|\d{2})\/(\d{1,4})(?:\/(\p{L}{2,8}))?(?![\p{L}\p{N}/])/giu;

/** What tells which directive is meant even without its letters. */
const union = /(?:\bEU\b|\bEC\b|European|Union|ЕС|Евросоюз|Европ|اوروب|الاتحاد)[^.;]{0,20}$/u;
const unionBehind =
  /^[^.;]{0,4}(?:\(?(?:EU|EC|EEC|ЕС|ЕЭС)\)?(?!\p{L})|(?:of|by) the (?:European|EU|Council)|Европ|ЕС|اوروب)/u;

/** What is wrong with references to directives of the European Union in a folded text. */
export function* europeanFaults(text: string): Generator<LawFault> {
  for (const match of text.matchAll(directive)) {
    const [whole, lead = "", year = "", number = "", suffix] = match;
    const end = match.index + whole.length;
    const start = match.index;
    const letters = lettersOf(Number(year.length === 2 ? `19${year}` : year));
    const isRussian = /[а-я]/iu.test(lead);
    const written = letters && (isRussian ? { EU: "ЕС", EC: "ЕС", EEC: "ЕЭС" }[letters] : letters);
    if (suffix !== undefined) {
      const fault = judgeSuffix(suffix, letters);
      if (fault === undefined) continue;
      const place = { start: end - suffix.length, end };
      yield {
        start,
        end,
        message: fault.message,
        right: `${year}/${number}/${fault.right}`,
        edit: { ...place, newText: fault.right },
      };
      continue;
    }
    if (union.test(text.slice(Math.max(0, start - 40), start)) || unionBehind.test(text.slice(end, end + 40))) continue;
    if (Number(year) >= 2015) {
      const sign = isRussian ? "(ЕС)" : "(EU)";
      const at = start + lead.length;
      yield {
        start,
        end,
        message: "union",
        right: `${sign} ${year}/${number}`,
        edit: { start: at, end: at, newText: `${sign} ` },
      };
    } else if (written !== undefined) {
      yield {
        start,
        end,
        message: "union",
        right: `${year}/${number}/${written}`,
        edit: { start: end, end, newText: `/${written}` },
      };
    } else if (year.length === 4) yield { start, end, message: "union", right: `${year}/${number}/…` };
  }
}

/** The letters of a directive by its year; undefined for years in which they changed, and from 2015 on. */
function lettersOf(year: number): "EU" | "EC" | "EEC" | undefined {
  if (year >= 2010 && year <= 2014) return "EU";
  if (year >= 1994 && year <= 2008) return "EC";
  return year >= 1958 && year <= 1992 ? "EEC" : undefined;
}

function judgeSuffix(
  suffix: string,
  letters: ReturnType<typeof lettersOf>,
): { readonly message: "mistyped" | "suffix"; readonly right: string } | undefined {
  if (suffix === "ЕU") return { message: "mistyped", right: "EU" };
  if (letters === "EU" && suffix === "EC") return { message: "suffix", right: "EU" };
  return letters === "EC" && suffix === "EU" ? { message: "suffix", right: "EC" } : undefined;
}
