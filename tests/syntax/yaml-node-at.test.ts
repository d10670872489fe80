import { describe, expect, it } from "vitest";
import { findPath, nodeAtPath } from "../../server/src/syntax/yaml/node-at.ts";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";

/** What stands at `¦`: the path, `key` or the kind of node, and its source. */
function at(marked: string): unknown[] | undefined {
  const offset = marked.indexOf("¦");
  const text = marked.replace("¦", "");
  const found = findPath(parseYaml(text), offset, text);
  if (!found) return undefined;
  const kind = found.node.kind === "scalar" ? found.node.style : found.node.kind;
  return [found.path.join("/"), found.inKey ? "key" : kind, text.slice(found.node.span.start, found.node.span.end)];
}

describe("what stands at a place", () => {
  it.each([
    ["buyer:\n  na¦me: x\n", ["buyer/name", "key", "name"]],
    ["buyer:\n  name¦: x\n", ["buyer/name", "key", "name"]],
    ["buyer:\n  name: П¦риказ\n", ["buyer/name", "plain", "Приказ"]],
    ["buyer:\n  name: عرض¦\n", ["buyer/name", "plain", "عرض"]],
    ["a: '¦x'\n", ["a", "single", "'x'"]],
    ["a: |\n  one\n  t¦wo\nb: 1\n", ["a", "literal", "|\n  one\n  two"]],
    ["- id: R1\n  evidence: [charter, lic¦ense]\n", ["0/evidence/1", "plain", "license"]],
    ["a: [x, ¦]\n", ["a", "sequence", "[x, ]"]],
    ["a: {x: 1, ¦}\n", ["a", "map", "{x: 1, }"]],
  ])("%j", (marked, expected) => {
    expect(at(marked)).toEqual(expected);
  });

  it.each([
    ["behind a colon", "tender: ¦\nb: 1\n", ["tender", "missing", ""]],
    ["behind a colon at the end", "tender:¦", ["tender", "missing", ""]],
    ["behind a dash", "sections:\n  - ¦\n  - a.md\n", ["sections/0", "missing", ""]],
    ["behind a half-typed name", "a:\n  x: 1\n  na¦\nb: 2\n", ["a/na", "key", "na"]],
    ["behind a value and a blank", "a: 1 ¦\nb: 2\n", ["a", "plain", "1"]],
  ])("%s", (_what, marked, expected) => {
    expect(at(marked)).toEqual(expected);
  });

  it.each([
    ["the column of the top keys", "a: 1\n¦\nb: 2\n", ["", "map"]],
    ["the column of a group's keys", "a:\n  x: 1\n  ¦\nb: 2\n", ["a", "map"]],
    ["a group's keys after several blank lines", "a:\n  x: 1\n\n\n  ¦\n", ["a", "map"]],
    ["below a name without a value", "a:\n  ¦\nb: 2\n", ["a", "missing"]],
    ["the keys of an entry", "l:\n  - id: R1\n    ¦\n  - id: R2\n", ["l/0", "map"]],
    ["the dashes of a list", "l:\n  - id: R1\n  ¦\n", ["l", "sequence"]],
    ["the top, below a list in the same column", "l:\n- a\n¦\n", ["", "map"]],
    ["between the columns of a name and its group", "a:\n    x: 1\n  ¦\n", ["a", "map"]],
    ["deeper than a value", "a: 1\n    ¦\n", ["", "map"]],
    ["the end of a text", "a:\n  x: 1\n¦", ["", "map"]],
  ])("belongs on a blank line to %s", (_what, marked, expected) => {
    expect(at(marked)?.slice(0, 2)).toEqual(expected);
  });

  it("is unknown where nothing stands at all", () => {
    expect(at("¦\n# only\n")).toBeUndefined();
  });

  it("is found again by its path", () => {
    const { root } = parseYaml("a:\n  - x: [1, 2]\n");
    expect(nodeAtPath(root, ["a", 0, "x", 1])).toMatchObject({ value: 2 });
    expect(nodeAtPath(root, [])).toBe(root);
    expect([nodeAtPath(root, ["b"]), nodeAtPath(root, ["a", 5]), nodeAtPath(root, ["a", "x"])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
