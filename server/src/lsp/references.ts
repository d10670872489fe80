import type { Location, ReferenceParams } from "vscode-languageserver";
import { readQuestion } from "./ask.ts";
import { inOwnFiles } from "./own-files.ts";
import type { Session } from "./session.ts";

/** Answers `textDocument/references`. */
export async function provideReferences(session: Session, params: ReferenceParams): Promise<Location[]> {
  const question = await readQuestion(session, params);
  if (!question) return [];
  const { root, file, position } = question;
  const includeDeclaration = params.context?.includeDeclaration === true;
  const found = await root.service.references({ file, position, includeDeclaration });
  return inOwnFiles(session, root, found).map((place) => ({
    uri: session.uriOf(root, place.file),
    range: place.range,
  }));
}
