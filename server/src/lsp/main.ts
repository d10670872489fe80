import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { describe } from "./describe-error.ts";
import { startEngine } from "../host/engine/start-engine.ts";
import { createNodeHost } from "./main-host.ts";
import { startServer } from "./server.ts";

// An editor names the transport on the command line; without a word it is stdin and stdout.
if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument)))
  process.argv.push("--stdio");
// The engine begins to load while the client still introduces itself.
const engine = startEngine({ log: (message) => connection.console.warn(message) });
const connection = createConnection(ProposedFeatures.all);

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
