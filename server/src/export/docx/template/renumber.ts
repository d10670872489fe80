import { textTypes } from "./clean-parts.ts";
import type { TemplatePackage } from "./open-package.ts";
import { findNodes, replaceNodes, type XmlNode } from "./xml.ts";

function textParts(template: TemplatePackage): XmlNode[] {
  return [...template.parts.values()].flatMap((part) => (part.xml && textTypes.has(part.type) ? [part.xml] : []));
}

/** Gives bookmarks and drawings of template and bid numbers of their own. The bid's bookmarks keep their names. */
export function renumber(template: TemplatePackage, content: string): string {
  const parts = textParts(template);
  const names = new Set([...content.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name = ""]) => name));
  // A template made from an earlier bid may still have its bookmarks.
  for (const part of parts) {
    const doubled = new Set(
      findNodes(part, "w:bookmarkStart")
        .filter(({ attributes }) => names.has(attributes["w:name"] ?? ""))
        .map(({ attributes }) => attributes["w:id"]),
    );
    if (doubled.size === 0) continue;
    replaceNodes(part, (node) =>
      /^w:bookmark(?:Start|End)$/.test(node.name) && doubled.has(node.attributes["w:id"]) ? [] : undefined,
    );
  }
  let bookmark = 0;
  let drawing = 0;
  for (const part of parts) {
    const ids = new Map<string, string>();
    for (const start of findNodes(part, "w:bookmarkStart")) {
      const id = String(bookmark++);
      ids.set(start.attributes["w:id"] ?? "", id);
      start.attributes["w:id"] = id;
    }
    replaceNodes(part, (node) => {
      if (node.name !== "w:bookmarkEnd") return undefined;
      const id = ids.get(node.attributes["w:id"] ?? "");
      if (id === undefined) return [];
      node.attributes["w:id"] = id;
      return undefined;
    });
    for (const { attributes } of findNodes(part, "wp:docPr")) attributes.id = String(++drawing);
  }
  const ids = new Map<string, string>();
  return content
    .replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")([^"]*)"/g, (_whole, head: string, old: string) => {
      const id = ids.get(old) ?? String(bookmark++);
      ids.set(old, id);
      return `${head}${id}"`;
    })
    .replace(/(<wp:docPr [^>]*?\bid=")[^"]*"/g, (_whole, head: string) => `${head}${++drawing}"`);
}
