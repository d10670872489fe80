import * as vscode from "vscode";

/** How a command was called: by a person, maybe on a file, or by a script with everything it needs. */
export type Invocation =
  | { readonly by: "person"; readonly file?: vscode.Uri }
  | { readonly by: "script"; readonly values: Readonly<Record<string, unknown>> };

/**
 * Reads the first argument of a command. Menus pass the URI of the file they stand on; scripts an object; the
 * palette nothing.
 */
export function readInvocation(argument: unknown): Invocation {
  if (argument instanceof vscode.Uri) return { by: "person", file: argument };
  if (typeof argument !== "object" || argument === null) return { by: "person" };
  return { by: "script", values: Object.fromEntries(Object.entries(argument)) };
}

/** A place that a script named: a URI, its text, or an absolute path. */
export function readUri(values: Readonly<Record<string, unknown>>, key: string): vscode.Uri | undefined {
  const value = values[key];
  if (value instanceof vscode.Uri) return value;
  if (typeof value !== "string" || value === "") return undefined;
  return value.startsWith("file:") ? vscode.Uri.parse(value, true) : vscode.Uri.file(value);
}

/** A word that a script named. */
export function readText(values: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = values[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The answer to a script that left something out. */
export function missingArgument(key: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message: vscode.l10n.t("The argument “{0}” is missing.", key) };
}
