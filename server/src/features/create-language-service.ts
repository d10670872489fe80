import { checkSnapshot } from "../analysis/check-workspace.ts";
import { createDiskCache } from "../analysis/disk-cache.ts";
import type { CheckResult } from "../analysis/finding.ts";
import { createSourceCache, loadSnapshot } from "../analysis/load-snapshot.ts";
import { createOverlayWorkspace } from "../analysis/overlay-workspace.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Workspace } from "../model/workspace.ts";
import { listCodeActions, planCodeAction } from "./code-actions.ts";
import { provideCompletion } from "./completion.ts";
import { provideDefinition } from "./definition.ts";
import type { FeatureContext } from "./feature-context.ts";
import { provideHover } from "./hover.ts";
import { createInsightService } from "./insight-service.ts";
import type { LanguageService } from "./language-service.ts";
import { createNavigationService } from "./navigation-service.ts";
import { createStructureService } from "./structure-service.ts";

/**
 * The engine behind an editor, over one workspace. Reads the disk once after each change; every request between two
 * changes is answered from the same snapshot.
 */
export function createLanguageService(workspace: Workspace): LanguageService {
  const disk = createDiskCache(workspace);
  const overlay = createOverlayWorkspace(disk);
  const cache = createSourceCache();
  let current: Promise<Snapshot> | undefined;
  const checks = new Map<string, CheckResult>();

  const changed = (): void => {
    current = undefined;
    checks.clear();
  };
  const snapshot = (): Promise<Snapshot> => {
    current ??= loadSnapshot(overlay, cache);
    return current;
  };
  const check: LanguageService["check"] = async (request) => {
    const key = JSON.stringify([request.asOf, request.locale, request.paths ?? []]);
    const state = await snapshot();
    const known = checks.get(key);
    if (known) return known;
    const result = checkSnapshot(state, request);
    // A change that came in meanwhile has cleared the results; this one belongs to an older state.
    if (current !== undefined && (await current) === state) checks.set(key, result);
    return result;
  };

  const context: FeatureContext = { workspace: overlay, snapshot, check };
  return {
    ...createNavigationService(context),
    ...createStructureService(context),
    ...createInsightService(context),
    async updateDocument(file, text) {
      overlay.setText(file, text);
      changed();
    },
    async closeDocument(file) {
      overlay.removeText(file);
      // What stands on the disk may have been saved since it was read last.
      disk.forget([file]);
      changed();
    },
    async filesChanged(files) {
      disk.forget(files);
      changed();
    },
    check,
    completion: async (request) => provideCompletion(await snapshot(), request),
    hover: async (request) => provideHover(await snapshot(), request),
    definition: async (request) => provideDefinition(await snapshot(), request),
    codeActions: (request) => listCodeActions(context, request),
    planCodeAction: (request) => planCodeAction(context, request),
  };
}
