import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";
import type { YamlNode } from "../../server/src/syntax/yaml/tree.ts";

/** The plain values of a tree; keys keep their order. */
export function toData(node: YamlNode | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(toData);
  return Object.fromEntries(node.pairs.map((pair) => [pair.key.text, toData(pair.value)]));
}

/** The tree of a text in lines of `kind "source" = value`, indented by depth: what stands where. */
export function outline(text: string): string[] {
  const lines: string[] = [];
  const show = (node: YamlNode, depth: number, label: string): void => {
    const source = JSON.stringify(text.slice(node.span.start, node.span.end));
    const value = node.kind === "scalar" ? ` = ${JSON.stringify(node.value)}` : "";
    const kind = node.kind === "scalar" ? node.style : `${node.flow ? "flow " : ""}${node.kind}`;
    lines.push(`${"  ".repeat(depth)}${label}${kind} ${source}${value}`);
    if (node.kind === "sequence") for (const item of node.items) show(item, depth + 1, "- ");
    if (node.kind === "map") for (const pair of node.pairs) show(pair.value, depth + 1, `${pair.key.text}: `);
  };
  const { root } = parseYaml(text);
  if (root) show(root, 0, "");
  return lines;
}
