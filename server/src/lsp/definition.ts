import type { DefinitionParams, Location, LocationLink } from "vscode-languageserver";
import { readQuestion } from "./ask.ts";
import type { Session } from "./session.ts";

/** Answers `textDocument/definition`. */
export async function provideDefinition(
  session: Session,
  params: DefinitionParams,
): Promise<LocationLink[] | Location[]> {
  const question = await readQuestion(session, params);
  if (!question) return [];
  const { root, file, position } = question;
  const found = await root.service.definition({ file, position });
  if (!session.client.definitionLinks) {
    return found.map((location) => ({ uri: session.uriOf(root, location.file), range: location.range }));
  }
  return found.map((location) => ({
    originSelectionRange: location.originRange,
    targetUri: session.uriOf(root, location.file),
    targetRange: location.fullRange,
    targetSelectionRange: location.range,
  }));
}
