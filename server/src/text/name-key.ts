import { memoizeText } from "./memo.ts";

/** Two names that a reader would call the same: no difference but case, quotes, dashes, blanks and ё. */
export const nameKey = memoizeText((name): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/["«»“”„‟'‘’]/gu, '"')
    .replace(/[-‐‑–—]/gu, "-")
    .replace(/ё/gu, "е")
    .replace(/[\u064b-\u0652\u0670\u0640]/gu, "")
    .replace(/[أإآ]/gu, "ا")
    .replace(/\s+/gu, " ")
    .trim(),
);
