import type { Span } from "../../text/span.ts";
import type { SyntaxProblem } from "../problem.ts";

export type YamlNode = YamlMap | YamlSequence | YamlScalar;

/** How a scalar is written; `missing` is the empty place behind `key:`. */
export type YamlStyle = "plain" | "single" | "double" | "literal" | "folded" | "missing";

export interface YamlScalar {
  readonly kind: "scalar";
  /** The scalar as it stands in the file, quotes included; empty right behind the colon or dash where it is missing. */
  readonly span: Span;
  /** The value by the YAML 1.2 core schema. */
  readonly value: string | number | boolean | null;
  /** The text as written, unquoted and unescaped: `1.10` stays `1.10`. */
  readonly text: string;
  readonly style: YamlStyle;
}

export interface YamlPair {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  /** From the key to the end of the value. */
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: "map";
  readonly span: Span;
  readonly flow: boolean;
  /** In the order of the file; of equal keys the first stands here and the others are problems. */
  readonly pairs: readonly YamlPair[];
}

export interface YamlSequence {
  readonly kind: "sequence";
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

export interface YamlComment {
  /** From `#` to the end of the line. */
  readonly span: Span;
  /** The text behind `#`, trimmed. */
  readonly text: string;
}

/** One YAML text. `root` is undefined where there is nothing but comments and blanks. */
export interface YamlDocument {
  readonly root: YamlNode | undefined;
  readonly comments: readonly YamlComment[];
  readonly problems: readonly SyntaxProblem[];
}
