import { type PdfObjects, readPdfObjects } from "./pdf-objects.ts";

const deepest = 60;
const mostPages = 100_000;

function referencesIn(text: string): number[] {
  return Array.from(text.matchAll(/(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R(?![A-Za-z])/g), ([, number]) => Number(number));
}

/** The children of a node of the tree of pages, written in it or in an object of their own. */
function kidsOf(node: string, objects: PdfObjects): number[] | undefined {
  const [, list] = /\/Kids\s{0,20}\[([^\]]*)\]/.exec(node) ?? [];
  if (list !== undefined) return referencesIn(list);
  const [, number] = /\/Kids\s{1,20}(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R/.exec(node) ?? [];
  const array = number === undefined ? undefined : objects.get(Number(number));
  return array?.trim().startsWith("[") ? referencesIn(array) : undefined;
}

/** Counts the pages below a node, and demands that every node says the same of itself; undefined where one does not. */
function countBelow(number: number, objects: PdfObjects, seen: Set<number>, depth: number): number | undefined {
  const node = objects.get(number);
  if (node === undefined || seen.has(number) || depth > deepest || seen.size > 2 * mostPages) return undefined;
  seen.add(number);
  const isTree = /\/Type\s{0,20}\/Pages(?![A-Za-z])/.test(node);
  const isPage = /\/Type\s{0,20}\/Page(?![A-Za-z])/.test(node);
  if (isTree === isPage) return undefined;
  if (isPage) return 1;
  let sum = 0;
  for (const kid of kidsOf(node, objects) ?? []) {
    const count = countBelow(kid, objects, seen, depth + 1);
    if (count === undefined) return undefined;
    sum += count;
  }
  const [, stated] = /\/Count\s{1,20}(\d{1,10})(?!\s{1,20}\d{1,5}\s{1,20}R)/.exec(node) ?? [];
  return Number(stated) === sum ? sum : undefined;
}

/**
 * The number of pages of a PDF file. Undefined where there is any doubt: a file that is locked, cut off, a collection of
 * other files, or whose tree of pages contradicts itself.
 */
export function countPdfPages(bytes: Uint8Array): number | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (!text.slice(0, 1024).includes("%PDF-") || !text.slice(-2048).includes("%%EOF")) return undefined;
  if (text.includes("/Encrypt")) return undefined;
  const objects = readPdfObjects(text);
  const roots = new Set(
    Array.from(text.matchAll(/\/Root\s{1,20}(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R/g), ([, root]) => root),
  );
  const [root, other] = roots;
  const catalog = root === undefined || other !== undefined ? undefined : objects.get(Number(root));
  if (catalog === undefined || /\/Collection(?![A-Za-z])/.test(catalog)) return undefined;
  const [, pages] = /\/Pages\s{1,20}(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R/.exec(catalog) ?? [];
  const count = pages === undefined ? undefined : countBelow(Number(pages), objects, new Set(), 0);
  return count === undefined || count < 1 || count > mostPages ? undefined : count;
}
