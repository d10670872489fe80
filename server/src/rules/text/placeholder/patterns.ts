/** A sort of text that somebody meant to replace. */
export interface PlaceholderPattern {
  /** `mark` a note to oneself, `bracket` a place to be filled in, `blank` a line to write on, `dots` nothing but dots, `sample` sample text. */
  readonly kind: "mark" | "bracket" | "blank" | "dots" | "sample";
  readonly pattern: RegExp;
}

/** No letter, digit or sign of an id, a path or an address before and behind. */
const before = "(?<![\\p{L}\\p{M}\\p{N}_\\-/#@.])";
const behind = "(?![\\p{L}\\p{M}\\p{N}_\\-/@]|\\.[\\p{L}\\p{N}])";

/** Arabic words with the vowel signs that people write or leave out, and the forms of alif. */
function arabic(words: string): string {
  const marks = "[\\u064b-\\u0652\\u0670\\u0640]*";
  return [...words]
    .map((letter) => {
      if (letter === " ") return "\\s+";
      return `${/[اأإآ]/u.test(letter) ? "[اأإآ]" : letter}${marks}`;
    })
    .join("");
}

const requests = [
  "insert|enter|fill in|fill out|complete|specify|indicate|provide|add|replace|your|to be|tb[acd]|todo",
  "вставить|вставьте|указать|укажите|заполнить|заполните|вписать|впишите|ввести|введите|добавить|добавьте|уточнить|ваш[аеи]?|дописать",
  ["أدخل", "ادخال", "أدرج", "ادراج", "اكتب", "املأ", "يملأ", "حدد", "يحدد", "أضف", "يستكمل", "استكمل"]
    .map(arabic)
    .join("|"),
].join("|");

/** Words that name what is to stand in the brackets, and nothing else beside them. */
const nouns = [
  "(?:company |buyer |client |customer |full |project )?names?|dates?|amounts?|numbers?|signature|sum|price",
  "(?:полное )?наименование[^\\])>]{0,40}|дата|сумма|номер|адрес|фио|ф\\.\\s?и\\.\\s?о\\.|подпись|должность|название[^\\])>]{0,40}|цена|срок",
  ["اسم الشركة", "اسم الجهة", "الاسم", "التاريخ", "المبلغ", "العنوان", "الرقم", "التوقيع"].map(arabic).join("|"),
].join("|");

const filledIn = ["يستكمل", "يحدد", "يضاف", "يعبأ", "يدرج", "سيستكمل", "سيحدد", "سيضاف"].map(arabic).join("|");

/** Every pattern, the more telling first: of two that meet in a text only one is reported. */
export const placeholderPatterns: readonly PlaceholderPattern[] = [
  { kind: "bracket", pattern: new RegExp(`\\[\\s*(?:${requests})(?![\\p{L}\\p{M}])[^\\[\\]\\n]{0,100}\\]`, "giu") },
  { kind: "bracket", pattern: new RegExp(`\\[\\s*(?:${nouns})\\s*\\]`, "giu") },
  { kind: "bracket", pattern: new RegExp(`<\\s*(?:${requests})(?![\\p{L}\\p{M}])[^<>\\n]{0,100}>`, "giu") },
  { kind: "bracket", pattern: new RegExp(`<\\s*(?:${nouns})\\s*>`, "giu") },
  {
    kind: "bracket",
    pattern:
      /[([](?:to be (?:confirmed|determined|completed|defined|advised|decided)|уточня?ется|уточнить|дополнить|проверить)[)\]]/giu,
  },
  {
    kind: "mark",
    pattern: new RegExp(
      `${before}(?:TODO|TBD|TBC|TBA|FIXME|[XХ]{3,}(?!\\s+(?:век|столет|съезд|сесси|олимп|centur|congress|session|olymp)))${behind}`,
      "gu",
    ),
  },
  // A note to oneself in brackets: «(уточнить у Белкина!!!)».
  {
    kind: "mark",
    pattern: /\((?:уточнить|проверить|спросить|согласовать|дописать|доделать|вставить)(?: [^()\n]{0,80})?\)/giu,
  },
  { kind: "mark", pattern: /(?<=[\p{L}\d)»]) ?(?:\?{3,}|!{3,})/gu },
  { kind: "mark", pattern: new RegExp(`${before}[XХ]{2}\\.[XХ]{2}\\.(?:20)?[XХ\\d]{2,4}${behind}`, "gu") },
  {
    kind: "mark",
    pattern:
      /(?:^|[:–—]\s*)(?:уточнить|уточняется|заполнить(?: позже| позднее)?|to be (?:confirmed|determined|completed|advised))\s*[.!…]*\s*$/giu,
  },
  {
    kind: "mark",
    pattern: /(?<!\p{L})(?:подлежит уточнению|будет (?:уточнен|дополнен|заполнен)[оаы]? (?:позже|позднее))(?!\p{L})/giu,
  },
  { kind: "mark", pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:${filledIn})\\s+${arabic("لاحقا")}(?!\\p{L})`, "gu") },
  { kind: "sample", pattern: /(?<!\p{L})lorem ipsum(?:\s+dolor)?(?!\p{L})/giu },
  { kind: "blank", pattern: /_{4,}|(?<=[«"“])_{2,}(?=[»"”])|(?<=\b20)_{2,}/gu },
  { kind: "dots", pattern: /^\s*(?:\.{3,}|…+)\s*$/gu },
];

interface FoundPlaceholder {
  readonly kind: PlaceholderPattern["kind"];
  readonly start: number;
  readonly end: number;
}

/** What was found in texts before. Between two keystrokes all texts but one are the same. */
const known = new Map<string, readonly FoundPlaceholder[]>();
const knownLimit = 20_000;

/** The placeholders in a text, each with its place; what lies inside another is left out. */
export function findPlaceholders(text: string): readonly FoundPlaceholder[] {
  const earlier = known.get(text);
  if (earlier) return earlier;
  if (known.size >= knownLimit) known.clear();
  const found = searchPlaceholders(text);
  known.set(text, found);
  return found;
}

/** Whether a text is nothing but one place to be filled in: `<insert the title>`, `[указать причину]`. */
export function isPlaceToFill(text: string): boolean {
  const [first] = findPlaceholders(text);
  return first?.kind === "bracket" && first.start === 0 && first.end === text.length;
}

function searchPlaceholders(text: string): readonly FoundPlaceholder[] {
  const found: FoundPlaceholder[] = [];
  let taken: Uint8Array | undefined;
  for (const { kind, pattern } of placeholderPatterns) {
    for (const match of text.matchAll(pattern)) {
      const lead = /^[:–—\s]+/u.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const end = match.index + match[0].trimEnd().length;
      taken ??= new Uint8Array(text.length);
      if (end <= start || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
