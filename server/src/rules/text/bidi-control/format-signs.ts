/** What an invisible character does to the text around it. */
export type SignKind = "override" | "open" | "close" | "mark" | "joiner" | "hyphen" | "junk";

/** One invisible sign in a text. */
export interface FormatSign {
  readonly kind: SignKind;
  readonly start: number;
  readonly end: number;
  /** As `U+202E`. */
  readonly code: string;
}

const anySign =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Every sign that nobody sees, the mark at the very beginning of a file left out. */
export function findSigns(text: string): readonly FormatSign[] {
  const signs: FormatSign[] = [];
  for (const { 0: sign, index: start } of text.matchAll(anySign)) {
    const point = sign.codePointAt(0) ?? 0;
    if (start === 0 && point === 0xfeff) continue;
    // Flags of countries are written with them.
    if (point >= 0xe0000 && isBehindFlag(text, start)) continue;
    const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
    signs.push({ kind: kindOf(point), start, end: start + sign.length, code });
  }
  return signs;
}

function kindOf(point: number): SignKind {
  if (point === 0x202d || point === 0x202e) return "override";
  if (point === 0x202a || point === 0x202b || (point >= 0x2066 && point <= 0x2068)) return "open";
  if (point === 0x202c || point === 0x2069) return "close";
  if (point === 0x200e || point === 0x200f || point === 0x061c) return "mark";
  if (point === 0x200c || point === 0x200d) return "joiner";
  return point === 0x00ad || point === 0x2060 ? "hyphen" : "junk";
}

function isBehindFlag(text: string, at: number): boolean {
  let start = at;
  while (start >= 2 && (text.codePointAt(start - 2) ?? 0) >= 0xe0000 && at - start < 40) start -= 2;
  return text.codePointAt(start - 2) === 0x1f3f4;
}

/**
 * Pairs the signs that turn the direction of a text with those that end them.
 *
 * @param signs Of one paragraph, in their order.
 * @returns for every opening sign the one that closes it; those without one are missing.
 */
export function pairSigns(signs: readonly FormatSign[]): ReadonlyMap<FormatSign, FormatSign> {
  const pairs = new Map<FormatSign, FormatSign>();
  const open: FormatSign[] = [];
  let isolates = 0;
  const close = (sign: FormatSign): void => {
    const opener = open.pop();
    if (opener) pairs.set(opener, sign);
  };
  for (const sign of signs) {
    if (sign.kind === "override" || sign.kind === "open") {
      open.push(sign);
      if (isIsolate(sign)) isolates += 1;
    } else if (sign.kind === "close" && sign.code === "U+2069" && isolates > 0) {
      // What was opened inside an isolate ends with it.
      for (let last = open.at(-1); last && !isIsolate(last); last = open.at(-1)) open.pop();
      isolates -= 1;
      close(sign);
    } else if (sign.kind === "close" && sign.code !== "U+2069") {
      const last = open.at(-1);
      if (last && !isIsolate(last)) close(sign);
    }
  }
  return pairs;
}

function isIsolate({ code }: FormatSign): boolean {
  return code >= "U+2066" && code <= "U+2068";
}
