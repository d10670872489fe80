import { findChild, readValue, type XmlElement } from "../xml-tree.ts";
import { isSet } from "./look.ts";
import { fontsOf, type StyleSheet } from "./style-sheet.ts";
import type { Check, Run, WalkState } from "./walk-part.ts";

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

/** How runs look once styles are counted in. */
interface Look {
  isOn(property: string): boolean;
  value(property: string, attribute?: string): string | undefined;
}

function lookOf({ properties, paragraph }: Run, styles: StyleSheet): Look {
  const own = readValue(properties, "w:rStyle");
  const ids = [...(own === undefined ? [] : [own]), paragraph?.style ?? styles.normal];
  return {
    isOn: (property) => isSet(properties, property) ?? styles.runSet(ids, property),
    value: (property, attribute = "w:val") =>
      findChild(properties, property)?.attributes[attribute] ?? styles.runValue(ids, property, attribute),
  };
}

/** Arabic may be set a little larger than Latin, as its letters look smaller at the same size. */
const smallest = 0.9;
const largest = 1.4;

function checkArabic(run: Run, look: Look, state: WalkState): void {
  const { text } = run;
  const [size, complexSize] = [look.value("w:sz"), look.value("w:szCs")].map(Number);
  const ratio = (complexSize || 1) / (size || complexSize || 1);
  const differs = look.isOn("w:b") !== look.isOn("w:bCs") || look.isOn("w:i") !== look.isOn("w:iCs");
  if (differs || ratio < smallest || ratio > largest) state.report("complex-script", { text });
  const language = look.value("w:lang", "w:bidi");
  if (arabicWord.test(text) && language !== undefined && !arabicLanguages.has(primary(language))) {
    state.report("run-language", { text, name: language });
  }
}

function checkCyrillic({ text }: Run, look: Look, state: WalkState): void {
  const language = look.value("w:lang");
  if (language !== undefined && !cyrillicLanguages.has(primary(language))) {
    state.report("run-language", { text, name: language });
  }
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
 */
export function checkRuns(styles: StyleSheet, fonts: ReadonlySet<string>): Check {
  const foreign = new Set<string>();
  return {
    properties(element, parent, state) {
      const own = element.name === "w:rPr" && parent.name === "w:r" ? findChild(element, "w:rFonts") : undefined;
      for (const name of own ? fontsOf(own) : []) {
        if (fonts.has(name) || foreign.has(name)) continue;
        foreign.add(name);
        state.report("foreign-font", { name });
      }
    },
    run(run, state) {
      const { text, properties } = run;
      if (text.trim() === "") return;
      const look = lookOf(run, styles);
      const rtl = look.isOn("w:rtl");
      if ((rtl ? latinOrCyrillic : arabicLetter).test(text)) state.report("wrong-direction", { text });
      else if (rtl && arabicLetter.test(text)) checkArabic(run, look, state);
      else if (cyrillicWord.test(text) && !latinLetter.test(text)) checkCyrillic(run, look, state);
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
