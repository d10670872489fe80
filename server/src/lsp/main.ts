import { type Connection, createConnection, ProposedFeatures, StreamMessageWriter } from "vscode-languageserver/node";
import { startEngine } from "../host/engine/start-engine.ts";
import { describe } from "./describe-error.ts";
import { createNodeHost } from "./main-host.ts";
import { SteadyReader } from "./main-streams.ts";
import { startServer } from "./server.ts";

// An editor names the transport on the command line; without a word it is stdin and stdout.
if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument)))
  process.argv.push("--stdio");
// The engine begins to load while the client still introduces itself.
const engine = startEngine({ log: (message) => connection.console.warn(message) });
const connection = connect();

function connect(): Connection {
  if (!process.argv.includes("--stdio")) return createConnection(ProposedFeatures.all);
  // What is printed would be taken for a message.
  console.log = console.info = console.debug = console.error;
  const writer = new StreamMessageWriter(process.stdout);
  const reader = new SteadyReader(process.stdin, writer, (afterShutdown) => process.exit(afterShutdown ? 0 : 1));
  return createConnection(ProposedFeatures.all, reader, writer);
}

/** An editor would restart a server that dies a few times and then give up; one that goes on with a line in its log is of more use. */
function survive(kind: string, error: unknown): void {
  // Nobody listens any more, and a line in the log would fail the same way for ever.
  if (error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED"))
    process.exit(1);
  connection.console.error(`${kind}: ${describe(error)}`);
}
process.on("uncaughtException", (error) => survive("Uncaught", error));
process.on("unhandledRejection", (reason) => survive("Unhandled", reason));

startServer(connection, createNodeHost(engine));
