/** What came out of a stream: a message, or something that is none. */
export type Frame = { readonly message: object } | { readonly problem: "header" | "json" | "envelope" };

/**
 * Finds the messages in a stream of bytes (`Content-Length: N`, an empty line, N bytes of JSON). What is no message is
 * told and passed over: the reading goes on at the next header, so that one bad message never costs the rest.
 */
export interface FrameReader {
  push(bytes: Uint8Array): readonly Frame[];
}

const longestHeader = 8192;
/** No text that a check reads is nearly as large. */
const longestBody = 256 * 1024 * 1024;
const marker = "content-length:";

export function createFrameReader(): FrameReader {
  let held = new Uint8Array();
  let pieces: Uint8Array[] = [];
  let length = 0;
  /** How many bytes must have come before it is worth looking. */
  let needed = 1;
  let lost = false;

  const gather = (): void => {
    const all = new Uint8Array(length);
    let at = 0;
    for (const piece of [held, ...pieces]) {
      all.set(piece, at);
      at += piece.length;
    }
    held = all;
    pieces = [];
  };
  const drop = (count: number): void => {
    held = held.subarray(count);
    length = held.length;
  };
  const lose = (from: number): void => {
    lost = true;
    drop(from);
  };
  /** Goes to the next thing that looks like a header. */
  const findHeader = (): boolean => {
    const at = asciiOf(held).toLowerCase().indexOf(marker);
    drop(at < 0 ? Math.max(0, held.length - marker.length) : at);
    lost = at < 0;
    return at >= 0;
  };
  /** One frame, or undefined where more bytes are needed. */
  const next = (): Frame | undefined => {
    needed = length + 1;
    if (lost && !findHeader()) return undefined;
    const head = asciiOf(held.subarray(0, longestHeader));
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) {
      if (held.length < longestHeader) return undefined;
      lose(1);
      return { problem: "header" };
    }
    const size = Number(/^content-length:[ \t]*(\d+)[ \t]*$/im.exec(head.slice(0, end))?.[1] ?? Number.NaN);
    const start = end + 4;
    if (!(size <= longestBody)) {
      lose(start);
      return { problem: "header" };
    }
    if (held.length < start + size) {
      needed = start + size;
      return undefined;
    }
    const body = held.subarray(start, start + size);
    const frame = readBody(body);
    if (!("problem" in frame) || frame.problem !== "json") {
      drop(start + size);
      return frame;
    }
    // A length that is too long has swallowed the header of the next message.
    const swallowed = asciiOf(body).toLowerCase().indexOf(marker);
    lose(swallowed < 0 ? start + size : start + swallowed);
    return frame;
  };

  return {
    push(bytes) {
      pieces.push(bytes);
      length += bytes.length;
      if (length < needed) return [];
      gather();
      const frames: Frame[] = [];
      while (length > 0) {
        const frame = next();
        if (!frame) break;
        frames.push(frame);
      }
      if (length === 0) needed = 1;
      return frames;
    },
  };
}

/** One character a byte, so that places in the text are places in the bytes. */
function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

function readBody(body: Uint8Array): Frame {
  try {
    const message: unknown = JSON.parse(new TextDecoder().decode(body));
    const isObject = typeof message === "object" && message !== null && !Array.isArray(message);
    return isObject ? { message } : { problem: "envelope" };
  } catch {
    return { problem: "json" };
  }
}
