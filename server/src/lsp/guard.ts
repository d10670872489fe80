import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { describe } from "./describe-error.ts";
import type { Session } from "./session.ts";

/** Gives handlers what they need, and makes sure that none of them ever takes the server down. */
export interface Guard {
  /** For requests: answers an error of the protocol where there is no session, no more interest or a failure. */
  request<Params, Result>(
    name: string,
    handle: (session: Session, params: Params, token: CancellationToken) => Promise<Result>,
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
    request: (name, handle) => async (params, token) => {
      const current = session();
      if (!current) return new ResponseError(ErrorCodes.ServerNotInitialized, "The server is not initialized");
      // Whoever cancels at once is heard before anything is computed.
      await new Promise<void>((resolve) => current.host.defer(resolve));
      if (token.isCancellationRequested) return cancelled();
      try {
        const result = await handle(current, params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        if (error instanceof ResponseError) return error;
        log(name, error);
        return new ResponseError(ErrorCodes.InternalError, `${name} failed; the log of the server says more`);
      }
    },
    notification: (name, handle) => (params) => {
      const current = session();
      if (current) handle(current, params).catch((error: unknown) => log(name, error));
    },
  };
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
