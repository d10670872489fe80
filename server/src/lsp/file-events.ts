import type { Connection, DidChangeWatchedFilesRegistrationOptions, FileEvent } from "vscode-languageserver";
import { DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageserver";
import { extensionOf } from "../model/paths.ts";
import type { ClientFeatures } from "./capabilities.ts";
import { pathOfUri } from "./uri.ts";

/** Kinds of files whose content a check looks into, or whose size and date it judges. */
const contentKinds = new Set(
  "yaml yml md markdown pdf doc docx odt rtf txt xls xlsx ods csv png jpg jpeg tif tiff svg zip rar 7z sig sgn p7s p7m asice asics xml json html".split(
    " ",
  ),
);

/** Folders that no check ever looks into. */
const passedOver = /\/(?:\.[^/]+|node_modules|out)(?:\/|$)/;

/**
 * Tells whether an event can change what a check finds. A file or folder that comes or goes always can, as an
 * attachment may have any name and the deletion of a folder is told as one event.
 */
export function isWatched({ uri, type }: FileEvent): boolean {
  const path = pathOfUri(uri);
  if (path === undefined || passedOver.test(path)) return false;
  return type !== FileChangeType.Changed || contentKinds.has(extensionOf(path));
}

/** Asks the client to tell of files that change behind its back. */
export async function registerWatchers(connection: Connection, client: ClientFeatures): Promise<void> {
  if (!client.watchers) return;
  const registration: DidChangeWatchedFilesRegistrationOptions = { watchers: [{ globPattern: "**/*" }] };
  await connection.client.register(DidChangeWatchedFilesNotification.type, registration);
}
