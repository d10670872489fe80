import { bodyMark } from "./merge-body.ts";
import { bodyPart, type TemplatePackage } from "./open-package.ts";
import { TemplateError } from "./problem.ts";
import { relationshipsNode, relationshipsPath } from "./relationships.ts";
import { childNodes, makeNode, parseXml, writePart } from "./xml.ts";

const contentTypes = "[Content_Types].xml";
const typesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";

/** Parts of our own document that stand beside the body: the properties, and what leads to them. */
function isOurs(path: string): boolean {
  return path === "_rels/.rels" || path.startsWith("docProps/");
}

/**
 * Puts the parts of the merged document together.
 *
 * @param body The content of the bid, written in the place of the element `bodyMark`.
 * @param ours The parts of our own document.
 */
export function collectParts(
  template: TemplatePackage,
  body: string,
  ours: Readonly<Record<string, Uint8Array>>,
): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  const defaults = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);
  const overrides = new Map<string, string>();
  const ourTypes = ours[contentTypes];
  for (const { attributes } of ourTypes ? childNodes(parseXml(ourTypes, contentTypes), "Override") : []) {
    const path = (attributes.PartName ?? "").slice(1);
    if (isOurs(path) && ours[path]) overrides.set(path, attributes.ContentType ?? "");
  }
  for (const [path, bytes] of Object.entries(ours)) if (isOurs(path)) parts[path] = bytes;
  for (const [path, part] of template.parts) {
    parts[path] = part.xml
      ? writePart(part.xml, path === bodyPart ? new Map([[bodyMark, body]]) : undefined)
      : part.bytes;
    if (part.relationships.length > 0)
      parts[relationshipsPath(path)] = writePart(relationshipsNode(path, part.relationships));
    if (part.contentType === "") throw new TemplateError("damaged", { detail: path });
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    if (part.xml === undefined && !defaults.has(extension)) defaults.set(extension, part.contentType);
    else if (defaults.get(extension) !== part.contentType) overrides.set(path, part.contentType);
  }
  const types = makeNode("Types", { xmlns: typesNamespace }, [
    ...Array.from(defaults, ([Extension, ContentType]) => makeNode("Default", { Extension, ContentType })),
    ...Array.from(overrides, ([path, ContentType]) => makeNode("Override", { PartName: `/${path}`, ContentType })),
  ]);
  parts[contentTypes] = writePart(types);
  return parts;
}
