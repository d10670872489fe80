import type { TextEdit } from "../../../text/edit.ts";
import type { SyntaxProblem } from "../../problem.ts";
import type { LineParts } from "./line-parts.ts";

/** Where js-yaml stopped, and the line there. */
export interface Failure {
  readonly text: string;
  readonly at: number;
  readonly reason: string;
  readonly line: LineParts;
  readonly previous: LineParts | undefined;
}

/** A guess at what is wrong: believed only if the text can be read farther with its repair. */
export interface Proposal {
  readonly problems: readonly SyntaxProblem[];
  /** The repair, for reading on; what is offered to the user stands in the problems. */
  readonly edits: readonly TextEdit[];
  /** True where the cause stands above the place where reading failed: other errors may then lie between them. */
  readonly above?: boolean;
  /** True where the parser itself named this cause, so that nothing has to be proven. */
  readonly certain?: boolean;
}

/** Writes a value so that YAML takes it as text. */
export function quote(value: string): string {
  if (!/["\\]/.test(value)) return `"${value}"`;
  if (!value.includes("'")) return `'${value}'`;
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}
