import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createParser } from "../../server/src/syntax/markdown/create-parser.ts";
import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";
import { startRecording } from "../../server/src/syntax/markdown/recorder.ts";
import { walkInlines } from "../../server/src/syntax/markdown/walk.ts";
import { contains } from "../../server/src/text/span.ts";
import { findMarkdownSpanFaults } from "./check-spans.ts";
import { markdownPieces, textOf } from "./random-text.ts";

describe("any Markdown text", () => {
  it("has all its parts inside their parents, and text stands where its span says", () => {
    fc.assert(
      fc.property(textOf(markdownPieces), (text) => {
        expect(findMarkdownSpanFaults(parseMarkdown(text), text)).toEqual([]);
      }),
      { numRuns: 5000 },
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
      { numRuns: 3000 },
    );
  });

  it("never lets the braces of a variable pass as words in silence", () => {
    let found = 0;
    fc.assert(
      fc.property(textOf(markdownPieces), (text) => {
        const { blocks, problems } = parseMarkdown(text);
        walkInlines(blocks, (inline) => {
          if (inline.kind !== "text" || !inline.value.includes("{{")) return;
          found += 1;
          const told = problems.some(({ span, message }) => message === "more" || contains(inline.span, span));
          expect(told, `${JSON.stringify(inline.value)} in silence`).toBe(true);
        });
      }),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it("never throws, whatever the characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(() => parseMarkdown(text)).not.toThrow();
      }),
    );
  });
});
