import { openPdf, type Pdf } from "./open-pdf.ts";
import { PdfError } from "./pdf-error.ts";
import { asArray, asCount, asDictionary, asReference, asText, type PdfDictionary, type PdfValue } from "./values.ts";

/** What a PDF tells of its pages. */
export interface PdfPages {
  /** How many pages it has. */
  readonly total: number;
  /** The page, from 1, of each place that has a name. */
  readonly destinations: ReadonlyMap<string, number>;
}

const mostPages = 100_000;
const deepest = 50;

/** The numbers of the page objects in the order of pages. */
function listPages({ root, resolve }: Pdf): readonly number[] {
  const pages: number[] = [];
  const seen = new Set<number>();
  const visit = (value: PdfValue, depth: number): void => {
    const number = asReference(value);
    const node = asDictionary(resolve(value));
    if (number === undefined || !node || seen.has(number) || depth > deepest || pages.length > mostPages) {
      throw new PdfError("its list of pages makes no sense");
    }
    seen.add(number);
    const kids = asArray(resolve(node.entries.get("Kids")));
    if (!kids) pages.push(number);
    else for (const kid of kids) visit(kid, depth + 1);
  };
  const top = root.entries.get("Pages") ?? null;
  visit(top, 0);
  const counted = asCount(resolve(asDictionary(resolve(top))?.entries.get("Count")));
  if (counted !== pages.length) throw new PdfError(`it counts ${counted ?? "no"} pages, but has ${pages.length}`);
  return pages;
}

/** Gives each name with what it stands for: from the old dictionary, or from the tree of names. */
function* listNames({ root, resolve }: Pdf): Generator<readonly [string, PdfValue]> {
  yield* asDictionary(resolve(root.entries.get("Dests")))?.entries ?? [];
  const names = asDictionary(resolve(root.entries.get("Names")));
  const open: PdfDictionary[] = [];
  const push = (value: PdfValue | undefined): void => {
    const node = asDictionary(resolve(value));
    if (node) open.push(node);
  };
  push(names?.entries.get("Dests"));
  for (let visited = 0; open.length > 0; visited++) {
    if (visited > mostPages) throw new PdfError("its names make no sense");
    const node = open.pop();
    for (const kid of asArray(resolve(node?.entries.get("Kids"))) ?? []) push(kid);
    const pairs = asArray(resolve(node?.entries.get("Names"))) ?? [];
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const name = asText(resolve(pairs[at]));
      if (name !== undefined) yield [name, pairs[at + 1] ?? null];
    }
  }
}

/**
 * Reads how many pages a PDF has and on which of them its named places are.
 *
 * @throws PdfError where the file cannot be read; never a page that it does not tell.
 */
export function readDestinations(bytes: Uint8Array): PdfPages {
  const pdf = openPdf(bytes);
  const pages = listPages(pdf);
  const pageOf = new Map(pages.map((number, index) => [number, index + 1]));
  const destinations = new Map<string, number>();
  for (const [name, value] of listNames(pdf)) {
    const target = pdf.resolve(value);
    const place = asArray(target) ?? asArray(pdf.resolve(asDictionary(target)?.entries.get("D")));
    const page = pageOf.get(asReference(place?.[0]) ?? -1);
    if (page !== undefined) destinations.set(name, page);
  }
  return { total: pages.length, destinations };
}
