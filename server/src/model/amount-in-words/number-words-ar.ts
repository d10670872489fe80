import { type NumberWords, numberWords } from "./number-word.ts";

const hundred = ["مائه", "مئه", "مايه", "ميه"];

/** Three to nine in front of a hundred, as they are written together with it: `ثلاثمائة`, `ثمانيمئة`. */
const joined: readonly (readonly [number, string])[] = [
  [300, "ثلاث ثلث"],
  [400, "اربع"],
  [500, "خمس"],
  [600, "ست"],
  [700, "سبع"],
  [800, "ثمان ثماني"],
  [900, "تسع"],
];

/** Arabic numbers, both genders and all cases, without vowel signs and with ا for أ and ه for ة. */
export const arabicNumbers: NumberWords = numberWords([
  ["zero", 0, "صفر صفرا"],
  ["unit", 1, "واحد واحده واحدا احد احدي"],
  ["unit", 2, "اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي"],
  ["unit", 3, "ثلاثه ثلاث"],
  ["unit", 4, "اربعه اربع"],
  ["unit", 5, "خمسه خمس"],
  ["unit", 6, "سته ست"],
  ["unit", 7, "سبعه سبع"],
  ["unit", 8, "ثمانيه ثماني ثمان ثمانيا"],
  ["unit", 9, "تسعه تسع"],
  ["ten", 10, "عشر عشره"],
  ["tens", 20, "عشرون عشرين"],
  ["tens", 30, "ثلاثون ثلاثين"],
  ["tens", 40, "اربعون اربعين"],
  ["tens", 50, "خمسون خمسين"],
  ["tens", 60, "ستون ستين"],
  ["tens", 70, "سبعون سبعين"],
  ["tens", 80, "ثمانون ثمانين"],
  ["tens", 90, "تسعون تسعين"],
  ["hundred", 100, hundred.join(" ")],
  ["hundreds", 200, "مائتان مائتين مائتا مائتي مئتان مئتين مئتا مئتي مايتان مايتين ميتان ميتين"],
  ...joined.map(
    ([value, stems]) =>
      [
        "hundreds",
        value,
        stems
          .split(" ")
          .flatMap((stem) => hundred.map((end) => stem + end))
          .join(" "),
      ] as const,
  ),
  ["scale", 1e3, "الف الاف"],
  ["dual", 1e3, "الفان الفين الفا الفي"],
  ...(["مليون", "مليار", "تريليون"] as const).flatMap((stem, index) => {
    const size = 1e6 * 1000 ** index;
    const plural = stem === "مليون" ? "ملايين" : `${stem}ات`;
    return [
      ["scale", size, `${stem} ${plural}`] as const,
      ["dual", size, `${stem}ان ${stem}ين ${stem}ا ${stem}ي`] as const,
    ];
  }),
]);
