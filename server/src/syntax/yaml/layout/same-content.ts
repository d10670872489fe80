import type { YamlDocument, YamlNode } from "../tree.ts";

/** Tells whether two documents hold the same data, written the same way, with the same comments in the same order. */
export function isSameContent(a: YamlDocument, b: YamlDocument): boolean {
  return (
    a.comments.length === b.comments.length &&
    a.comments.every((comment, index) => comment.text === b.comments[index]?.text) &&
    isSameOrMissing(a.root, b.root)
  );
}

function isSameOrMissing(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  return a === undefined || b === undefined ? a === b : isSameNode(a, b);
}

function isSameNode(a: YamlNode, b: YamlNode): boolean {
  if (a.kind === "scalar") {
    return b.kind === "scalar" && a.text === b.text && a.style === b.style && Object.is(a.value, b.value);
  }
  if (a.kind === "sequence") {
    if (b.kind !== "sequence" || a.flow !== b.flow || a.items.length !== b.items.length) return false;
    return a.items.every((item, index) => isSameOrMissing(item, b.items[index]));
  }
  if (b.kind !== "map" || a.flow !== b.flow || a.pairs.length !== b.pairs.length) return false;
  return a.pairs.every((pair, index) => {
    const other = b.pairs[index];
    return other !== undefined && isSameNode(pair.key, other.key) && isSameNode(pair.value, other.value);
  });
}
