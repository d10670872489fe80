import type { Severity } from "../../rules/define-rule.ts";

/** The levels of SARIF by our severities. */
export const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};
