import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { StreamMessageReader } from "vscode-languageserver/node";

/** What the server says; any of these may be there. */
export interface RawMessage {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A client that writes bytes as it likes to the built server, and keeps what comes back. */
export interface RawClient {
  readonly process: ChildProcess;
  readonly received: RawMessage[];
  /** Writes bytes as they are. */
  write(text: string): void;
  /** Writes a message with its header. */
  send(message: object): void;
  notify(method: string, params: unknown): void;
  /** Asks, and answers the whole response. */
  ask(method: string, params?: unknown): Promise<RawMessage>;
  /** The same, without waiting; for cancelling. */
  begin(method: string, params?: unknown): { readonly id: number; readonly response: Promise<RawMessage> };
  until(what: string, test: (message: RawMessage) => boolean): Promise<RawMessage>;
  end(): Promise<number | null>;
}

const server = fileURLToPath(new URL("../../../dist/server.cjs", import.meta.url));
const patience = 25_000;

export function startRawClient(): RawClient {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const { stdin, stdout } = child;
  const received: RawMessage[] = [];
  const waiting = new Set<() => void>();
  let ids = 1000;
  new StreamMessageReader(stdout).listen((message: object) => {
    received.push(message);
    for (const look of [...waiting]) look();
    // A server that asks for something, as for its settings, is answered that there is nothing.
    if ("method" in message && "id" in message) send({ id: message.id, result: null });
  });
  stdin.on("error", () => {});

  const write = (text: string): void => void stdin.write(text);
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const until: RawClient["until"] = (what, test) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`waited in vain for ${what}; received ${JSON.stringify(received.slice(-5))}`));
      }, patience);
      const look = (): void => {
        const found = received.find(test);
        if (!found) return;
        clearTimeout(late);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const begin: RawClient["begin"] = (method, params) => {
    ids += 1;
    const id = ids;
    send({ id, method, ...(params === undefined ? {} : { params }) });
    return { id, response: until(`the answer to ${method}`, (message) => message.id === id && !("method" in message)) };
  };
  return {
    process: child,
    received,
    write,
    send,
    notify: (method, params) => send({ method, params }),
    begin,
    ask: (method, params) => begin(method, params).response,
    until,
    end: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) resolve(child.exitCode);
        child.once("exit", resolve);
        stdin.end();
      }),
  };
}
