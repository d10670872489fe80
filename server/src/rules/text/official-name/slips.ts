import { editDistance, skeletonOf } from "../../../text/similar.ts";

/** Letters enough for one wrong letter not to make another word of it. */
const shortest = 5;
/** From here on two wrong letters are still a slip. */
const long = 9;

/** Tells whether a word was meant to be another and has a wrong letter, one too many, too few or two swapped. */
export function isSlip(written: string, meant: string): boolean {
  if (written === meant) return false;
  if (skeletonOf(written) === skeletonOf(meant)) return true;
  const length = Math.min(written.length, meant.length);
  if (length < shortest || Math.abs(written.length - meant.length) > 2) return false;
  return isSwapped(written, meant) || editDistance(written, meant) <= (length >= long ? 2 : 1);
}

function isSwapped(a: string, b: string): boolean {
  const first = [...a].findIndex((letter, index) => letter !== b.charAt(index));
  const swapped = a.slice(0, first) + a.charAt(first + 1) + a.charAt(first) + a.slice(first + 2);
  return a.length === b.length && swapped === b;
}

/** Tells whether two numbers have the same digits in another order: 21 and 12. */
export function isTransposed(a: string, b: string): boolean {
  const sorted = (digits: string): string => [...digits].sort().join("");
  return /^\d{2,}$/u.test(a) && /^\d{2,}$/u.test(b) && a !== b && sorted(a) === sorted(b);
}

/** Abbreviations of legal forms, and of schools and such, that stand in front of a name and are easily taken for each other. */
const legalForms = new Set(
  "МОУ МБОУ МАОУ МКОУ ГОУ ГБОУ ГАОУ ГКОУ ЧОУ АНО АНОО НОУ МДОУ МБДОУ МАДОУ ДОУ ГБДОУ МУ МБУ МАУ МКУ МУК МБУК МАУК ГБУК ГУ ГБУ ГАУ ГКУ ФГУ ФГБУ ФГАУ ФКУ ФГБОУ МУП ГУП ФГУП ООО ОАО ЗАО ПАО АО НАО ИП".split(
    " ",
  ),
);

/** Tells whether an abbreviation stands for another one: МОУ for МБОУ. */
export function isOtherAbbreviation(written: string, meant: string): boolean {
  const form = /^\p{Lu}{2,7}$/u;
  if (written === meant || !form.test(written) || !form.test(meant)) return false;
  return legalForms.has(written) && legalForms.has(meant);
}
