import type { FeatureContext } from "./feature-context.ts";

/** What an editor shows between the lines: lenses above them, hints within them. */
// biome-ignore lint/suspicious/noEmptyInterface: filled below
export interface InsightService {}

/** Answers over the snapshot of the moment. */
export function createInsightService(_context: FeatureContext): InsightService {
  return {};
}
