import type { SymbolInformation, WorkspaceSymbolParams } from "vscode-languageserver";
import { inOwnFiles } from "./own-files.ts";
import type { Session } from "./session.ts";
import { symbolKinds } from "./symbol-kinds.ts";

/** More than a person looks through; whoever wants others types another letter. */
const mostSymbols = 200;

/** Answers `workspace/symbol` over all roots. */
export async function provideWorkspaceSymbols(
  session: Session,
  params: WorkspaceSymbolParams,
): Promise<SymbolInformation[]> {
  const query = typeof params.query === "string" ? params.query : "";
  const roots = session.roots.all();
  const answers = await Promise.all(
    roots.map(async (root) => {
      const found = await root.service.workspaceSymbols({ query, limit: mostSymbols });
      return inOwnFiles(session, root, found).map(({ name, form, file, range }): SymbolInformation => {
        const location = { uri: session.uriOf(root, file), range };
        return { name, kind: symbolKinds[form], location, containerName: file };
      });
    }),
  );
  return answers.flat().slice(0, mostSymbols);
}
