import { expect, it } from "vitest";
import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";
import { walkInlines } from "../../server/src/syntax/markdown/walk.ts";

function directivesIn(text: string): readonly string[] {
  const found: string[] = [];
  walkInlines(parseMarkdown(text).blocks, (inline) => {
    if (inline.kind === "directive") found.push(text.slice(inline.span.start, inline.span.end));
  });
  return found;
}

it("reads a directive right behind an Arabic preposition, and none inside a Latin or Russian word", () => {
  expect(directivesIn("نرفق النظام الأساسي و:doc[charter] كما في :req[R1] ولـ:person[belova].")).toEqual([
    ":doc[charter]",
    ":req[R1]",
    ":person[belova]",
  ]);
  expect(directivesIn("std:vec[0], пункт:req[R1], 12:30[x]")).toEqual([]);
});
