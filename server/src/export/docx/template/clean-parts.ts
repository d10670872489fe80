import { bodyPart, type TemplatePackage, type TemplatePart } from "./open-package.ts";
import { TemplateError, type TemplateProblem, templateProblem } from "./problem.ts";
import type { Relationship } from "./relationships.ts";
import { childOf, findNodes, replaceNodes, textIn, walk, type XmlNode } from "./xml.ts";

/** Parts whose text a reader sees. */
export const textTypes: ReadonlySet<string> = new Set(["officeDocument", "header", "footer", "footnotes", "endnotes"]);

/** What only serves the making of a document. */
const scaffolding = new Set([
  "w:proofErr",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:permStart",
  "w:permEnd",
  "w:lastRenderedPageBreak",
  "w:printerSettings",
  // Word would put what the control is tied to in the place of its text, and those parts stay behind.
  "w:dataBinding",
  "w15:dataBinding",
  "w:placeholder",
]);

const tracked = new Set(
  "ins del moveFrom moveTo moveFromRangeStart moveToRangeStart pPrChange rPrChange sectPrChange tblPrChange tblPrExChange trPrChange tcPrChange tblGridChange numberingChange cellIns cellDel cellMerge"
    .split(" ")
    .map((name) => `w:${name}`),
);

/** Elements that bring another program's work with them. */
const embedded: Readonly<Record<string, string>> = {
  "w:object": "OLE",
  "o:OLEObject": "OLE",
  "w:control": "ActiveX",
  "w:altChunk": "altChunk",
  "w:subDoc": "subDoc",
  "w:movie": "movie",
  "w:contentPart": "ink",
  "w14:contentPart": "ink",
};

/** Fields that fetch something from elsewhere. */
const fetching =
  /^(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD|MACROBUTTON(?!\s+NoMacro)|PRINT)\b/i;
/** Fields that show another text tomorrow. */
const changing =
  /^(?:DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE|EDITTIME|FILENAME|FILESIZE|AUTHOR|USERNAME|LASTSAVEDBY|USERADDRESS|USERINITIALS)\b/i;

const safeAddress = /^(?:https?:|mailto:|tel:)/i;

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The instructions of the fields of a part. */
export function readInstructions(xml: XmlNode): string[] {
  const found: string[] = [];
  const open: string[] = [];
  walk(xml, (node) => {
    if (node.name === "w:fldSimple") found.push((node.attributes["w:instr"] ?? "").trim());
    if (node.name === "w:instrText") open.push((open.pop() ?? "") + textIn(node));
    if (node.name !== "w:fldChar") return;
    if (node.attributes["w:fldCharType"] === "begin") open.push("");
    else if (node.attributes["w:fldCharType"] === "end") found.push((open.pop() ?? "").trim());
  });
  return [...found, ...open.map((text) => text.trim())];
}

function checkFields(xml: XmlNode, problems: TemplateProblem[]): void {
  for (const instruction of readInstructions(xml)) {
    const name = instruction.split(/\s/)[0] ?? "";
    if (fetching.test(instruction)) throw new TemplateError("linked-content", { name: clip(instruction) });
    if (changing.test(instruction)) problems.push(templateProblem("changing-field", { name: name.toUpperCase() }));
  }
}

/** Takes out what only serves the making, and refuses what may not be in a bid. */
function cleanText(xml: XmlNode): void {
  walk(xml, (node) => {
    if (tracked.has(node.name)) throw new TemplateError("tracked-changes");
    const what = embedded[node.name];
    if (what !== undefined) throw new TemplateError("embedded-object", { what });
    delete node.attributes["w:dirty"];
  });
  const cursor = new Set(
    findNodes(xml, "w:bookmarkStart")
      .filter((start) => start.attributes["w:name"] === "_GoBack")
      .map((start) => start.attributes["w:id"]),
  );
  replaceNodes(xml, (node) => {
    if (scaffolding.has(node.name)) return [];
    if (/^w:bookmark(?:Start|End)$/.test(node.name) && cursor.has(node.attributes["w:id"])) return [];
    if (node.name === "w:smartTag" || node.name === "w:customXml") return node.children;
    return node.name === "w:r" && childOf(node, "w:commentReference") ? [] : undefined;
  });
}

/** Parts that elements of a text may show. */
const shown: ReadonlySet<string> = new Set(["image", "font", "header", "footer"]);

/** What is to become of an attribute that names a relationship: it stays, goes, or takes its link with it. */
function judgeRelationship(
  entry: Relationship | undefined,
  attribute: string,
  node: XmlNode,
): "keep" | "drop" | "unlink" {
  if (!entry) return "drop";
  if (entry.type === "hyperlink") return entry.external && safeAddress.test(entry.target) ? "keep" : "unlink";
  if (!entry.external) {
    if (!shown.has(entry.type)) throw new TemplateError("embedded-object", { what: entry.type });
    return "keep";
  }
  if (entry.type !== "image") throw new TemplateError("linked-content", { name: clip(entry.target) });
  // A picture that is linked and embedded shows the embedded one.
  const embeds =
    attribute !== "r:embed" && attribute !== "r:id" && (node.attributes["r:embed"] ?? node.attributes["r:id"]);
  if (!embeds) throw new TemplateError("linked-picture", { target: clip(entry.target) });
  return "drop";
}

/** Takes out links that lead elsewhere than to addresses a reader may be sent to; refuses whatever else leads outside. */
function cleanRelationships(part: TemplatePart, xml: XmlNode, problems: TemplateProblem[]): void {
  const byId = new Map(part.relationships.map((entry) => [entry.id, entry]));
  const used = new Set<string>();
  replaceNodes(xml, (node) => {
    for (const [name, id] of Object.entries(node.attributes)) {
      if (!/^(?:r:|o:relid$)/.test(name)) continue;
      const entry = byId.get(id);
      const verdict = judgeRelationship(entry, name, node);
      if (verdict === "keep") {
        used.add(id);
        continue;
      }
      delete node.attributes[name];
      if (verdict === "drop" && /^w:(?:(?:header|footer)Reference|embed\w*)$/.test(node.name)) return [];
      if (verdict === "drop") continue;
      problems.push(templateProblem("link-removed", { target: clip(entry?.target ?? "") }));
      if (node.name !== "w:hyperlink") return [];
      if (node.attributes["w:anchor"] === undefined) return node.children;
    }
    return undefined;
  });
  // Styles, notes and their like are led to without being named in the text.
  const named = new Set(["image", "font", "hyperlink", "header", "footer"]);
  part.relationships = part.relationships.filter(({ id, type }) => used.has(id) || !named.has(type));
}

/** Cleans all parts of a template, so that nothing goes into a bid that may not. @throws TemplateError */
export function cleanParts(template: TemplatePackage): void {
  for (const part of template.parts.values()) {
    if (!part.xml) continue;
    if (textTypes.has(part.type)) {
      cleanText(part.xml);
      checkFields(part.xml, template.problems);
    }
    if (part.type !== "settings") cleanRelationships(part, part.xml, template.problems);
  }
  dropUnreachable(template);
}

/** Leaves only parts that something still leads to. */
function dropUnreachable(template: TemplatePackage): void {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const part = template.parts.get(name);
    if (!part || reached.has(name)) return;
    reached.add(name);
    part.relationships = part.relationships.filter((entry) => entry.external || template.parts.has(entry.target));
    for (const entry of part.relationships) if (!entry.external) visit(entry.target);
  };
  visit(bodyPart);
  for (const name of [...template.parts.keys()]) if (!reached.has(name)) template.parts.delete(name);
}
