import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  WorkDoneProgressReporter,
} from "vscode-languageserver";
import { listBids } from "./bids.ts";
import { describeServer } from "./capabilities.ts";
import { provideCodeActions } from "./code-actions.ts";
import { executeCommand } from "./commands.ts";
import { provideCompletion } from "./completion.ts";
import { provideDefinition } from "./definition.ts";
import { registerWatchers } from "./file-events.ts";
import { createGuard } from "./guard.ts";
import type { ServerHost } from "./host.ts";
import { provideHover } from "./hover.ts";
import { type BidsResult, type RulePageResult, rescanNotification, serverRequests } from "./protocol.ts";
import { resolveCodeAction } from "./resolve-code-action.ts";
import { resolveCompletion } from "./resolve-completion.ts";
import { createSession, type Session } from "./session.ts";
import { property, readSettings, settingsSection, textProperty } from "./settings.ts";
import { wireInsight } from "./wire-insight.ts";
import { wireNavigation } from "./wire-navigation.ts";
import { wireStructure } from "./wire-structure.ts";

/** Serves one client on a connection. Wiring only: what is done is done by the session and the providers. */
export function startServer(connection: Connection, host: ServerHost): void {
  let session: Session | undefined;
  let endDays: (() => void) | undefined;
  const guard = createGuard(connection, () => session);

  connection.onInitialize((params): InitializeResult => {
    session = createSession(connection, host, params);
    return { capabilities: describeServer(session.client, params.capabilities), serverInfo: { name: "tenderdraft" } };
  });
  connection.onInitialized(
    guard.notification("initialized", async (current) => {
      endDays = host.onNewDay(current.scheduleAll);
      if (current.client.folderEvents) {
        connection.workspace.onDidChangeWorkspaceFolders(
          guard.notification("didChangeWorkspaceFolders", async (now, { added, removed }) =>
            now.changeFolders(added, removed),
          ),
        );
      }
      await loadSettings(connection, current);
      await current.start();
      if (current.client.configuration && current.client.configurationEvents) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
      }
      await registerWatchers(connection, current.client);
    }),
  );
  connection.onShutdown(() => {
    endDays?.();
    session = undefined;
  });

  connection.onDidOpenTextDocument(
    guard.notification("didOpen", async (current, { textDocument: { uri, languageId, version, text } }) =>
      current.openDocument(uri, languageId, version, text),
    ),
  );
  connection.onDidChangeTextDocument(
    guard.notification("didChange", async (current, { textDocument, contentChanges }) =>
      current.changeDocument(textDocument.uri, textDocument.version, contentChanges),
    ),
  );
  connection.onDidCloseTextDocument(
    guard.notification("didClose", async (current, { textDocument }) => current.closeDocument(textDocument.uri)),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification("didChangeWatchedFiles", async (current, { changes }) => current.filesChanged(changes)),
  );
  connection.onNotification(
    rescanNotification,
    guard.notification("rescan", async (current) => current.rescan()),
  );
  connection.onDidChangeConfiguration(
    guard.notification("didChangeConfiguration", async (current, params) => {
      if (current.client.configuration) await loadSettings(connection, current);
      else current.setSettings(readSettings(property(params.settings, settingsSection)));
    }),
  );

  connection.onCompletion(guard.request("completion", provideCompletion));
  connection.onCompletionResolve(guard.request("completion/resolve", resolveCompletion));
  connection.onHover(guard.request("hover", provideHover));
  connection.onDefinition(guard.request("definition", provideDefinition));
  wireNavigation(connection, guard);
  wireStructure(connection, guard);
  wireInsight(connection, guard);
  connection.onCodeAction(guard.request("codeAction", provideCodeActions));
  connection.onCodeActionResolve(guard.request("codeAction/resolve", resolveCodeAction));
  connection.onExecuteCommand((params, token, brought) => {
    const progress = {
      brought,
      isBrought: !WorkDoneProgressReporter.isNullInstance(brought),
      create: () => connection.window.createWorkDoneProgress(),
    };
    const run = guard.request(
      "executeCommand",
      async (current, _params, cancel) =>
        executeCommand(current, params, cancel, progress, (message) => connection.console.error(message)),
      { clearsUp: true },
    );
    return run(params, token);
  });
  connection.onRequest<BidsResult, void>(serverRequests.bids, guard.request("bids", listBids));
  connection.onRequest<RulePageResult | null, void>(
    serverRequests.rulePage,
    guard.request("rulePage", async (_current, params: unknown): Promise<RulePageResult | null> => {
      const markdown = await host.rulePage(textProperty(params, "id") ?? "");
      return markdown === undefined ? null : { markdown };
    }),
  );
  connection.listen();
}

async function loadSettings(connection: Connection, session: Session): Promise<void> {
  if (!session.client.configuration) return;
  session.setSettings(readSettings(await connection.workspace.getConfiguration(settingsSection)));
}
