import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createParser } from "../../server/src/syntax/markdown/create-parser.ts";
import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";
import { startRecording } from "../../server/src/syntax/markdown/recorder.ts";
import { findMarkdownSpanFaults } from "./check-spans.ts";
import { markdownPieces, textOf } from "./random-text.ts";

describe("any Markdown text", () => {
  it("has all its parts inside their parents, and text stands where its span says", () => {
    fc.assert(
      fc.property(textOf(markdownPieces), (text) => {
        expect(findMarkdownSpanFaults(parseMarkdown(text), text)).toEqual([]);
      }),
      { numRuns: 20000 },
    );
  });

  it("is read by our loops into the same tokens as by the parser's own", () => {
    const own = createParser();
    const stock = createParser();
    Reflect.deleteProperty(stock.block, "tokenize");
    Reflect.deleteProperty(stock.inline, "tokenize");
    const read = (parser: typeof own, text: string): unknown => {
      const env = {};
      startRecording(env);
      return parser.parse(text, env);
    };
    fc.assert(
      fc.property(textOf(markdownPieces), (text) => {
        expect(read(own, text)).toEqual(read(stock, text));
      }),
      { numRuns: 8000 },
    );
  });

  it("never throws, whatever the characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(() => parseMarkdown(text)).not.toThrow();
      }),
    );
  });
});
