import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { EngineStopped } from "../host/engine/engine-stopped.ts";
import { describe } from "./describe-error.ts";
import type { Session } from "./session.ts";
import { property, textProperty } from "./settings.ts";
import { pathOfUri } from "./uri.ts";

/** Gives handlers what they need, and makes sure that none of them ever takes the server down. */
export interface Guard {
  /**
   * For requests: answers an error of the protocol where there is no session, no more interest or a failure, and
   * `ContentModified` where the text that was asked about has changed meanwhile. Who cancels is answered at once,
   * unless the handler clears up first.
   */
  request<Params, Result>(
    name: string,
    handle: (session: Session, params: Params, token: CancellationToken) => Promise<Result>,
    options?: { readonly clearsUp: boolean },
  ): (params: Params, token: CancellationToken) => Promise<Result | ResponseError>;
  /** For notifications: a failure goes to the log. */
  notification<Params>(
    name: string,
    handle: (session: Session, params: Params) => Promise<void>,
  ): (params: Params) => void;
}

export function createGuard(connection: Connection, session: () => Session | undefined): Guard {
  const log = (name: string, error: unknown): void => connection.console.error(`${name} failed: ${describe(error)}`);
  return {
    request: (name, handle, options) => async (params, token) => {
      const current = session();
      if (!current) return new ResponseError(ErrorCodes.ServerNotInitialized, "The server is not initialized");
      const isFresh = watchText(current, params);
      // Whoever cancels at once is heard before anything is computed.
      await new Promise<void>((resolve) => current.host.defer(resolve));
      if (token.isCancellationRequested) return cancelled();
      const controller = new AbortController();
      const stop = token.onCancellationRequested(() => controller.abort());
      try {
        const answer = current.host.scoped(controller.signal, () => handle(current, params, token));
        const result = options?.clearsUp ? await answer : await Promise.race([answer, untilAborted(controller.signal)]);
        if (token.isCancellationRequested) return cancelled();
        return isFresh() ? result : contentModified();
      } catch (error) {
        if (token.isCancellationRequested) return cancelled();
        // What stands in the way may be gone with the text that was changed.
        if (!isFresh()) return contentModified();
        if (error instanceof ResponseError) return error;
        if (error instanceof EngineStopped) return new ResponseError(LSPErrorCodes.ServerCancelled, error.message);
        log(name, error);
        if (error instanceof TypeError && !namesText(params)) return invalidParams(`${name}: parameters are missing`);
        return new ResponseError(ErrorCodes.InternalError, `${name} failed; the log of the server says more`);
      } finally {
        stop.dispose();
      }
    },
    notification: (name, handle) => (params) => {
      const current = session();
      if (current) handle(current, params).catch((error: unknown) => log(name, error));
    },
  };
}

/** Tells whether the text that a request asks about is still the one that it was sent for. */
function watchText({ documents }: Session, params: unknown): () => boolean {
  const uri = textProperty(property(params, "textDocument"), "uri");
  const path = uri === undefined ? undefined : pathOfUri(uri);
  if (path === undefined) return () => true;
  const before = documents.changedAt(path);
  return () => documents.changedAt(path) === before;
}

/** A handler stumbles over parameters that name no text; over others it must not. */
function namesText(params: unknown): boolean {
  return textProperty(property(params, "textDocument"), "uri") !== undefined;
}

function untilAborted(signal: AbortSignal): Promise<ResponseError> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(cancelled()), { once: true }));
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled by the client");
}

/** The error for parameters that make no sense. */
export function invalidParams(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}

/** The error for an answer that was overtaken by a change of the text. */
export function contentModified(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, "The text was changed in the meantime");
}
