import { TemplateError } from "./problem.ts";
import { walk, type XmlNode } from "./xml.ts";

/** The prefixes that XML uses in names of elements and attributes. */
export function prefixesIn(content: string | readonly XmlNode[]): ReadonlySet<string> {
  const prefixes = new Set<string>();
  const add = (name: string): void => {
    const at = name.indexOf(":");
    if (at > 0) prefixes.add(name.slice(0, at));
  };
  if (typeof content === "string") {
    for (const [, name = ""] of content.matchAll(/<\/?([A-Za-z][\w.-]*:)/g)) add(name);
    for (const [, name = ""] of content.matchAll(/\s([A-Za-z][\w.-]*:)[\w.-]+="/g)) add(name);
  } else {
    walk({ name: "", attributes: {}, children: [...content] }, (node) => {
      add(node.name);
      for (const name of Object.keys(node.attributes)) add(name);
    });
  }
  return prefixes;
}

/**
 * Declares in the root of a part of the template what content of ours uses, and that older programs may pass over what
 * they do not know.
 *
 * @throws TemplateError where the template means something else by a prefix.
 */
export function declareNamespaces(root: XmlNode, ours: XmlNode, content: string | readonly XmlNode[]): void {
  const ignorable = new Set((root.attributes["mc:Ignorable"] ?? "").split(/\s+/).filter((prefix) => prefix !== ""));
  const oursIgnorable = (ours.attributes["mc:Ignorable"] ?? "").split(/\s+/);
  for (const prefix of prefixesIn(content)) {
    const key = `xmlns:${prefix}`;
    const wanted = ours.attributes[key];
    if (wanted === undefined) continue;
    const own = root.attributes[key];
    if (own !== undefined && own !== wanted) throw new TemplateError("unusual", { part: prefix });
    root.attributes[key] = wanted;
    if (oursIgnorable.includes(prefix)) ignorable.add(prefix);
  }
  if (ignorable.size === 0) return;
  root.attributes["xmlns:mc"] ??= "http://schemas.openxmlformats.org/markup-compatibility/2006";
  root.attributes["mc:Ignorable"] = [...ignorable].join(" ");
}
