import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import type { SelectionAnswer } from "../features/selection-ranges.ts";
import type { Position } from "../text/line-index.ts";
import { invalidParams } from "./guard.ts";
import { readPosition } from "./positions.ts";
import type { Session } from "./session.ts";

/** Answers `textDocument/selectionRange`. */
export async function provideSelectionRanges(
  session: Session,
  params: SelectionRangeParams,
): Promise<SelectionRange[]> {
  const given: unknown = params.positions;
  const positions = Array.isArray(given) ? given.map(readPosition) : [undefined];
  const isKnown = (position: Position | undefined): position is Position => position !== undefined;
  if (!positions.every(isKnown)) throw invalidParams("positions: a list of lines and characters is needed");
  const found = await session.locate(params.textDocument.uri);
  if (!found) return positions.map((position) => ({ range: { start: position, end: position } }));
  const answers = await found.root.service.selectionRanges({ file: found.file, positions });
  return answers.map((answer, index) => toSelectionRange(answer, positions[index] ?? { line: 0, character: 0 }));
}

/** LSP wants the smallest range with its parents. */
function toSelectionRange(ranges: SelectionAnswer, position: Position): SelectionRange {
  let result: SelectionRange | undefined;
  for (const range of ranges.toReversed()) result = { range, ...(result ? { parent: result } : {}) };
  return result ?? { range: { start: position, end: position } };
}
