import { describe, expect, it } from "vitest";
import { decodeUtf8, sizeLimit } from "../../server/src/syntax/decode.ts";

describe("the bytes of a file", () => {
  it("are decoded as UTF-8, with a byte order mark left in place", () => {
    const text = "\uFEFFцена: عرض 😀\n";
    expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ text });
  });

  it.each([
    ["little end first", [0xff, 0xfe, 0x61, 0x00]],
    ["big end first", [0xfe, 0xff, 0x00, 0x61]],
  ])("are refused as UTF-16, %s", (_what, bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toMatchObject({
      problem: { rule: "schema/not-utf8", message: "utf16" },
    });
  });

  it.each([
    ["a stray byte", [0x61, 0xd1, 0x86, 0xff, 0x62], 3],
    ["a letter cut off at the end", [0x61, 0x62, 0xd1], 3],
    ["Windows-1251", [0xf6, 0xe5, 0xed, 0xe0], 0],
    ["a lone surrogate", [0x61, 0xed, 0xa0, 0x80], 2],
  ])("are refused with the first bad place: %s", (_what, bytes, offset) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toMatchObject({
      problem: { rule: "schema/not-utf8", message: "invalid", params: { offset } },
    });
  });

  it("are refused unread when there are too many", () => {
    expect(decodeUtf8(new Uint8Array(sizeLimit + 1))).toMatchObject({
      problem: { rule: "schema/too-large", params: { size: "5", limit: "5" } },
    });
    expect(decodeUtf8(new Uint8Array(sizeLimit))).toHaveProperty("text");
  });
});
