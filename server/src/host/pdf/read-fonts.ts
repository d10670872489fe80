import { openPdf } from "./open-pdf.ts";
import { asArray, asDictionary, asReference, asText, type PdfValue } from "./values.ts";

const mostNodes = 100_000;

/**
 * The names of the fonts that the pages of a PDF offer, as they are written there: `BAAAAA+Carlito-Bold`.
 *
 * @throws PdfError where the file cannot be read.
 */
export function readFontNames(bytes: Uint8Array): ReadonlySet<string> {
  const { root, resolve } = openPdf(bytes);
  const names = new Set<string>();
  const seen = new Set<number>();
  /** Whether something has not been looked at yet; what many pages share is looked at once. */
  const isNew = (value: PdfValue | undefined): boolean => {
    const number = asReference(value);
    if (number === undefined) return true;
    if (seen.has(number) || seen.size > mostNodes) return false;
    seen.add(number);
    return true;
  };
  const visit = (value: PdfValue | undefined, depth: number): void => {
    const node = isNew(value) && depth < 50 ? asDictionary(resolve(value)) : undefined;
    if (!node) return;
    const resources = node.entries.get("Resources");
    const fonts = isNew(resources) ? asDictionary(resolve(resources))?.entries.get("Font") : undefined;
    for (const font of asDictionary(resolve(fonts))?.entries.values() ?? []) {
      const name = asText(resolve(asDictionary(resolve(font))?.entries.get("BaseFont")));
      if (name !== undefined) names.add(name);
    }
    for (const kid of asArray(resolve(node.entries.get("Kids"))) ?? []) visit(kid, depth + 1);
  };
  visit(root.entries.get("Pages"), 0);
  return names;
}
