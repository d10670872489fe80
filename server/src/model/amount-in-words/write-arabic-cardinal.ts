type Gender = "masculine" | "feminine";

const units: Readonly<Record<Gender, readonly string[]>> = {
  masculine: " واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split(" "),
  feminine: " إحدى اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر".split(" "),
};
const beforeTen: Readonly<Record<Gender, readonly string[]>> = {
  masculine: " أحد اثنا ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة".split(" "),
  feminine: " إحدى اثنتا ثلاث أربع خمس ست سبع ثماني تسع".split(" "),
};
const ten: Readonly<Record<Gender, string>> = { masculine: "عشر", feminine: "عشرة" };
const tens = "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون".split(" ");
const hundreds = " مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة".split(" ");

/** A power of a thousand as a counted noun: `ألف`, `ألفان`, `ثلاثة آلاف`, `أحد عشر ألفًا`. */
interface Scale {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
}

const scales: readonly Scale[] = [
  { one: "ألف", two: "ألفان", few: "آلاف", many: "ألفًا" },
  { one: "مليون", two: "مليونان", few: "ملايين", many: "مليونًا" },
  { one: "مليار", two: "ملياران", few: "مليارات", many: "مليارًا" },
  { one: "تريليون", two: "تريليونان", few: "تريليونات", many: "تريليونًا" },
];

/** The largest number that can be written, exclusive: a quadrillion. */
export const arabicLimit = 1000n ** BigInt(scales.length + 1);

/**
 * A number in Arabic words, in the nominative, as it stands in front of the noun that it counts: a dual at its end
 * loses its nun (`مائتا ريال`), a scale at its end its tanwin (`أحد عشر ألف ريال`).
 *
 * @param number At least 3 and less than a quadrillion; one and two are written by the noun itself.
 * @param gender Of the noun; scales are masculine whatever is counted.
 */
export function writeArabicCardinal(number: bigint, gender: Gender): string {
  const parts: string[] = [];
  for (let level = scales.length; level >= 0; level -= 1) {
    const size = 1000n ** BigInt(level);
    const group = Number((number / size) % 1000n);
    if (group === 0) continue;
    const scale = scales[level - 1];
    const bare = number % size === 0n;
    parts.push(...(scale ? writeScale(group, scale, bare) : writeBelowThousand(group, gender, true)));
  }
  return parts.join(" و");
}

/** @param bare True where nothing stands between the scale and the noun that is counted. */
function writeScale(group: number, scale: Scale, bare: boolean): string[] {
  const rest = group % 100;
  const one = bare || rest === 0 ? scale.one : scale.many;
  const two = bare ? scale.two.slice(0, -1) : scale.two;
  if (group === 1) return [scale.one];
  if (group === 2) return [two];
  if (rest === 1 || rest === 2) {
    // Not `مائة واثنان ألف`: the noun is said again instead, `مائة ألف وألفان`.
    return [`${hundredsBefore(group - rest)} ${scale.one}`, rest === 1 ? scale.one : two];
  }
  const noun = rest >= 3 && rest <= 10 ? scale.few : one;
  const words = writeBelowThousand(group, "masculine", true);
  return [...words.slice(0, -1), `${words.at(-1) ?? ""} ${noun}`];
}

/** @param bare True where the noun follows directly. */
function writeBelowThousand(group: number, gender: Gender, bare: boolean): string[] {
  const rest = group % 100;
  const whole = group - rest;
  const words: string[] = [];
  if (whole > 0) words.push(rest === 0 && bare ? hundredsBefore(whole) : (hundreds[whole / 100] ?? ""));
  if (rest > 0) words.push(...writeBelowHundred(rest, gender));
  return words;
}

function hundredsBefore(whole: number): string {
  return whole === 200 ? "مائتا" : (hundreds[whole / 100] ?? "");
}

function writeBelowHundred(rest: number, gender: Gender): string[] {
  const unit = rest % 10;
  if (rest <= 10) return [rest === 1 && gender === "feminine" ? "واحدة" : (units[gender][rest] ?? "")];
  if (rest < 20) return [`${beforeTen[gender][unit] ?? ""} ${ten[gender]}`];
  const decade = tens[Math.trunc(rest / 10) - 2] ?? "";
  return unit === 0 ? [decade] : [units[gender][unit] ?? "", decade];
}
