import type { ClientCapabilities, Connection, ServerCapabilities } from "vscode-languageserver";
import type { Guard } from "./guard.ts";

/** What the server offers of this group to a client with these capabilities. */
export function describeNavigation(_client: ClientCapabilities): ServerCapabilities {
  return {};
}

/** Connects the requests of this group with their providers. */
export function wireNavigation(_connection: Connection, _guard: Guard): void {}
