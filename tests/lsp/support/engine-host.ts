import { createLanguageService } from "../../../server/src/features/create-language-service.ts";
import type { LanguageService } from "../../../server/src/features/language-service.ts";
import { createMemoryWorkspace } from "../../../server/src/host/memory-workspace.ts";
import type { ServerHost } from "../../../server/src/lsp/host.ts";
import { createWordHost } from "./word-host.ts";

/** A machine with the real engine over files in memory, by the one root that holds them. */
export function createEngineHost(root: string, files: ReadonlyMap<string, string>): ServerHost {
  const service: LanguageService = createLanguageService(createMemoryWorkspace(files));
  return { ...createWordHost({ [root]: {} }), createService: () => service };
}
