/** Kinds of characters, by where a line may break: nowhere, instead of it, behind it, on both sides. */
type Kind = "letter" | "blank" | "hyphen" | "square";

function kindOf(code: number): Kind {
  if (code === 0x20) return "blank";
  if (code < 0x2000) return code === 0x2d ? "hyphen" : "letter";
  if (code <= 0x200b) return code === 0x2007 ? "letter" : "blank";
  if (code === 0x2010 || code === 0x2013 || code === 0x2014) return "hyphen";
  if (code === 0x205f || code === 0x3000) return "blank";
  const isSquare = (code >= 0x2e80 && code < 0xd800) || (code >= 0xf900 && code < 0xfb00) || code >= 0xff00;
  return isSquare ? "square" : "letter";
}

/** What a text is divided into where lines may break. */
export interface WordVisitor {
  /** A run of blanks. */
  onBlanks(blanks: string): void;
  /** What stands together, and where it ends; `canBreak`: a line may end behind it although no blank follows. */
  onWord(word: string, canBreak: boolean, end: number): void;
}

/** Divides a text into words and blanks, in order. */
export function splitWords(text: string, { onBlanks, onWord }: WordVisitor): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const start = at;
    const first = kindOf(text.charCodeAt(at++));
    if (first === "blank") {
      while (at < length && kindOf(text.charCodeAt(at)) === "blank") at++;
      onBlanks(text.slice(start, at));
      continue;
    }
    if (first === "letter") while (at < length && kindOf(text.charCodeAt(at)) === "letter") at++;
    if (first !== "square") while (at < length && kindOf(text.charCodeAt(at)) === "hyphen") at++;
    const last = kindOf(text.charCodeAt(at - 1));
    onWord(text.slice(start, at), last === "hyphen" || last === "square", at);
  }
}
