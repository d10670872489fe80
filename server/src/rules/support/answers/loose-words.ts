/** Words in an answer that leave open what is promised, with what is left of the text without them. */
export interface LooseWords {
  /** As they are written. */
  readonly words: string;
  readonly rest: string;
}

const start = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";
const form = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`${start}(?:${alternatives.join("|")})${end}`, "u");

const beforeNumber = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`${start}(?:${alternatives.join("|")}) ?(?=\\d)`, "u");

/** In whatever sort of answer; in small letters, Arabic without vowels and with one form of alef. */
const always: readonly RegExp[] = [
  form("как минимум", "не (?:менее|меньше|более|больше|ниже|выше|хуже|свыше|превыша\\p{L}+)(?: чем)?"),
  form(
    "(?:и|или) (?:более|больше|выше|лучше|менее|меньше|ниже)",
    "(?:и|и\\/или|или|либо) (?:эквивалент|аналог)\\p{L}*",
  ),
  form("около", "примерно", "приблизительно", "ориентировочно"),
  form("(?:at least|at most|not less than|no less than|no fewer than|not more than|no more than|not exceeding)"),
  form("or (?:more|less|better|higher|equivalent|equal|similar|above)", "approximately", "approx"),
  form("علي (?:الاقل|الاكثر)", "(?:ب?ما )?لا (?:يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز)(?: عن| علي)?", "[بك]حد (?:ادني|اقصي)"),
  form("حوالي", "تقريبا", "ما يقارب", "او (?:اكثر|اقل|اعلي)", "فاكثر", "او (?:ما )?(?:يعادل|يماثل|مكافئ)\\p{L}*"),
  /[≥≤⩾⩽≈]|(?<![-=])[<>]=?(?=\s?\d)|~(?=\s?\d)/u,
];
/** Where a number is asked for; most of them only in front of one. */
const withNumbers: readonly RegExp[] = [
  form("минимум", "максимум", "minimum", "maximum", "min", "max"),
  beforeNumber("до", "более", "больше", "менее", "меньше", "свыше", "порядка", "мин\\.", "макс\\."),
  beforeNumber("up to", "over", "about", "around", "more than", "less than", "fewer than"),
  beforeNumber("حتي", "اكثر من", "اقل من", "نحو", "قرابه"),
];
const choice = form("или", "либо", "or", "او");

/**
 * The first words of an answer that make it an open promise: «не менее», “or equivalent”, على الأقل, `≥`.
 *
 * @param isNumber Whether the tender asks for a number: then «до 24» is one of them, and any «или».
 */
export function findLooseWords(text: string, isNumber: boolean): LooseWords | undefined {
  const { folded, offsets } = fold(text.slice(0, 1000));
  // In a long text «или» says little; in a short one it leaves two answers.
  const forms = [...always, ...(isNumber ? withNumbers : []), ...(isNumber || text.length <= 40 ? [choice] : [])];
  for (const one of forms) {
    const match = one.exec(folded);
    if (!match) continue;
    const from = offsets[match.index] ?? 0;
    const to = offsets[match.index + match[0].length] ?? text.length;
    const rest = `${text.slice(0, from)} ${text.slice(to)}`.replace(/\s+/gu, " ").trim();
    return { words: text.slice(from, to).trim(), rest };
  }
  return undefined;
}

const folds: ReadonlyMap<string, string> = new Map(
  Object.entries({ أ: "ا", إ: "ا", آ: "ا", ى: "ي", ة: "ه", ё: "е", "\u00a0": " ", "\n": " ", "\t": " " }),
);

/** The text with one spelling of each letter and single blanks, and where each of its units stands. */
function fold(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  let folded = "";
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index).toLowerCase();
    if (/[\u064b-\u0652\u0670\u0640]/u.test(letter)) continue;
    const plain = folds.get(letter) ?? letter.charAt(0);
    if (plain === " " && folded.endsWith(" ")) continue;
    folded += plain;
    offsets.push(index);
  }
  return { folded, offsets };
}
