import type { TextEdit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import type { MessageParams, SyntaxProblem } from "../problem.ts";
import { isNotFinite } from "./core-schema.ts";
import type { aliasMessages, duplicateKeyMessages, yamlSyntaxMessages } from "./messages.ts";
import { quote } from "./repair/proposal.ts";
import type { YamlScalar } from "./tree.ts";

/** Told by the builder of the tree what is valid YAML, but not allowed in a bid. Spans count in the text. */
export interface TreeReporter {
  alias(span: Span, name: string): void;
  anchor(span: Span, name: string): void;
  merge(span: Span): void;
  tag(span: Span, tag: string): void;
  plain(span: Span, text: string): void;
  /** A double-quoted scalar with escapes, and what it stands for. */
  escaped(span: Span, text: string): void;
  duplicate(key: YamlScalar, first: YamlScalar): void;
  /** A key that is a list or a group. */
  keyNotText(key: Span): void;
  /** A value that begins with `{{` and is no text for want of quotes. */
  unquotedVariable(span: Span): void;
  emptyKey(span: Span): void;
  directive(span: Span): void;
  secondDocument(span: Span): void;
}

/** A repair with a title out of the messages of `schema/syntax`. */
export interface SyntaxFix {
  readonly title: keyof typeof yamlSyntaxMessages;
  readonly params?: MessageParams;
  readonly edits: readonly TextEdit[];
  readonly needsReview?: true;
}

/** A problem of `schema/syntax` whose message is sure to exist. */
export function syntaxProblem(
  message: keyof typeof yamlSyntaxMessages,
  span: Span,
  params?: MessageParams,
  fix?: SyntaxFix,
): SyntaxProblem {
  return { rule: "schema/syntax", message, span, ...(params && { params }), ...(fix && { fix }) };
}

function aliasProblem(
  message: keyof typeof aliasMessages,
  span: Span,
  params?: MessageParams,
  removal?: { readonly span: Span; readonly needsReview: boolean },
): SyntaxProblem {
  const title: keyof typeof aliasMessages = "fix-remove";
  const fix = removal && {
    title,
    edits: [{ span: removal.span, newText: "" }],
    ...(removal.needsReview ? { needsReview: true as const } : {}),
  };
  return { rule: "schema/alias", message, span, ...(params && { params }), ...(fix && { fix }) };
}

const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** A reporter that makes a problem of everything it is told and hands it to `add`. */
export function createReporter(text: string, add: (problem: SyntaxProblem) => void): TreeReporter {
  const withBlanks = (span: Span): Span => {
    let end = span.end;
    while (text.charAt(end) === " ") end += 1;
    return { start: span.start, end };
  };
  return {
    alias: (span, name) => add(aliasProblem("alias", span, { name })),
    anchor(span, name) {
      // While something repeats the marked value, the mark says which value to write out there.
      const needsReview = text.includes(`*${name}`);
      add(aliasProblem("anchor", span, { name }, { span: withBlanks(span), needsReview }));
    },
    merge: (span) => add(aliasProblem("merge", span)),
    tag: (span, tag) =>
      add(
        syntaxProblem(
          "tag",
          span,
          { tag },
          // A tag may have said what kind of value was meant.
          { title: "fix-remove", edits: [{ span: withBlanks(span), newText: "" }], needsReview: true },
        ),
      ),
    plain(span, value) {
      if (value.charCodeAt(value.length - 4) === 46 && isNotFinite(value))
        add(syntaxProblem("not-finite", span, { text: value }));
    },
    escaped(span, value) {
      const bad = notPrintable.exec(value);
      if (bad) add(syntaxProblem("control-character", span, { code: codeName(bad[0]) }));
    },
    duplicate(key, first) {
      const message: keyof typeof duplicateKeyMessages = "duplicate";
      const firstMessage: keyof typeof duplicateKeyMessages = "first";
      const params = { key: key.text };
      const related = [{ span: first.span, message: firstMessage, params }];
      add({ rule: "schema/duplicate-key", message, params, span: key.span, related });
    },
    keyNotText: (key) => add(syntaxProblem("key-not-text", key)),
    unquotedVariable(span) {
      const edits = [{ span, newText: quote(text.slice(span.start, span.end)) }];
      add(syntaxProblem("variable-unquoted", span, undefined, { title: "fix-quote", edits }));
    },
    emptyKey: (span) => add(syntaxProblem("empty-key", span)),
    directive: (span) => add(syntaxProblem("directive", span)),
    secondDocument: (span) => add(syntaxProblem("several-documents", span)),
  };
}

/** The code of a character as it is written behind `U+`. */
export function codeName(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
