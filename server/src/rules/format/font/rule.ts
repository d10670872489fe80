import { isWritten } from "../../../model/file-references.ts";
import { largestText, smallestLetters } from "../../../model/format-demands.ts";
import type { TemplateStyle } from "../../../model/template-facts.ts";
import { templateOf } from "../../../model/template-of.ts";
import { placeOf } from "../../../schema/place.ts";
import { primaryLanguage } from "../../../text/language-tag.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** Languages that are written in Arabic letters, whose font and size a style gives apart. */
const arabicLetters: ReadonlySet<string> = new Set(["ar", "fa", "ur", "ps", "ckb"]);
/** Styles of what stands beside the text; a tender that says nothing of them may mean the text alone. */
const aside = /^(?:caption|footnote text|header|footer|table text|table head|toc \d|table of figures)$/;

/** The document has, or can only have, other fonts or smaller letters than the tender demands. */
export default defineRule({
  id: "format/font",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const format = bid.tender?.data.format;
    if (!format) return;
    const smallest = smallestLetters(format);
    const template = templateOf(bid);
    if (!template) {
      // The letters of a template that cannot be read are not known.
      if (isWritten(bid.manifest.data, "template") || (smallest.text ?? 0) <= largestText) return;
      const params = { demanded: { number: format.minFontSize ?? "" }, size: { number: points(largestText) } };
      const related = [{ at: placeOf(format, "minFontSize"), message: "size" as const }];
      yield { at: placeOf(bid.manifest.data, "tender"), message: "tooLarge", params, related };
      return;
    }
    const { at, name, facts } = template;
    const isArabic = arabicLetters.has(primaryLanguage(bid.language));
    const looks = facts.styles.map((style) => readLook(style, isArabic));
    const text = looks.find((look) => look.name === "normal");
    const allowed = (format.fonts ?? []).map(fontKey).filter((font) => font !== "");
    const others = looks.filter(({ font }) => font !== undefined && allowed.length > 0 && !isAllowed(font, allowed));
    if (others.length > 0) {
      const message = text && others.includes(text) ? "textFont" : "otherFont";
      const params = {
        name,
        font: { list: [text?.font ?? ""], quoted: true as const },
        fonts: { list: [...(format.fonts ?? [])], quoted: true as const },
        styles: { list: others.map((look) => `${look.name}: ${look.font}`), quoted: true as const },
      };
      yield { at, message, params, related: [{ at: placeOf(format, "fonts"), message: "fonts" as const }] };
    }
    const sizes = { at: placeOf(format, "minFontSize"), message: "size" as const };
    if (text && smallest.text !== undefined && text.size < smallest.text) {
      const params = { name, size: { number: points(text.size) }, demanded: { number: format.minFontSize ?? "" } };
      yield { at, message: "textSize", params, related: [sizes] };
      return;
    }
    const small = looks.filter((look) => {
      if (look === text) return false;
      const least = aside.test(look.name) ? format.minTableFontSize && smallest.tables : smallest.text;
      return look.size < (least || 0);
    });
    if (small.length === 0) return;
    const styles = { list: small.map((look) => `${look.name}: ${points(look.size)}`), quoted: true as const };
    yield { at, message: "otherSize", params: { name, styles }, related: [sizes] };
  },
});

interface Look {
  readonly name: string;
  readonly font: string | undefined;
  /** Half points. */
  readonly size: number;
}

/** How a style looks in the letters of the bid. */
function readLook({ name, latin, arabic, size, arabicSize }: TemplateStyle, isArabic: boolean): Look {
  return isArabic ? { name, font: arabic, size: arabicSize } : { name, font: latin, size };
}

function points(halfPoints: number): string {
  return String(halfPoints / 2);
}

function fontKey(font: string): string {
  return font.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** A tender may write more than a name, such as `Arial, 12 pt`; but Arial Narrow is not Arial. */
function isAllowed(font: string, allowed: readonly string[]): boolean {
  const key = fontKey(font);
  return allowed.some((one) => one.includes(key));
}
