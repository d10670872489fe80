/** A block of the document and the line that it comes from. */
export interface LineOfBlock {
  readonly line: number;
  readonly element: HTMLElement;
}

/** The blocks of the document by file, in the order of their lines. */
export type Lines = ReadonlyMap<string, readonly LineOfBlock[]>;

/** Reads where each block comes from. */
export function readLines(pieces: readonly HTMLElement[]): Lines {
  const lines = new Map<string, LineOfBlock[]>();
  const add = (file: string | undefined, line: number, element: HTMLElement): void => {
    if (file === undefined) return;
    const list = lines.get(file);
    if (list) list.push({ line, element });
    else lines.set(file, [{ line, element }]);
  };
  for (const piece of pieces) {
    const { file, line } = piece.dataset;
    if (file !== undefined) add(file, Number(line), piece);
    for (const inner of piece.querySelectorAll<HTMLElement>("[data-at], [data-line]")) {
      if (inner.dataset.at === undefined) add(inner.dataset.file, Number(inner.dataset.line), inner);
      else add(file, Number(line) + Number(inner.dataset.at), inner);
    }
  }
  // Blocks of one line stay in the order of the document.
  for (const list of lines.values()) list.sort((a, b) => a.line - b.line);
  return lines;
}

/** The block that a line belongs to, and the one after it; what begins last before the line is the innermost. */
export function findBlock(
  lines: Lines,
  file: string,
  line: number,
): { readonly block: LineOfBlock; readonly next: LineOfBlock | undefined } | undefined {
  const list = lines.get(file) ?? [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  // Of several blocks on one line the first is meant, or what stands in it.
  while (at > 0 && list[at - 1]?.line === list[at]?.line && !isInside(list[at], list[at - 1])) at -= 1;
  // The head of a section belongs to its title.
  const block = list[at] ?? (/\.(?:md|markdown)$/i.test(file) ? list[0] : undefined);
  return block && { block, next: list.slice(low).find(({ line: other }) => other > block.line) };
}

function isInside(inner: LineOfBlock | undefined, outer: LineOfBlock | undefined): boolean {
  return inner !== undefined && outer?.element.contains(inner.element) === true;
}

/** Where an element comes from: its own line, or that of what it stands in. */
export function placeOf(
  element: Element | null,
): { readonly file: string; readonly line: number; readonly element: HTMLElement } | undefined {
  const block = element?.closest<HTMLElement>("[data-at], [data-line]");
  if (!block) return undefined;
  const piece = block.dataset.at === undefined ? block : block.closest<HTMLElement>("[data-line]");
  const { file, line } = piece?.dataset ?? {};
  if (file === undefined) return undefined;
  return { file, line: Number(line) + Number(block.dataset.at ?? 0), element: block };
}
