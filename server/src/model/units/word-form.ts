/**
 * A key in which the forms of one word are equal: `часов` and `часа`, `ساعات` and `ساعة`, `hours` and `hour`. Made for
 * names of units, where a wrong match is unlikely; not for running text. Words are joined by one blank.
 */
export function wordKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\u064b-\u0652\u0670\u0640]/gu, "")
    .split(/[^\p{L}\p{N}%°"′']+/u)
    .filter((word) => word !== "")
    .map(wordForm)
    .join(" ");
}

function wordForm(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return russianForm(word);
  if (/\p{Script=Arabic}/u.test(word)) return arabicForm(word);
  return englishForm(word);
}

const russianEndings =
  /(?:иями|ями|ами|иях|ыми|ими|ого|его|ому|ему|иям|ией|иев|ьев|ьям|ях|ах|ов|ев|ей|ом|ем|ам|ям|ых|их|ый|ий|ой|ая|яя|ое|ее|ые|ие|ия|ии|ию|ию|ью|ья|ье|[аяоеиыуюьй])$/u;

function russianForm(word: string): string {
  const plain = word.replaceAll("ё", "е");
  const ending = russianEndings.exec(plain)?.[0].length ?? 0;
  const stem = plain.length - ending >= 3 ? plain.slice(0, plain.length - ending) : plain;
  // The vowel that comes and goes: снимок and снимков, открытка and открыток.
  return stem.length >= 5 ? stem.replace(/([^аеиоуыэюя])[ое]к$/u, "$1к") : stem;
}

const arabicEndings = /(?:تين|تان|ات|ين|ان|ون|ه|ا)$/u;

function arabicForm(word: string): string {
  const plain = word
    .replace(/[أإآ]/gu, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replace(/^ال(?=..)/u, "");
  const ending = arabicEndings.exec(plain)?.[0].length ?? 0;
  return plain.length - ending >= 3 ? plain.slice(0, plain.length - ending) : plain;
}

function englishForm(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=x|ch|sh|ss)es$|s$/u, "");
}
