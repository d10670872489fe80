import { type Decimal, decimalOf } from "../decimal.ts";
import type { AmountToken } from "./amount-tokens.ts";
import { namedCurrencies } from "./currency-name.ts";
import type { CurrencyWord } from "./currency-word.ts";
import { type PlacedNumberWord, readCardinal } from "./read-cardinal.ts";

/** A number with what it counts. */
export interface Quantity {
  /** False for digits. */
  readonly inWords: boolean;
  /** What it may mean; more than one only for digits such as `54,000`. */
  readonly values: readonly Decimal[];
  /** True for hundredths of a unit: `50/100`. */
  readonly hundredths: boolean;
  /** What its noun may mean; empty where it has none. */
  readonly nouns: readonly CurrencyNoun[];
}

export interface CurrencyNoun {
  readonly role: "unit" | "coin";
  readonly codes: ReadonlySet<string>;
}

interface Phrase {
  readonly nouns: readonly CurrencyNoun[];
  readonly dual: boolean;
}

type Part = { readonly number: Omit<Quantity, "nouns"> } | { readonly phrase: Phrase };

/**
 * Puts words together to numbers, and gives each number its noun, which stands behind it or in front of it
 * (`RUB 219,600`, `ريال واحد`). Undefined where words do not make a number or a noun counts nothing.
 */
export function readQuantities(tokens: readonly AmountToken[], isArabic: boolean): readonly Quantity[] | undefined {
  const parts = readParts(tokens, isArabic);
  if (!parts) return undefined;
  const quantities: Quantity[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const next = parts[index + 1];
    if (!part) continue;
    if ("number" in part) {
      quantities.push({ ...part.number, nouns: [] });
      continue;
    }
    const { phrase } = part;
    // `two hundred and 50/100 dollars`: the noun is that of the units.
    const at = quantities.at(-1)?.hundredths ? quantities.length - 2 : quantities.length - 1;
    const last = quantities[at];
    const following = next && "number" in next ? next.number : undefined;
    if (last?.nouns.length === 0) quantities[at] = { ...last, nouns: phrase.nouns };
    else if (phrase.dual) {
      quantities.push({ inWords: true, values: [decimalOf(2)], hundredths: false, nouns: phrase.nouns });
      // `ريالان اثنان` says it twice.
      if (following?.inWords && following.values[0]?.eq(2)) index += 1;
    } else if (following) {
      quantities.push({ ...following, nouns: phrase.nouns });
      index += 1;
    } else return undefined;
  }
  return quantities;
}

function readParts(tokens: readonly AmountToken[], isArabic: boolean): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token?.kind === "number") {
      const words = numberAt(tokens, index);
      const value = readCardinal(words, isArabic);
      if (value === undefined) return undefined;
      parts.push({ number: { inWords: true, values: [decimalOf(value)], hundredths: false } });
      index += words.length;
    } else if (token?.kind === "currency") {
      const words = phraseAt(tokens, index);
      const nouns = nounsOf(words);
      if (nouns.length === 0) return undefined;
      parts.push({ phrase: { nouns, dual: token.dual } });
      index += words.length;
    } else {
      if (!token || token.values.length === 0) return undefined;
      parts.push({ number: { inWords: false, values: token.values, hundredths: token.kind === "hundredths" } });
      index += 1;
    }
  }
  return parts;
}

/** The words of one number from here on. */
function numberAt(tokens: readonly AmountToken[], from: number): readonly PlacedNumberWord[] {
  const words: PlacedNumberWord[] = [];
  for (let token = tokens[from]; token?.kind === "number"; token = tokens[from + words.length]) words.push(token.word);
  // `ريال واحد وثلاث هللات`: what stands behind a noun without و is a number of its own.
  const [first] = words;
  const ofNoun = tokens[from - 1]?.kind === "currency" && first && !first.joined && first.value <= 2;
  return ofNoun && words[1]?.joined ? [first] : words;
}

/** The words of one name of a currency from here on; `and` begins another. */
function phraseAt(tokens: readonly AmountToken[], from: number): readonly (readonly CurrencyWord[])[] {
  const words: (readonly CurrencyWord[])[] = [];
  let token = tokens[from];
  while (token?.kind === "currency" && (words.length === 0 || !token.joined)) {
    words.push(token.words);
    token = tokens[from + words.length];
  }
  return words;
}

/** What words that stand together may name; `درهم` is a unit of the Emirates and a coin of Qatar. */
function nounsOf(words: readonly (readonly CurrencyWord[])[]): readonly CurrencyNoun[] {
  return (["unit", "coin"] as const).flatMap((role) => {
    const codes = namedCurrencies(words, role);
    return codes ? [{ role, codes }] : [];
  });
}
