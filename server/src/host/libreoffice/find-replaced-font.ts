import type { ExportDocument } from "../../export/blocks/types.ts";
import { directionOf } from "../../export/language.ts";
import { PdfError } from "../pdf/pdf-error.ts";
import { readFontNames } from "../pdf/read-fonts.ts";

/** Fonts whose letters are as wide, so that lines and pages break at the same places. */
const twins: Readonly<Record<string, readonly string[]>> = {
  calibri: ["carlito"],
  cambria: ["caladea"],
  arial: ["liberationsans", "arimo"],
  timesnewroman: ["liberationserif", "tinos"],
  couriernew: ["liberationmono", "cousine"],
};

function plainName(name: string): string {
  return name
    .replace(/^[A-Z]{6}\+/, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The font of the body text where LibreOffice did not have it and took one whose letters are not as wide; undefined where
 * all is well or nothing can be said.
 */
export function findReplacedFont(pdf: Uint8Array, { language, fonts }: ExportDocument): string | undefined {
  const wanted = directionOf(language) === "rtl" ? fonts.arabic : fonts.latin;
  const plain = plainName(wanted);
  const good = [plain, ...(Object.hasOwn(twins, plain) ? (twins[plain] ?? []) : [])];
  try {
    const used = [...readFontNames(pdf)].map(plainName);
    if (used.length === 0 || used.some((name) => good.some((one) => name.startsWith(one)))) return undefined;
    return wanted;
  } catch (error) {
    if (error instanceof PdfError) return undefined;
    throw error;
  }
}
