import fc from "fast-check";
import { textOf, yamlPieces } from "./random-text.ts";

const key = fc.constantFrom("id", "цена", "عنوان", "a b", '"q"', "x-note", "😀");
const comment = fc.constantFrom("", "", "", " # как есть", "  # 😀");
const blanks = fc.constantFrom(" ", " ", "   ");
const scalar = fc.constantFrom(
  "1.10",
  "заявка",
  "عرض كامل",
  "'it''s'",
  '"a: b"',
  "[a,  b]",
  "{x: 1}",
  "и\u0306 😀",
  "~",
  '"a\n      b"',
  "|\n      один\n        два  \n\n      три",
  ">-\n      a\n\n\n      b",
  "[a,\n      b]",
);

/** The lines of a group or list whose entries begin at a column. */
function linesAt(depth: number, column: number): fc.Arbitrary<string> {
  const pad = " ".repeat(column);
  const before = fc.constantFrom("", "", "", `${pad}# речь\n`, "\n\n\n", "# у края\n");
  const line = fc.tuple(blanks, scalar, comment).map(([gap, value, note]) => {
    // A comment behind a value over several lines would become part of it.
    return `${gap}${value.replaceAll("\n      ", `\n${pad}      `)}${value.includes("\n") ? "" : note}\n`;
  });
  const inner = depth <= 0 ? line : fc.oneof(line, nested(depth, column));
  const pairs = fc
    .uniqueArray(key, { minLength: 1, maxLength: 3 })
    .chain((keys) =>
      fc.tuple(...keys.map((name) => fc.tuple(before, inner).map(([note, rest]) => `${note}${pad}${name}:${rest}`))),
    );
  const items = fc.array(
    fc.tuple(before, inner).map(([note, rest]) => `${note}${pad}-${rest}`),
    { minLength: 1, maxLength: 3 },
  );
  return fc.oneof(pairs, items).map((parts) => parts.join(""));
}

function nested(depth: number, column: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), comment)
    .chain(([step, note]) => linesAt(depth - 1, column + step).map((lines) => `${note}\n${lines}`));
}

/** YAML whose layout is nobody's: most of it can be read, some of it cannot. */
export const randomYaml: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: linesAt(3, 0) },
  { weight: 1, arbitrary: linesAt(2, 0).map((text) => text.replaceAll("\n", "\r\n")) },
  { weight: 1, arbitrary: textOf(yamlPieces) },
);
