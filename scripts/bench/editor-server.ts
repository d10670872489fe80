import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** A language server behind a pipe, as an editor sees it. */
export interface EditorServer {
  /** Opens a text and waits for its first diagnostics. */
  open(uri: string, text: string): Promise<void>;
  /** Types one character into a line, and waits for diagnostics of the new text. */
  type(uri: string, line: number, round: number): Promise<void>;
  /** Tells whether there was anything to say. */
  hover(uri: string, position: Position): Promise<boolean>;
  /** Tells whether there was anything to offer. */
  complete(uri: string, position: Position): Promise<boolean>;
  end(): Promise<void>;
}

/**
 * Starts a server under this very Node.
 *
 * @param settings What it is told when it asks for its configuration, by section.
 */
export async function startEditorServer(
  args: readonly string[],
  root: string,
  settings: object,
): Promise<EditorServer> {
  const server = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let waiting: { readonly uri: string; readonly done: () => void } | undefined;
  const published = (uri: string): Promise<void> => {
    return new Promise((done) => {
      waiting = { uri, done };
    });
  };
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri }) => {
    if (waiting?.uri !== uri) return;
    waiting.done();
    waiting = undefined;
  });
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onRequest(ConfigurationRequest.type, ({ items }) => {
    return items.map(({ section }) => (section === undefined ? settings : (Reflect.get(settings, section) ?? null)));
  });
  // The other server asks its client for schemas that are no files.
  connection.onRequest("custom/schema/content", async (uris: string | readonly string[]) => {
    const [uri = ""] = typeof uris === "string" ? [uris] : uris;
    return readFile(new URL(`../../schemas/${uri.slice(uri.lastIndexOf("/") + 1)}`, import.meta.url), "utf8");
  });
  connection.onUnhandledNotification(() => {});
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "bench" }],
    capabilities: {
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
        hover: { contentFormat: ["markdown"] },
        publishDiagnostics: { relatedInformation: true },
      },
      workspace: { configuration: true, workspaceFolders: true },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  let version = 1;
  return {
    async open(uri, text) {
      const seen = published(uri);
      const textDocument = { uri, languageId: "yaml", version, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      await seen;
    },
    async type(uri, line, round) {
      version += 1;
      const seen = published(uri);
      const at = { line, character: 10 };
      // Every round makes a finding come or go, so that there is always something new to publish.
      const text = round % 2 === 0 ? "[" : "";
      const range = { start: at, end: round % 2 === 0 ? at : { line, character: 11 } };
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      });
      await seen;
    },
    hover: async (uri, position) =>
      Boolean(await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })),
    async complete(uri, position) {
      const answer = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
      return (Array.isArray(answer) ? answer : (answer?.items ?? [])).length > 0;
    },
    async end() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      server.kill();
    },
  };
}
