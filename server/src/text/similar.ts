/** Letters of other scripts that look like Latin ones, lower case, as they are mixed up on a Russian keyboard. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    в: "b",
    с: "c",
    е: "e",
    н: "h",
    і: "i",
    ј: "j",
    к: "k",
    м: "m",
    о: "o",
    р: "p",
    ѕ: "s",
    т: "t",
    у: "y",
    х: "x",
    α: "a",
    β: "b",
    ε: "e",
    η: "h",
    ι: "i",
    κ: "k",
    μ: "m",
    ν: "n",
    ο: "o",
    ρ: "p",
    τ: "t",
    υ: "y",
    χ: "x",
  }),
);

/**
 * A form in which look-alike texts are equal: NFKC, lower case, Cyrillic and Greek twins as Latin letters, Arabic-Indic
 * digits as Western ones, invisible characters gone. Two texts with one skeleton look the same to a person.
 */
export function skeletonOf(text: string): string {
  let skeleton = "";
  for (const letter of westernDigits(text.normalize("NFKC")).toLowerCase()) {
    if (/\p{Cf}/u.test(letter)) continue;
    skeleton += lookAlikes.get(letter) ?? letter;
  }
  return skeleton;
}

/** Tells whether two texts look the same to a person, though they are written with other characters. */
export function looksSame(a: string, b: string): boolean {
  return skeletonOf(a) === skeletonOf(b);
}

/** Writes Arabic-Indic, Persian and full-width digits as 0 to 9; everything else stays. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const base = code >= 0xff10 ? 0xff10 : code >= 0x06f0 ? 0x06f0 : 0x0660;
    return String(code - base);
  });
}

/**
 * The candidate that a person most likely meant: one that looks the same, else the nearest by edit distance,
 * no farther than a third of its length. The first wins among equals; undefined where none is near.
 */
export function findSimilar(text: string, candidates: Iterable<string>): string | undefined {
  const skeleton = skeletonOf(text);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === text) continue;
    const other = skeletonOf(candidate);
    if (other === skeleton) return candidate;
    const limit = Math.max(1, Math.floor(Math.max(skeleton.length, other.length) / 3));
    if (Math.abs(skeleton.length - other.length) > limit || Math.min(skeleton.length, other.length) < 3) continue;
    const distance = editDistance(skeleton, other);
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein's distance in UTF-16 units; texts past 100 units count as far apart. */
export function editDistance(a: string, b: string): number {
  if (a.length > 100 || b.length > 100) return Number.POSITIVE_INFINITY;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
