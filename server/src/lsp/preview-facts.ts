import type { PreviewResult } from "./protocol.ts";
import type { Session } from "./session.ts";
import { textProperty } from "./settings.ts";

/** Answers `tenderdraft/previewFacts`. */
export async function providePreviewFacts(session: Session, params: unknown): Promise<PreviewResult | null> {
  const found = await session.locate(textProperty(params, "uri") ?? "");
  if (!found) return null;
  const { root, file } = found;
  return (await root.service.previewFacts({ file, asOf: session.asOf() })) ?? null;
}
