import { directionOf, proofingLanguage } from "../../language.ts";
import { noteIdsOf } from "./merge-notes.ts";
import { addPart, bodyPart, officeType, partByType, type TemplatePackage } from "./open-package.ts";
import { keptSettings } from "./orders.ts";
import { type TemplateProblem, templateProblem } from "./problem.ts";
import { childNodes, childOf, dropChildren, makeNode, parseXml, setChild, walk, type XmlNode } from "./xml.ts";

const settingsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";

/** The languages of a text: of its letters, and of those that run from right to left. */
export function languageMark(name: string, language: string): XmlNode {
  const tag = proofingLanguage(language);
  const rtl = directionOf(language) === "rtl";
  return makeNode(name, {
    "w:val": tag,
    ...(name === "w:lang" ? { "w:eastAsia": "en-US" } : {}),
    "w:bidi": rtl ? tag : "ar-SA",
  });
}

/**
 * Leaves of the settings of a template what says how its pages are built. What serves its making, such as protection,
 * tracking of changes, data for letters and its own template, stays behind.
 */
export function mergeSettings(template: TemplatePackage, oursXml: string, language: string): TemplateProblem[] {
  if (!partByType(template, "settings")) {
    const part = {
      type: "settings",
      contentType: settingsType,
      bytes: new Uint8Array(),
      xml: parseXml(oursXml, "settings.xml"),
    };
    addPart(template, bodyPart, "word/settings.xml", part, officeType("settings"));
  }
  const root = partByType(template, "settings")?.xml;
  if (!root) return [];
  const isProtected = childNodes(root).some(
    ({ name }) => name === "w:documentProtection" || name === "w:writeProtection",
  );
  const children = childNodes(root);
  root.children = keptSettings.flatMap((name) => children.filter((child) => child.name === name));
  for (const [name, type] of [
    ["w:footnotePr", "footnotes"],
    ["w:endnotePr", "endnotes"],
  ] as const) {
    const ids = noteIdsOf(template, type);
    const notes = childOf(root, name);
    if (notes)
      notes.children = childNodes(notes).filter(({ attributes: { "w:id": id } }) => id === undefined || ids.has(id));
    if (notes && notes.children.length === 0) dropChildren(root, name);
  }
  walk(root, ({ attributes }) => {
    for (const name of Object.keys(attributes)) if (name.startsWith("r:")) delete attributes[name];
  });
  setChild(root, languageMark("w:themeFontLang", language), keptSettings);
  return isProtected ? [templateProblem("protection")] : [];
}
