import type { Readable } from "node:stream";
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  ErrorCodes,
  Message,
  type MessageReader,
  type MessageWriter,
} from "vscode-languageserver/node";
import { createFrameReader, type Frame } from "./frames.ts";

/** The answer to something that is no message; nobody knows which request it should have been. */
interface Refusal extends Message {
  readonly id: null;
  readonly error: { readonly code: number; readonly message: string };
}

/**
 * Reads the messages of a stream. The library's own reader stops for good at the first header that it does not
 * understand; this one answers what is no message with an error and reads on.
 */
export class SteadyReader extends AbstractMessageReader implements MessageReader {
  readonly #input: Readable;
  readonly #writer: MessageWriter;
  readonly #onEnd: (afterShutdown: boolean) => void;

  /** @param onEnd Told when the stream has ended, and whether the client said before that it would. */
  constructor(input: Readable, writer: MessageWriter, onEnd: (afterShutdown: boolean) => void) {
    super();
    this.#input = input;
    this.#writer = writer;
    this.#onEnd = onEnd;
  }

  listen(callback: DataCallback): Disposable {
    const frames = createFrameReader();
    let shutdown = false;
    const read = (chunk: Uint8Array): void => {
      for (const frame of frames.push(chunk)) {
        if ("problem" in frame) {
          this.#writer.write(refusalOf(frame.problem)).catch(() => {});
          continue;
        }
        const message = withoutNull({ jsonrpc: "2.0", ...frame.message });
        shutdown ||= Message.isRequest(message) && message.method === "shutdown";
        callback(message);
      }
    };
    this.#input.on("data", read);
    for (const end of ["end", "close"]) this.#input.once(end, () => this.#onEnd(shutdown));
    this.#input.on("error", (error) => this.fireError(error));
    return { dispose: () => void this.#input.off("data", read) };
  }
}

/** Parameters are a record, a list or nothing; the library stumbles over `null`. */
function withoutNull(message: Message & { readonly params?: unknown }): Message {
  const { params, ...rest } = message;
  return params === null ? rest : message;
}

function refusalOf(problem: Extract<Frame, { problem: string }>["problem"]): Refusal {
  const error =
    problem === "envelope"
      ? { code: ErrorCodes.InvalidRequest, message: "A message must be an object" }
      : { code: ErrorCodes.ParseError, message: "This is no message that can be read" };
  return { jsonrpc: "2.0", id: null, error };
}
