import type { UnitRow, UnitTable } from "./unit.ts";

const reading = { kind: "reading" } as const;
const prefixes = [
  { latin: "k", cyrillic: "к", name: "kilo|кило|كيلو", ten: "1000", two: "1024", code: "2P" },
  { latin: "M", cyrillic: "М", name: "mega|мега|ميغا|ميجا", ten: "1000000", two: "1048576", code: "4L" },
  { latin: "G", cyrillic: "Г", name: "giga|гига|غيغا|جيجا", ten: "1000000000", two: "1073741824", code: "E34" },
  { latin: "T", cyrillic: "Т", name: "tera|тера|تيرا", ten: "1000000000000", two: "1099511627776", code: "E35" },
];

const eightfold = (digits: string): string => (BigInt(digits) * 8n).toString();
const named = (prefix: string, ...units: readonly string[]): string => {
  const [english = "", russian = "", ...arabic] = prefix.split("|");
  const [inEnglish = "", inRussian = "", inArabic = ""] = units;
  return [
    `${english}${inEnglish}`,
    `${russian}${inRussian}`,
    ...arabic.flatMap((one) => [`${one}${inArabic}`, `${one} ${inArabic}`]),
  ].join("|");
};

const rows: readonly UnitRow[] = prefixes.flatMap(({ latin, cyrillic, name, ten, two, code }): UnitRow[] => {
  const capital = latin.toUpperCase();
  const spellings = [...new Set([latin, capital])];
  const letters = [...new Set([cyrillic, cyrillic.toUpperCase()])];
  return [
    {
      id: `${latin}bit`,
      size: ten,
      symbols: [...spellings.map((one) => `${one}bit`), ...letters.map((one) => `${one}бит`)].join("|"),
      names: named(name, "bit", "бит", "بت"),
    },
    {
      id: `${latin}B`,
      size: eightfold(ten),
      atMost: eightfold(two),
      loose: reading,
      codes: code,
      // A Russian «Мб» is always a megabyte: bits are written out.
      symbols: [
        ...spellings.flatMap((one) => [`${one}B`, `${one}byte`]),
        ...letters.flatMap((one) => [`${one}Б`, `${one}б`, `${one}байт`]),
      ].join("|"),
      names: named(name, "byte", "байт", "بايت"),
    },
    // A small Latin b may stand for bits, and is written for bytes all the same.
    { id: `${latin}b`, size: ten, atMost: eightfold(two), symbols: spellings.map((one) => `${one}b`).join("|") },
    { id: `${capital}iB`, size: eightfold(two), symbols: `${capital}iB|${letters.map((one) => `${one}иБ`).join("|")}` },
  ];
});

/** Amounts of data in bits. A megabyte is 1000 or 1024 kilobytes, as the writer likes. */
export const data: UnitTable = {
  dimension: "data",
  rows: [
    { id: "bit", codes: "A99", symbols: "bit|бит", names: "bit|бит|بت" },
    { id: "B", size: "8", codes: "AD", symbols: "B|Б|байт", names: "byte|байт|بايت" },
    ...rows,
  ],
};
