import type { CheckResult, Locale } from "../analysis/finding.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Workspace } from "../model/workspace.ts";

/** What the features of a service stand on. */
export interface FeatureContext {
  /** The files behind the snapshot, with the texts that the editor holds. */
  readonly workspace: Workspace;
  /** The files as they are now; one and the same object until something changes. */
  snapshot(): Promise<Snapshot>;
  /** The findings of the files as they are now. */
  check(request: { readonly asOf: string; readonly locale: Locale }): Promise<CheckResult>;
}
