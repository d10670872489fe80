import type { FeatureContext } from "./feature-context.ts";

/** Where things are used, renamed and found: references, highlights, rename, renamed files, symbols, links. */
// biome-ignore lint/suspicious/noEmptyInterface: filled below
export interface NavigationService {}

/** Answers over the snapshot of the moment. */
export function createNavigationService(_context: FeatureContext): NavigationService {
  return {};
}
