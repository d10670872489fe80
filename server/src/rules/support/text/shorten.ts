/** A text on one line of at most `limit` characters, cut at a word and marked with an ellipsis, for use in a message. */
export function shorten(text: string, limit = 80): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit).replace(/\p{Cs}$/u, "");
  const blank = cut.lastIndexOf(" ");
  return `${(blank > limit / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:.–—-]+$/u, "")}…`;
}
