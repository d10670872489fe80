/**
 * Reads the widths and line heights of fonts that are installed on this machine and writes them as a table for the page
 * estimate. Run by hand when a font changes, as not every machine has these fonts (Debian: fonts-crosextra-carlito,
 * fonts-crosextra-caladea, fonts-liberation, fonts-noto-core, fonts-hosny-amiri):
 *
 *   node scripts/font-metrics.ts [folder with fonts, /usr/share/fonts where absent]
 *
 * Carlito, Caladea and Liberation have the widths of Calibri, Cambria, Arial, Times New Roman and Courier New. There is no
 * free font with the widths of the Arabic letters of Arial or Times New Roman.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { arabicLetters, arabicSigns, lamPartners, westernCharacters } from "./fonts/characters.ts";
import { packFace } from "./fonts/pack-face.ts";
import { readFont } from "./fonts/read-font.ts";

const faces = [
  { key: "carlito", file: "Carlito", script: "western" },
  { key: "caladea", file: "Caladea", script: "western" },
  { key: "sans", file: "LiberationSans", script: "western" },
  { key: "serif", file: "LiberationSerif", script: "western" },
  { key: "naskh", file: "NotoNaskhArabic", script: "arabic" },
  { key: "amiri", file: "Amiri", script: "arabic" },
] as const;

const folder = process.argv[2] ?? "/usr/share/fonts";
const target = new URL("../server/src/export/pages/fonts/font-data.generated.ts", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

function pack(file: string, script: "western" | "arabic"): string {
  const path = files.find((one) => basename(one) === `${file}.ttf`);
  if (path === undefined) throw new Error(`${file}.ttf is not below ${folder}`);
  return JSON.stringify(packFace(readFont(readFileSync(join(folder, path))), script));
}

const lines = faces.map(
  ({ key, file, script }) =>
    `  ${key}: { regular: ${pack(`${file}-Regular`, script)}, bold: ${pack(`${file}-Bold`, script)} },`,
);
writeFileSync(
  target,
  `// Written by scripts/font-metrics.ts; see there what it holds. Do not edit.
export const westernCharacters = ${JSON.stringify(westernCharacters)};
export const arabicSigns = ${JSON.stringify(arabicSigns)};
export const arabicLetters = ${JSON.stringify(arabicLetters)};
export const lamPartners = ${JSON.stringify(lamPartners)};
export const faces = {
${lines.join("\n")}
} as const;
`,
);
