import { findChild, readValue, type XmlElement } from "../xml-tree.ts";
import type { Check, Run, WalkState } from "./check.ts";
import { isSet } from "./look.ts";
import type { LintKey } from "./problem.ts";
import { fontsOf, type RunStyle, type StyleSheet } from "./style-sheet.ts";

const latinOrCyrillic = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const arabicLetter = /(?=\p{L})\p{Script=Arabic}/u;
const cyrillicWord = /\p{Script=Cyrillic}{3}/u;
const latinLetter = /\p{Script=Latin}/u;
const arabicWord = /(?:(?=\p{L})\p{Script=Arabic}\p{M}*){3}/u;

const cyrillicLanguages = new Set("ru uk be bg sr mk kk ky tg mn uz tt ba ce cv os az bs".split(" "));
const arabicLanguages = new Set("ar fa ur ps sd ug ku ckb pa ks az".split(" "));

function primary(language: string): string {
  return language.split(/[-_]/)[0]?.toLowerCase() ?? "";
}

/** How a run looks once its styles are counted in. */
function lookOf({ properties, paragraph }: Run, styles: StyleSheet): RunStyle {
  const style = styles.runLook(readValue(properties, "w:rStyle"), paragraph?.style ?? styles.normal);
  if (!properties) return style;
  return {
    isOn: (property) => isSet(properties, property) ?? style.isOn(property),
    value: (property, attribute = "w:val") =>
      findChild(properties, property)?.attributes[attribute] ?? style.value(property, attribute),
  };
}

/** Arabic may be set a little larger than Latin, as its letters look smaller at the same size. */
const smallest = 0.9;
const largest = 1.4;

/** Whether Arabic in a run looks otherwise than Latin letters there would. */
function differsInArabic(look: RunStyle): boolean {
  const [size, complexSize] = [look.value("w:sz"), look.value("w:szCs")].map(Number);
  const ratio = (complexSize || 1) / (size || complexSize || 1);
  const differs = look.isOn("w:b") !== look.isOn("w:bCs") || look.isOn("w:i") !== look.isOn("w:iCs");
  return differs || ratio < smallest || ratio > largest;
}

/** The language that a run is said to be in, where its letters cannot be of it. */
function wrongLanguage(text: string, look: RunStyle, rtl: boolean): string | undefined {
  const isArabic = rtl && arabicWord.test(text);
  if (!isArabic && (rtl || !cyrillicWord.test(text) || latinLetter.test(text))) return undefined;
  const language = look.value("w:lang", isArabic ? "w:bidi" : "w:val");
  const known = isArabic ? arabicLanguages : cyrillicLanguages;
  return language === undefined || known.has(primary(language)) ? undefined : language;
}

const yellow = new Set(["FFFF00", "00FF00", "00FFFF", "FF00FF"]);

function isHighlighted(properties: XmlElement | undefined): boolean {
  const colour = readValue(properties, "w:highlight");
  if (colour !== undefined && colour !== "none" && colour !== "white") return true;
  return yellow.has(findChild(properties, "w:shd")?.attributes["w:fill"]?.toUpperCase() ?? "");
}

/**
 * Checks runs: direction, language and look of each script, fonts, and what was hidden or marked.
 *
 * @param fonts Those that styles and lists choose.
 * @param told Languages and fonts of the document that were told of; each is told once.
 */
export function checkRuns(styles: StyleSheet, fonts: ReadonlySet<string>, told: Set<string>): Check {
  const tellOnce = (key: LintKey, name: string, text: string, state: WalkState): void => {
    if (told.has(`${key} ${name}`)) return;
    told.add(`${key} ${name}`);
    state.report(key, { name, text });
  };
  return {
    properties(element, parent, state) {
      const own = element.name === "w:rPr" && parent.name === "w:r" ? findChild(element, "w:rFonts") : undefined;
      for (const name of own ? fontsOf(own) : []) if (!fonts.has(name)) tellOnce("foreign-font", name, "", state);
    },
    run(run, state) {
      const { text, properties } = run;
      if (text.trim() === "") return;
      const look = lookOf(run, styles);
      const rtl = look.isOn("w:rtl");
      if ((rtl ? latinOrCyrillic : arabicLetter).test(text)) state.report("wrong-direction", { text });
      else {
        if (rtl && arabicLetter.test(text) && differsInArabic(look)) state.report("complex-script", { text });
        const language = wrongLanguage(text, look, rtl);
        if (language !== undefined) tellOnce("run-language", language, text, state);
      }
      if (look.isOn("w:vanish")) state.report("hidden-text", { text });
      if (isHighlighted(properties)) state.report("highlight", { text });
    },
    textElement({ text, attributes }, state) {
      if (attributes["xml:space"] !== "preserve" && /^[ \t\n]|[ \t\n]$/.test(text)) {
        state.report("lost-blank", { text: state.paragraph?.text ?? text });
      }
    },
  };
}
