import type { Span } from "../../text/span.ts";
import type { SyntaxProblem } from "../problem.ts";
import type { YamlComment, YamlMap, YamlNode, YamlPair, YamlScalar } from "./tree.ts";

/** Where an offset of the text that was parsed stands in the file. */
export type Place = (offset: number) => number;

/** Moves all spans of a tree. */
export function placeNode(node: YamlNode, place: Place): YamlNode {
  if (node.kind === "scalar") return placeScalar(node, place);
  const span = placeSpan(node.span, place);
  if (node.kind === "sequence") return { ...node, span, items: node.items.map((item) => placeNode(item, place)) };
  const pairs = node.pairs.map(
    (pair): YamlPair => ({
      key: placeScalar(pair.key, place),
      value: placeNode(pair.value, place),
      span: placeSpan(pair.span, place),
    }),
  );
  return { ...node, span, pairs } satisfies YamlMap;
}

function placeScalar(node: YamlScalar, place: Place): YamlScalar {
  return { ...node, span: placeSpan(node.span, place) };
}

/** Moves the spans of comments. */
export function placeComments(comments: readonly YamlComment[], place: Place): YamlComment[] {
  return comments.map((comment) => ({ ...comment, span: placeSpan(comment.span, place) }));
}

/** Moves a problem, its related places and its fix. */
export function placeProblem(problem: SyntaxProblem, place: Place): SyntaxProblem {
  const { related, fix } = problem;
  return {
    ...problem,
    span: placeSpan(problem.span, place),
    ...(related && { related: related.map((one) => ({ ...one, span: placeSpan(one.span, place) })) }),
    ...(fix && {
      fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: placeSpan(edit.span, place) })) },
    }),
  };
}

function placeSpan(span: Span, place: Place): Span {
  return { start: place(span.start), end: place(span.end) };
}
