/** Which characters the table of widths holds. Letters with accents have the width of the plain letter and are left out. */

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_value, at) => first + at));
}

const cyrillic = `${range(0x0410, 0x044f).replace(/[Йй]/g, "")}ЂЄЅІЈЉЊЋЏђєѕіјљњћџҐґҒғҚқҢңҮүҰұҺһӘәӨө`;
const symbols = "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÆÐØÞßæðøþĐđıŁłŒœ";
const punctuation = "–—‘’‚“”„†‡•…‰‹›€₴₽№™−≈≠≤≥←↑→↓■□▪►✓✔";

/** Of all faces for Latin and Cyrillic. */
export const westernCharacters: string = range(0x20, 0x7e) + symbols + cyrillic + punctuation;

/** Digits and punctuation of the Arabic faces. */
export const arabicSigns: string = ` .,:;!?()[]{}«»"'-–—…/%+=*0123456789،؛؟٪٫٬٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹“”‘’•`;

/** Letters that change their form. */
export const arabicLetters: string = `${range(0x0621, 0x063a)}${range(0x0640, 0x064a)}پچژکگیڤہھےۀةٱ`;

/** The letters that a lam makes one sign with. */
export const lamPartners = "اأإآ";
