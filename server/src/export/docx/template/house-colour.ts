import { colour } from "../design.ts";
import { headingStyleOf } from "./heading-numbers.ts";
import { inherited, type StyleTable } from "./style-table.ts";

/** How much of the colour is in the shade behind the heads of tables. */
const softShare = 0.1;
/** Contrast to white paper below which a colour does not do for letters. */
const leastContrast = 4.5;

function channels(hex: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function contrastToWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The colour of the headings of a template, as RRGGBB; none where they have none or a pale one. */
export function houseColour(styles: StyleTable): string | undefined {
  const value = inherited(styles, headingStyleOf(styles, 1), "w:rPr", "w:color")?.attributes["w:val"];
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) && contrastToWhite(value) >= leastContrast
    ? value.toUpperCase()
    : undefined;
}

/** Puts the colour of the house in the place of our own in a written part: rules, heads of tables, marks of lists. */
export function paintPart(xml: string, house: string | undefined): string {
  if (house === undefined) return xml;
  const soft = channels(house)
    .map((channel) => Math.round(255 - (255 - channel) * softShare))
    .map((channel) => channel.toString(16).padStart(2, "0").toUpperCase())
    .join("");
  return xml
    .replaceAll(new RegExp(`( w:(?:val|color|fill)=")${colour.accent}"`, "g"), `$1${house}"`)
    .replaceAll(new RegExp(`( w:(?:val|color|fill)=")${colour.accentSoft}"`, "g"), `$1${soft}"`);
}
