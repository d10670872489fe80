import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import type { ServerHost } from "../../../server/src/lsp/host.ts";
import { startServer } from "../../../server/src/lsp/server.ts";

/** What a modern editor says it can. */
export const modernEditor: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
    hover: { contentFormat: ["markdown", "plaintext"] },
    definition: { linkSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "refactor", "source"] } },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1] },
    },
  },
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ["create", "rename"],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** An editor for tests: it speaks LSP to a server, and keeps what the server tells it. */
export interface Editor {
  readonly connection: ProtocolConnection;
  /** Everything that was published, in order. */
  readonly published: PublishDiagnosticsParams[];
  /** Registrations that the server asked for. */
  readonly registered: string[];
  readonly log: string[];
  initialize(params: Partial<InitializeParams>): Promise<InitializeResult>;
  open(uri: string, text: string, version?: number): void;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** What the editor shows at a file now. */
  shown(uri: string): readonly Diagnostic[] | undefined;
  /** Waits until something holds; it is looked at again after each message of the server. */
  until(what: string, holds: () => boolean): Promise<void>;
  /** Waits until everything that was sent so far has had its effect. */
  settle(): Promise<void>;
  end(): Promise<void>;
}

/** An editor at a server in this very process. */
export function startEditor(host: ServerHost): Editor {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server, host);
  return connectEditor(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}

/** An editor on streams from and to a server. */
export function connectEditor(reader: StreamMessageReader, writer: StreamMessageWriter): Editor {
  const connection = createProtocolConnection(reader, writer);
  const published: PublishDiagnosticsParams[] = [];
  const registered: string[] = [];
  const log: string[] = [];
  const current = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const look of waiting) look();
  };

  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    current.set(params.uri, params.diagnostics);
    wake();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
    wake();
  });
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method }) => method));
    wake();
  });
  connection.listen();

  return {
    connection,
    published,
    registered,
    log,
    async initialize(params) {
      const defaults = { processId: null, rootUri: null, capabilities: modernEditor };
      const result = await connection.sendRequest(InitializeRequest.type, { ...defaults, ...params });
      await connection.sendNotification(InitializedNotification.type, {});
      return result;
    },
    open: (uri, text, version = 1) => {
      const textDocument = { uri, languageId: "yaml", version, text };
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    change: (uri, version, ...contentChanges) => {
      const params = { textDocument: { uri, version }, contentChanges };
      void connection.sendNotification(DidChangeTextDocumentNotification.type, params);
    },
    close: (uri) => {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    shown: (uri) => current.get(uri),
    until: (what, holds) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `waited in vain until ${what}; published: ${JSON.stringify(published, null, 1)}; ${log.join("\n")}`,
            ),
          );
        }, 8_000);
        const look = (): void => {
          if (!holds()) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async settle() {
      // A request goes the same way as everything before it; a few turns later its effects are through.
      for (let turn = 0; turn < 5; turn += 1) {
        await connection.sendRequest("tenderdraft/rulePage", { id: "" });
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    async end() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
    },
  };
}
