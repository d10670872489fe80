import type { CodeAction } from "vscode-languageserver";
import { editOfAction, readActionData } from "./code-action-data.ts";
import { contentModified, invalidParams } from "./guard.ts";
import type { Session } from "./session.ts";
import { joinPath } from "./uri.ts";
import { refuseStaleEdits } from "./workspace-edit.ts";

/**
 * Answers `codeAction/resolve`: the edits, made from the texts as they are now.
 *
 * @throws ResponseError `ContentModified` where the text in which the action was offered has moved on, where one of the
 * edited files changes meanwhile, or where there is nothing left to do.
 */
export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const data = readActionData(action.data);
  if (!data) throw invalidParams("data: not what came with the action");
  const found = await session.locate(data.uri);
  if (!found) throw contentModified();
  const { root, file } = found;
  const { revision } = session.documents;
  if ((session.documents.get(joinPath(root.path, file))?.version ?? null) !== data.version) throw contentModified();
  const plan = await root.service.planCodeAction({
    id: data.id,
    file,
    range: data.range,
    locale: session.locale(),
    asOf: session.asOf(),
    canCreate: session.client.createdFiles,
  });
  if (!plan) throw contentModified();
  refuseStaleEdits(session, root, [{ file, range: data.range, newText: "" }, ...plan.edits], revision);
  return { ...action, edit: editOfAction(session, root, plan) };
}
