import { TemplateError, type TemplateProblem } from "./problem.ts";
import { freeId, type Relationship, readRelationships } from "./relationships.ts";
import { unpackTemplate } from "./unpack-template.ts";
import { childNodes, parseXml, type XmlNode } from "./xml.ts";

/** A part of a template: as XML that can be changed, or as it is. */
export interface TemplatePart {
  /** Of the relationship that leads to it, such as `header`. */
  readonly type: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly xml?: XmlNode;
  relationships: Relationship[];
}

/** A template taken apart: only what may go into a bid. */
export interface TemplatePackage {
  /** By name; the body is always `word/document.xml`. */
  readonly parts: Map<string, TemplatePart>;
  readonly problems: TemplateProblem[];
  /** The person that the properties name. */
  readonly author?: string;
}

export const bodyPart = "word/document.xml";

/** Parts that go into the document. */
const kept = new Set([
  "officeDocument",
  "styles",
  "settings",
  "theme",
  "themeOverride",
  "fontTable",
  "numbering",
  "header",
  "footer",
  "footnotes",
  "endnotes",
  "image",
  "font",
]);
const mediaTypes = new Set(["image", "font"]);

const mainType =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/;
const documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Finds the content type of parts by name. */
function readContentTypes(parts: ReadonlyMap<string, Uint8Array>): (name: string) => string {
  const name = "[Content_Types].xml";
  const bytes = parts.get(name);
  if (!bytes) throw new TemplateError("not-word");
  const entries = childNodes(parseXml(bytes, name));
  const byKey = (element: string, key: string) =>
    new Map(
      entries
        .filter((entry) => entry.name === element)
        .map(({ attributes }) => [attributes[key]?.toLowerCase() ?? "", attributes.ContentType ?? ""]),
    );
  const overrides = byKey("Override", "PartName");
  const defaults = byKey("Default", "Extension");
  const macros = [...overrides.values(), ...defaults.values()].some((type) =>
    /macroEnabled|vbaProject|vbaData/i.test(type),
  );
  if (macros || [...parts.keys()].some((part) => /vbaProject|vbaData/i.test(part))) throw new TemplateError("macros");
  return (part) => {
    const key = part.toLowerCase();
    return overrides.get(`/${key}`) ?? defaults.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
  };
}

function checkNamespaces(xml: XmlNode, part: string): void {
  const { "xmlns:w": word, "xmlns:r": relationship } = xml.attributes;
  if (word?.startsWith("http://purl.oclc.org/ooxml/")) throw new TemplateError("strict-format");
  const isPlain = word === undefined && !xml.name.startsWith("w:");
  if (isPlain) return;
  if (word !== wordNamespace || (relationship !== undefined && relationship !== relationshipNamespace)) {
    throw new TemplateError("unusual", { part });
  }
}

/** Who made the template; nothing of it goes into the bid. */
function readAuthor(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const core = parts.get("docProps/core.xml");
  if (!core) return undefined;
  const names = childNodes(parseXml(core, "docProps/core.xml"))
    .filter(({ name }) => name === "dc:creator" || name === "cp:lastModifiedBy")
    .map(({ children }) => children.join("").trim());
  return names.find((name) => name !== "");
}

/**
 * Opens a template and takes out of it the parts that go into a bid: the body and what it leads to. Comments, macros,
 * the properties with their names, and whatever else word processors keep beside it, stay behind.
 *
 * @throws TemplateError where it is no template that can be used.
 */
export function openPackage(bytes: Uint8Array): TemplatePackage {
  const files = unpackTemplate(bytes);
  const typeOf = readContentTypes(files);
  const main = readRelationships(files, "").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined || !files.has(main) || !mainType.test(typeOf(main))) throw new TemplateError("not-word");
  if (!/^word\/[^/]+\.xml$/.test(main)) throw new TemplateError("unusual", { part: main });

  const parts = new Map<string, TemplatePart>();
  const take = (name: string, type: string): void => {
    const key = name === main ? bodyPart : name;
    const content = files.get(name);
    if (parts.has(key)) return;
    if (!content) throw new TemplateError("damaged", { detail: name });
    const xml = mediaTypes.has(type) ? undefined : parseXml(content, name);
    if (xml) checkNamespaces(xml, name);
    const relationships = readRelationships(files, name);
    const contentType = name === main ? documentType : typeOf(name);
    const part: TemplatePart = { type, contentType, bytes: content, relationships, ...(xml ? { xml } : {}) };
    parts.set(key, part);
    // Settings lead to the template's own template and to data for letters, which stay behind.
    if (type === "settings") part.relationships = [];
    for (const { target, external, type: inner } of part.relationships) {
      if (!external && kept.has(inner) && inner !== "officeDocument") take(target, inner);
    }
  };
  take(main, "officeDocument");
  if (main !== bodyPart && files.has(bodyPart)) throw new TemplateError("unusual", { part: bodyPart });
  const author = readAuthor(files);
  const problems: TemplateProblem[] = [];
  const comments = files.get("word/comments.xml");
  if (comments && new TextDecoder().decode(comments).includes("<w:comment "))
    problems.push({ key: "comments", severity: "warning", params: {} });
  return { parts, problems, ...(author === undefined ? {} : { author }) };
}

/** The XML of the part that the body leads to by a type, such as `styles`; absent where there is none. */
export function partByType(
  template: TemplatePackage,
  type: string,
): (TemplatePart & { readonly xml: XmlNode; readonly name: string }) | undefined {
  const target = template.parts
    .get(bodyPart)
    ?.relationships.find((entry) => entry.type === type && !entry.external)?.target;
  const part = target === undefined ? undefined : template.parts.get(target);
  return part?.xml && target !== undefined ? { ...part, xml: part.xml, name: target } : undefined;
}

/** Adds a part that a part of the template leads to. Its name gets a number where another one has it. */
export function addPart(
  template: TemplatePackage,
  from: string,
  wanted: string,
  part: Omit<TemplatePart, "relationships">,
  fullType: string,
): string {
  const owner = template.parts.get(from);
  if (!owner) throw new TemplateError("damaged", { detail: from });
  const dot = wanted.lastIndexOf(".");
  const taken = new Set(Array.from(template.parts.keys(), (name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++)
    name = `${wanted.slice(0, dot)}${count}${wanted.slice(dot)}`;
  template.parts.set(name, { ...part, relationships: [] });
  const id = freeId(owner.relationships, `bid_${part.type}`);
  owner.relationships.push({ id, type: part.type, fullType, target: name, external: false });
  return id;
}

/** The type of a relationship by its last word. */
export function officeType(name: string): string {
  return `${relationshipNamespace}/${name}`;
}
