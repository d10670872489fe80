import type { FeatureContext } from "./feature-context.ts";

/** The shape of a text: folding, selection ranges, colours of ids and variables, layout, linked places. */
// biome-ignore lint/suspicious/noEmptyInterface: filled below
export interface StructureService {}

/** Answers over the snapshot of the moment. */
export function createStructureService(_context: FeatureContext): StructureService {
  return {};
}
