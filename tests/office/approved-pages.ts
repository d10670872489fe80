/**
 * Compares pictures of pages with approved ones, which a person has looked at. Not run by itself; used by
 * tests/office/run.ts, whose `--approve` takes today's pictures as the approved ones.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Dots per inch of the pictures: a line of text is five dots high, so that what moves or vanishes is seen. */
export const approvedResolution = 40;
/** Difference of a dot that counts, 0 to 1. Less comes from how letters are smoothed. */
const dotThreshold = 0.25;
/** Share of a page's dots that may differ. */
const tolerance = 0.004;
/** Dots that may differ in a square of `windowSize`: about the size of one short word. */
const windowTolerance = 70;
const windowSize = 32;

/** A page that is not as approved, and why. */
export interface PageDifference {
  readonly page: string;
  readonly reason: string;
}

/** Tells how much two pictures differ; undefined where they look the same. */
export function comparePictures(approved: PNG, drawn: PNG): string | undefined {
  const { width, height } = approved;
  if (width !== drawn.width || height !== drawn.height) {
    return `${drawn.width} x ${drawn.height} dots instead of ${width} x ${height}`;
  }
  const options = { threshold: dotThreshold };
  const share = pixelmatch(approved.data, drawn.data, undefined, width, height, options) / (width * height);
  if (share > tolerance) return `${(share * 100).toFixed(2)} % of the page looks different`;
  const most = pixelmatch(approved.data, drawn.data, undefined, width, height, { ...options, windowSize });
  return most > windowTolerance ? `${most} dots close together look different` : undefined;
}

/**
 * Compares the pages of one document with the approved ones.
 *
 * @param pages Paths of the pictures in the order of pages, drawn at `approvedResolution`.
 * @param folder Where the approved ones lie.
 * @returns The pages that differ, are missing or are too many.
 */
export function findDifferences(pages: readonly string[], folder: string): PageDifference[] {
  const approved = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".png")) : [];
  const drawn = new Map(pages.map((path) => [basename(path), path]));
  const names = [...new Set([...approved, ...drawn.keys()])].sort();
  return names.flatMap((page): PageDifference[] => {
    const path = drawn.get(page);
    if (path === undefined) return [{ page, reason: "the page is no longer there" }];
    if (!approved.includes(page)) return [{ page, reason: "nobody has approved this page" }];
    const reason = comparePictures(readPicture(join(folder, page)), readPicture(path));
    return reason === undefined ? [] : [{ page, reason }];
  });
}

/** Takes pictures as the approved ones, in place of all earlier ones. */
export function approvePages(pages: readonly string[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of pages) {
    const options = { colorType: 0, inputColorType: 6, deflateLevel: 9 } as const;
    writeFileSync(join(folder, basename(path)), PNG.sync.write(readPicture(path), options));
  }
}

/** Reads a picture in shades of grey. */
function readPicture(path: string): PNG {
  const picture = PNG.sync.read(readFileSync(path));
  const { data } = picture;
  for (let at = 0; at < data.length; at += 4) {
    const grey = Math.round(0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0));
    data.fill(grey, at, at + 3);
  }
  return picture;
}
