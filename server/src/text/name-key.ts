/** Two names that a reader would call the same: no difference but case, quotes, dashes, blanks and ё. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/["«»“”„‟'‘’]/gu, '"')
    .replace(/[-‐‑–—]/gu, "-")
    .replace(/ё/gu, "е")
    .replace(/[\u064b-\u0652\u0670\u0640]/gu, "")
    .replace(/[أإآ]/gu, "ا")
    .replace(/\s+/gu, " ")
    .trim();
}
