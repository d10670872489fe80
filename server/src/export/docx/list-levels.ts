import type { ILevelsOptions, IRunStylePropertiesOptions } from "docx";
import type { Direction, FontChoice } from "../blocks/types.ts";
import { textLanguage } from "../language.ts";
import type { ListForm } from "./context.ts";
import { arabicSurplus, colour, headingIndents, headingSurplus, listHanging, listIndent } from "./design.ts";
import { headingStyle } from "./styles/ids.ts";

/** The name of the list that numbers headings. */
export const headingReference = "headings";

const bullets = ["•", "–", "▪"];

/** Formats of ordered lists by depth, as each language is used to. */
const orderedFormats = {
  en: [
    ["decimal", "."],
    ["lowerLetter", ")"],
    ["lowerRoman", "."],
  ],
  ru: [
    ["decimal", "."],
    ["russianLower", ")"],
    ["decimal", ")"],
  ],
  ar: [
    ["decimal", "."],
    ["arabicAlpha", ")"],
    ["decimal", ")"],
  ],
} as const;

/** Middle of the number of a list item, counted from where its text would begin to the left of it. */
const markMiddle = 110;

/**
 * Word processors disagree on what the start of a number is in a right-to-left paragraph, but not on its middle. So there
 * numbers are centred where their middle would be anyway.
 */
function placeMark(direction: Direction, text: number, hanging: number, middle: number): Partial<ILevelsOptions> {
  return direction === "rtl"
    ? { alignment: "center", style: { paragraph: { indent: { left: text, hanging: hanging - middle } } } }
    : { alignment: "start", style: { paragraph: { indent: { left: text, hanging } } } };
}

/** Numbers of a right-to-left list have the font of Latin letters, as those in the text have. */
function markFont(direction: Direction, { latin }: FontChoice): { readonly run?: IRunStylePropertiesOptions } {
  return direction === "rtl" ? { run: { font: { cs: latin } } } : {};
}

/** Widths of a digit and a dot in ems. */
const numberWidths = { digit: 0.52, dot: 0.26 } as const;

/** The middle of the widest number of a heading level, so that this number begins at the margin. */
function numberMiddle(widest: string, size: number): number {
  const em = (size / 2) * 20;
  const dots = widest.split(".").length - 1;
  return Math.round((((widest.length - dots) * numberWidths.digit + dots * numberWidths.dot) * em) / 2);
}

/**
 * The numbering of headings, each level tied to its style.
 *
 * @param widest The longest number of each level that the document has, from level 1.
 */
export function headingLevels(direction: Direction, widest: readonly string[], fonts: FontChoice): ILevelsOptions[] {
  return headingIndents.map((text, level) => {
    const size = fonts.size + (headingSurplus[level] ?? 0) + arabicSurplus;
    const mark = placeMark(direction, text, text, numberMiddle(widest[level] ?? "", size));
    return {
      ...mark,
      level,
      format: "decimal",
      text: Array.from({ length: level + 1 }, (_value, at) => `%${at + 1}`).join("."),
      style: { ...mark.style, ...markFont(direction, fonts), style: headingStyle(level + 1) },
    };
  });
}

/** The name of the list that a form stands for; equal forms share it. */
export function listReference(form: ListForm): string {
  if (!form.ordered) return `bullets-${form.direction}`;
  const start = form.start === 1 ? "" : `-${form.depth}-${form.start}`;
  return `numbers-${form.direction}-${textLanguage(form.language)}${start}`;
}

/** The nine levels of a list. */
export function listLevels(form: ListForm, fonts: FontChoice): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_value, level): ILevelsOptions => {
    const mark = placeMark(form.direction, listIndent(level), listHanging, markMiddle);
    if (!form.ordered) {
      const run = { color: colour.accent };
      return { ...mark, level, format: "bullet", text: bullets[level % 3] ?? "•", style: { ...mark.style, run } };
    }
    const [format, end] = orderedFormats[textLanguage(form.language)][level % 3] ?? ["decimal", "."];
    const style = { ...mark.style, ...(format === "decimal" ? markFont(form.direction, fonts) : {}) };
    return { ...mark, level, format, text: `%${level + 1}${end}`, start: level === form.depth ? form.start : 1, style };
  });
}
