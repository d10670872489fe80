import type { BidModel } from "../../model/bid-model.ts";
import type { Block, SourcePlace } from "../blocks/types.ts";
import { directionOf } from "../language.ts";
import type { ExportProblem } from "../problem.ts";
import { documentText, type TextKey } from "../texts/texts.ts";
import type { Entities } from "./entities.ts";
import type { RequirementPlaces } from "./requirement-places.ts";

/** What all parts of one document are built from. */
export interface BuildContext {
  readonly model: BidModel;
  readonly entities: Entities;
  readonly places: RequirementPlaces;
  /** Of the text that is being built: the section's, else the bid's. */
  readonly language: string;
  /** Pictures that can be printed, by path. */
  readonly pictures: ReadonlySet<string>;
  /** How many pages attached files have, by path; none for a file of which nobody can tell. */
  readonly pageCounts: ReadonlyMap<string, number>;
  readonly problems: ExportProblem[];
  /** Terms that were used already. */
  readonly terms: Set<string>;
  /** What facts were printed as before, where the same facts may be printed again. */
  readonly printed?: Map<string, readonly Block[]>;
}

/** A fixed word in the language of the place. */
export function word(context: BuildContext, key: TextKey, values?: Readonly<Record<string, string>>): string {
  return documentText(context.language, key, values);
}

export function isRightToLeft(context: BuildContext): boolean {
  return directionOf(context.language) === "rtl";
}

/** Notes what cannot be printed. */
export function report(
  context: BuildContext,
  problem: ExportProblem["problem"],
  id: string,
  source: SourcePlace | undefined,
): void {
  context.problems.push({ problem, id, ...(source ? { source } : {}) });
}
