import { strFromU8, unzipSync } from "fflate";
import { findAll, readXml, type XmlElement } from "../xml-tree.ts";
import { lintBody } from "./lint-body.ts";
import { lintLinks } from "./lint-links.ts";
import { lintNumbers } from "./lint-numbers.ts";
import { type DocxParts, lintPackage } from "./lint-package.ts";
import { type LintProblem, lintProblem } from "./problem.ts";

export type { LintKey, LintProblem } from "./problem.ts";

const bodyPart = "word/document.xml";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/u;

function readParts(bytes: Uint8Array): { parts: DocxParts; problems: LintProblem[] } {
  const files = unzipSync(bytes);
  const trees = new Map<string, XmlElement>();
  const texts = new Map<string, string>();
  const problems: LintProblem[] = [];
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const text = strFromU8(content);
    texts.set(name, text);
    if (forbidden.test(text)) problems.push(lintProblem("forbidden-character", name));
    try {
      trees.set(name, readXml(text));
    } catch (error) {
      problems.push(lintProblem("malformed-xml", name, { text: error instanceof Error ? error.message : "" }));
    }
  }
  return { parts: { names: new Set(Object.keys(files)), trees, texts }, problems };
}

/** Parts of text that a reader sees. */
function isTextPart(name: string): boolean {
  return /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name);
}

function lintStyles(name: string, part: XmlElement, styles: XmlElement | undefined): LintProblem[] {
  const known = new Set(styles ? findAll(styles, "w:style").map((style) => style.attributes["w:styleId"]) : []);
  const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((tag) =>
    findAll(part, tag).map((element) => element.attributes["w:val"] ?? ""),
  );
  return [...new Set(used)]
    .filter((style) => !known.has(style))
    .map((style) => lintProblem("unknown-style", name, { name: style }));
}

function lintLists(name: string, part: XmlElement, numbering: XmlElement | undefined): LintProblem[] {
  const known = new Set(numbering ? findAll(numbering, "w:num").map((list) => list.attributes["w:numId"]) : []);
  const used = new Set(findAll(part, "w:numId").map((element) => element.attributes["w:val"] ?? ""));
  return [...used]
    .filter((list) => list !== "0" && !known.has(list))
    .map((list) => lintProblem("unknown-list", name, { name: list }));
}

function lintNotes(name: string, part: XmlElement, notes: XmlElement | undefined): LintProblem[] {
  const known = new Set(notes ? findAll(notes, "w:footnote").map((note) => note.attributes["w:id"]) : []);
  const seen = new Set<string>();
  return findAll(part, "w:footnoteReference").flatMap((reference) => {
    const id = reference.attributes["w:id"] ?? "";
    if (!known.has(id)) return [lintProblem("dangling-note", name, { name: id })];
    if (seen.has(id)) return [lintProblem("shared-note", name, { name: id })];
    seen.add(id);
    return [];
  });
}

/**
 * Reads a written document again and checks what neither the file format's own validator nor a word processor tells:
 * broken references, wrong numbers, missing texts for screen readers, wrong directions, remains of the making.
 *
 * @param bytes A DOCX file.
 */
export function lintDocx(bytes: Uint8Array): readonly LintProblem[] {
  const { parts, problems } = readParts(bytes);
  const body = parts.trees.get(bodyPart);
  const styles = parts.trees.get("word/styles.xml");
  const numbering = parts.trees.get("word/numbering.xml");
  const settings = parts.texts.get("word/settings.xml") ?? "";
  problems.push(...lintPackage(parts));
  if (/<w:updateFields\b/.test(settings)) problems.push(lintProblem("dirty-field", "word/settings.xml"));
  if (!body) return [...problems, lintProblem("missing-part", bodyPart, { name: bodyPart })];

  const bookmarks = new Set(findAll(body, "w:bookmarkStart").map((start) => start.attributes["w:name"] ?? ""));
  for (const [name, tree] of parts.trees) {
    if (!isTextPart(name)) continue;
    problems.push(
      ...lintStyles(name, tree, styles),
      ...lintLists(name, tree, numbering),
      ...lintNotes(name, tree, parts.trees.get("word/footnotes.xml")),
      ...lintLinks(name, tree, bookmarks),
      ...lintBody(name, tree),
    );
  }
  if (styles) problems.push(...lintLists("word/styles.xml", styles, numbering));
  problems.push(...lintNumbers(bodyPart, body, styles, numbering));
  return problems;
}
