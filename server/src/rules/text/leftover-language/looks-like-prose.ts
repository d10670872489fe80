import type { Script } from "./language-signs.ts";

/** Words that sentences have and names have not. */
const smallWords: Readonly<Record<Script, ReadonlySet<string>>> = {
  cyrillic: new Set(
    (
      "мы вы они он она наш наша наше наши нашего нашей наших вам вас ваш ваша ваши это этот эта эти что как когда если " +
      "не ни от до из при после перед без чтобы также или будет будут есть был была были которые который к у о об " +
      "ми ви він вона вони це цей що як коли якщо від до із та або буде будуть є які який"
    ).split(" "),
  ),
  arabic: new Set(
    "من الى على عن مع نحن هذا هذه ذلك التي الذي الذين كل بعد قبل لا لم لن ان كما او ثم حتى عند خلال لكن هو هي".split(
      " ",
    ),
  ),
  latin: new Set(
    (
      "we our ours you your they it its this that these those is are was were will shall be been have has not if when " +
      "from with without to than into who which il elle nous vous est sont dans avec pour sur les des une wir sie ist " +
      "sind nicht mit auf ein eine und oder los las una para con por como que"
    ).split(" "),
  ),
};

/** No sentence in Latin letters does without one of them, and lists of programs and models have none. */
const latinGlue =
  /(?<!\p{L})(?:the|an?|of|to|in|for|and|or|is|are|we|our|you|on|with|by|not|that|this|from|at|as|be|will|le|la|les|des?|du|une?|et|der|die|das|und|ein|el|los|y)(?!\p{L})/u;

const address =
  /(?<!\p{L})(?:г|ул|д|обл|пр|пл|оф|офис|корп|стр|кв|пер|просп|м|вул|буд)\.? ?[\p{L}\d]|(?<!\p{L})(?:street|st|road|rd|avenue|ave|floor|suite|p\.?o\.? box|city)(?!\p{L})|(?:شارع|ص\.ب|حي|مبنى|طابق)/giu;

/**
 * Tells whether words of a foreign script are sentences or a heading, not an address, a list of names or the name of
 * an organisation.
 *
 * @param text Folded, without quotations.
 * @param words Its words in that script.
 */
export function looksLikeProse(text: string, words: readonly string[], script: Script): boolean {
  if (/\d/.test(text) && (text.match(address)?.length ?? 0) >= 2) return false;
  if (script !== "arabic") {
    const long = words.slice(1).filter((word) => word.length >= 4);
    const capital = long.filter((word) => /^\p{Lu}/u.test(word) && word !== word.toUpperCase());
    if (long.length > 0 && capital.length * 2 >= long.length) return false;
  }
  if (script === "latin" && !latinGlue.test(text.replace(/^\P{L}*\p{L}+/u, (first) => first.toLowerCase())))
    return false;
  const small = words.filter((word) => smallWords[script].has(word.toLowerCase()));
  return small.length > 0 || words.length >= 8 || /[\p{L}\d\ufffc]{3,}["»”)*]*[.!?؟…:;]\s*$/u.test(text.trimEnd());
}
