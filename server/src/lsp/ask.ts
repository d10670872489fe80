import type { FilePosition } from "../features/language-service.ts";
import { invalidParams } from "./guard.ts";
import { readPosition } from "./positions.ts";
import type { Root } from "./roots.ts";
import type { Session } from "./session.ts";

/** A question about a place, as the engine takes it. */
export interface Question extends FilePosition {
  readonly root: Root;
}

/** What is common to requests about a place in a text. */
export interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: unknown;
}

/**
 * Finds out what a request asks about. Undefined where the file is none of ours; places behind the end of a text
 * are the engine's to bring back.
 *
 * @throws ResponseError where the position is not one.
 */
export async function readQuestion(session: Session, params: PlaceParams): Promise<Question | undefined> {
  const position = readPosition(params.position);
  if (!position) throw invalidParams("position: a line and a character are needed");
  const found = await session.locate(params.textDocument.uri);
  return found && { root: found.root, file: found.file, position };
}
