import { declareNamespaces } from "./namespaces.ts";
import { addPart, bodyPart, officeType, partByType, type TemplatePackage } from "./open-package.ts";
import { freeId, type Relationship } from "./relationships.ts";
import { childNodes, findNodes, parseXml, walk } from "./xml.ts";

const notesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";

/**
 * Adds our footnotes to those of a template.
 *
 * @param notesXml Our `footnotes.xml`, with the ids of the template's styles.
 * @param relationships Of that part: where links in notes lead.
 * @returns The new ids of the notes by ours.
 */
export function mergeNotes(
  template: TemplatePackage,
  notesXml: string,
  relationships: readonly Relationship[],
): ReadonlyMap<string, string> {
  const ours = parseXml(notesXml, "footnotes.xml");
  const notes = childNodes(ours, "w:footnote").filter((note) => note.attributes["w:type"] === undefined);
  const ids = new Map<string, string>();
  if (notes.length === 0) return ids;
  let own = partByType(template, "footnotes");
  if (!own) {
    const part = { type: "footnotes", contentType: notesType, bytes: new Uint8Array(), xml: ours };
    addPart(template, bodyPart, "word/footnotes.xml", part, officeType("footnotes"));
    own = partByType(template, "footnotes");
  }
  if (!own) return ids;
  const isOurs = own.xml === ours;
  let next =
    childNodes(own.xml, "w:footnote").reduce((most, note) => Math.max(most, Number(note.attributes["w:id"]) || 0), 0) +
    1;
  for (const note of notes) {
    const id = note.attributes["w:id"] ?? "";
    ids.set(id, isOurs ? id : String(next));
    note.attributes["w:id"] = isOurs ? id : String(next++);
  }
  const part = template.parts.get(own.name);
  for (const note of notes) {
    walk(note, ({ attributes }) => {
      const link = relationships.find(({ id }) => id === attributes["r:id"]);
      if (!link || !part) return;
      const id = freeId(part.relationships, `bid_${link.type}`);
      part.relationships.push({ ...link, id });
      attributes["r:id"] = id;
    });
  }
  if (isOurs) return ids;
  declareNamespaces(own.xml, ours, notes);
  own.xml.children.push(...notes);
  return ids;
}

/** Takes the notes' own separators out of what settings name, where the part is not there. */
export function noteIdsOf(template: TemplatePackage, type: "footnotes" | "endnotes"): ReadonlySet<string> {
  const root = partByType(template, type)?.xml;
  return new Set(
    [...findNodes(root, "w:footnote"), ...findNodes(root, "w:endnote")].map((note) => note.attributes["w:id"] ?? ""),
  );
}
