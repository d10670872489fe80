import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFrameReader, type Frame } from "../../server/src/lsp/frames.ts";

const encoder = new TextEncoder();

/** A message as a client writes it. */
function frame(message: unknown, header = "Content-Length"): string {
  const body = JSON.stringify(message);
  return `${header}: ${encoder.encode(body).length}\r\n\r\n${body}`;
}

/** What is read from a text, byte by byte or all at once. */
function read(text: string, pieceSize = Number.POSITIVE_INFINITY): readonly Frame[] {
  const bytes = encoder.encode(text);
  const reader = createFrameReader();
  const frames: Frame[] = [];
  for (let at = 0; at < bytes.length; at += pieceSize) frames.push(...reader.push(bytes.subarray(at, at + pieceSize)));
  return frames;
}

const arabic = { id: 1, method: "عرض", params: { text: "الخدمات 🏛️ е́" } };
const russian = { id: 2, method: "заявка" };

describe("messages in a stream", () => {
  it("are read whatever pieces they come in", () => {
    const text = frame(arabic) + frame(russian, "content-length");
    for (const size of [1, 2, 7, 64, Number.POSITIVE_INFINITY]) {
      expect(read(text, size)).toEqual([{ message: arabic }, { message: russian }]);
    }
  });

  it("may have other headers, too", () => {
    const typed = frame(arabic).replace(
      "\r\n\r\n",
      "\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n",
    );
    expect(read(typed + frame(russian))).toEqual([{ message: arabic }, { message: russian }]);
  });

  it.each([
    ["no header at all", "what is this?\r\n\r\n", "header"],
    ["a header without a length", "Content-Type: x\r\n\r\n{}", "header"],
    ["a length that is no number", "Content-Length: abc\r\n\r\n{}", "header"],
    ["a negative length", "Content-Length: -5\r\n\r\n{}", "header"],
    ["a length of 4 GB", "Content-Length: 4000000000\r\n\r\n{}", "header"],
    ["a header that never ends", `x${"Заявка ".repeat(3000)}`, "header"],
    ["JSON that is none", "Content-Length: 6\r\n\r\n{oops}", "json"],
    ["a text cut in two", 'Content-Length: 6\r\n\r\n{"a":"', "json"],
    ["a length too short", 'Content-Length: 3\r\n\r\n{"id":7}', "json"],
    ["a length too long", 'Content-Length: 30\r\n\r\n{"id":7}', "json"],
    ["a list of messages", "Content-Length: 2\r\n\r\n[]", "envelope"],
    ["a bare number", "Content-Length: 2\r\n\r\n42", "envelope"],
  ])("that are none are told and passed over: %s", (_name, text, problem) => {
    const frames = read(frame(arabic) + text + frame(russian));
    expect(frames[0]).toEqual({ message: arabic });
    expect(frames[1]).toEqual({ problem });
    expect(frames.at(-1)).toEqual({ message: russian });
    expect(frames.filter((one) => "message" in one)).toHaveLength(2);
  });

  it("survive any bytes between them, one message later at the latest", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (noise, size) => {
        const reader = createFrameReader();
        const bytes = encoder.encode(frame(russian) + frame(arabic) + frame(russian));
        const all = new Uint8Array([...noise, ...bytes]);
        const frames: Frame[] = [];
        for (let at = 0; at < all.length; at += size) frames.push(...reader.push(all.subarray(at, at + size)));
        expect(frames.at(-1)).toEqual({ message: russian });
      }),
    );
  });
});
