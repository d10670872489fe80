import * as vscode from "vscode";
import type { PreviewMark } from "./messages.ts";
import { pathIn } from "./places.ts";

/** More would be noise, and the Problems list has them all. */
const most = 500;

const severities = {
  [vscode.DiagnosticSeverity.Error]: "error",
  [vscode.DiagnosticSeverity.Warning]: "warning",
  [vscode.DiagnosticSeverity.Information]: "info",
} as const;

/** The findings in the files below a root, for their blocks in the preview. */
export function findMarks(root: vscode.Uri): readonly PreviewMark[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) => {
      const file = pathIn(root, uri);
      return file === undefined ? [] : diagnostics.map((diagnostic) => ({ file, diagnostic }));
    })
    .flatMap(({ file, diagnostic: { severity, source, range, message } }): readonly PreviewMark[] => {
      if (source !== "tenderdraft" || severity === vscode.DiagnosticSeverity.Hint) return [];
      return [{ file, line: range.start.line, severity: severities[severity], message }];
    })
    .slice(0, most);
}
