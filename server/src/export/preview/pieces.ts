/** A kind of page: the cover, upright or on its side. */
export type PageKind = "cover" | "upright" | "wide";

/** A piece of a document as HTML: a block, further rows of the table before, or the notes of a section. */
export interface Piece {
  /** Changes with everything but `line`. */
  readonly key: string;
  readonly html: string;
  readonly page: PageKind;
  /** True for rows that belong to the table of the piece before. */
  readonly rows: boolean;
  /** The file that the piece comes from, relative to the root; absent for what comes from none. */
  readonly file?: string;
  /** Its first line there, from 0; lines within the HTML count from it. */
  readonly line: number;
}

/**
 * A step in making the pieces of one version from those of another: `[from, count, lines]` takes over pieces that were
 * there, each so many lines further down; a piece stands as it is.
 */
export type PreviewStep = readonly [from: number, count: number, lines: number] | Piece;

/** What is kept of a version: all that tells pieces apart. */
export type KnownPiece = Pick<Piece, "key" | "line">;

/** The steps from one version to another, as few as the order of the pieces allows. */
export function comparePieces(before: readonly KnownPiece[], after: readonly Piece[]): readonly PreviewStep[] {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of before.entries()) {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  const steps: PreviewStep[] = [];
  const taken = new Set<number>();
  let expected = 0;
  for (const piece of after) {
    const next = before[expected];
    const at =
      next?.key === piece.key && !taken.has(expected)
        ? expected
        : places.get(piece.key)?.find((one) => !taken.has(one));
    const known = at === undefined ? undefined : before[at];
    if (at === undefined || !known) {
      steps.push(piece);
      // Mostly a piece takes the place of one that was changed.
      expected += 1;
      continue;
    }
    taken.add(at);
    expected = at + 1;
    const by = piece.line - known.line;
    const last = steps.at(-1);
    if (last && "length" in last && last[0] + last[1] === at && last[2] === by) {
      steps[steps.length - 1] = [last[0], last[1] + 1, by];
    } else steps.push([at, 1, by]);
  }
  return steps;
}
