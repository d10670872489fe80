import { type InlayHint, InlayHintKind, type InlayHintParams } from "vscode-languageserver";
import { invalidParams } from "./guard.ts";
import { readRange } from "./positions.ts";
import type { Session } from "./session.ts";

/** Answers `textDocument/inlayHint`. */
export async function provideInlayHints(session: Session, params: InlayHintParams): Promise<InlayHint[]> {
  const range = readRange(params.range);
  if (!range) throw invalidParams("range: a start and an end are needed");
  const { hints: wishes } = session.settings();
  if (!wishes.titles && !wishes.days && wishes.amounts === "off") return [];
  const found = await session.locate(params.textDocument.uri);
  if (!found) return [];
  const { root, file } = found;
  const request = { file, range, locale: session.locale(), asOf: session.asOf(), wishes };
  const answers = await root.service.inlayHints(request);
  return answers.map(({ position, label, tooltip }) => ({
    position,
    label,
    kind: InlayHintKind.Parameter,
    paddingLeft: true,
    ...(tooltip === undefined ? {} : { tooltip }),
  }));
}
