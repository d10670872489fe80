import type { Direction } from "../../blocks/types.ts";
import { keepSigns } from "../../keep-signs.ts";
import { cleanText } from "../clean-text.ts";
import { splitRuns } from "../split-runs.ts";
import { textTypes } from "./clean-parts.ts";
import type { TemplatePackage } from "./open-package.ts";
import { runOrder } from "./orders.ts";
import { ownPieces, type TextPiece } from "./paragraphs.ts";
import {
  childNodes,
  childOf,
  copyNode,
  dropChildren,
  findNodes,
  makeNode,
  setChild,
  textIn,
  type XmlNode,
} from "./xml.ts";

/** `{{name}}` with blanks and marks of direction inside. */
const pattern = /\{\{[\s\u200E\u200F]*([\p{L}_][\p{L}\p{M}\p{N}_.-]*)[\s\u200E\u200F]*\}\}/gu;

interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function findIn(text: string): Found[] {
  return [...text.matchAll(pattern)].map((match) => ({
    name: match[1] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function textParagraphs(template: TemplatePackage): XmlNode[] {
  return [...template.parts.values()].flatMap((part) =>
    part.xml && textTypes.has(part.type) ? findNodes(part.xml, "w:p") : [],
  );
}

/** Texts that look like the remains of a placeholder, such as `{{client}`. */
export function listBroken(template: TemplatePackage): string[] {
  return textParagraphs(template)
    .map((paragraph) => joined(ownPieces(paragraph)))
    .filter((text) => /\{\{|\}\}/.test(text.replace(pattern, "")))
    .map((text) => text.trim().slice(0, 60));
}

/** The names of all placeholders but `{{body}}`, each once, in the order of the parts. */
export function listPlaceholders(template: TemplatePackage): string[] {
  const names = textParagraphs(template).flatMap((paragraph) =>
    findIn(joined(ownPieces(paragraph))).map(({ name }) => name),
  );
  return [...new Set(names)].filter((name) => name.toLowerCase() !== "body");
}

function joined(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => textIn(text)).join("");
}

function setText(node: XmlNode, text: string): void {
  node.attributes["xml:space"] = "preserve";
  node.children = text === "" ? [] : [text];
}

/** The language that the letters of a value look like; that of the text around it where they say nothing. */
function markLanguage(look: XmlNode, text: string, rtl: boolean): void {
  const value = /\p{Script=Cyrillic}/u.test(text) ? "ru-RU" : /\p{Script=Latin}/u.test(text) ? "en-GB" : undefined;
  if (rtl || value === undefined) return;
  const own = childOf(look, "w:lang");
  setChild(look, makeNode("w:lang", { ...own?.attributes, "w:val": value }), runOrder);
}

function makeRun(like: XmlNode, text: string, rtl: boolean): XmlNode {
  const properties = childOf(like, "w:rPr");
  const run = makeNode("w:r", {}, properties ? [copyNode(properties)] : []);
  const look = childOf(run, "w:rPr") ?? makeNode("w:rPr");
  if (rtl) setChild(look, makeNode("w:rtl"), runOrder);
  else dropChildren(look, "w:rtl");
  markLanguage(look, text, rtl);
  if (look.children.length > 0) setChild(run, look, ["w:rPr"]);
  const piece = makeNode("w:t");
  setText(piece, text);
  run.children.push(piece);
  return run;
}

/** Puts runs in the middle of a run that is cut in two. */
function splice({ run, parent, text }: TextPiece, before: string, runs: readonly XmlNode[], after: string): void {
  const at = run.children.indexOf(text);
  const head: XmlNode = { ...run, children: run.children.slice(0, at) };
  const tail: XmlNode = { ...run, attributes: {}, children: run.children.slice(at + 1) };
  const look = childOf(run, "w:rPr");
  if (before !== "") {
    const piece = makeNode("w:t");
    setText(piece, before);
    head.children.push(piece);
  }
  if (after !== "") {
    const piece = makeNode("w:t");
    setText(piece, after);
    tail.children.unshift(piece);
  }
  const filled = (candidate: XmlNode) => childNodes(candidate).some(({ name }) => name !== "w:rPr");
  if (look && tail.children.length > 0) tail.children.unshift(copyNode(look));
  const others = [...(filled(head) ? [head] : []), ...runs, ...(filled(tail) ? [tail] : [])];
  parent.children.splice(parent.children.indexOf(run), 1, ...others);
}

/** Replaces the last placeholder first, so that the places of those before it stay right. */
function fillParagraph(paragraph: XmlNode, values: ReadonlyMap<string, string>, direction: Direction): void {
  const known = findIn(joined(ownPieces(paragraph))).filter(({ name }) => values.has(name));
  for (const { name, start, end } of known.reverse()) {
    const value = keepSigns(cleanText(values.get(name) ?? "").replace(/\s+/g, " "), direction);
    let offset = 0;
    for (const piece of ownPieces(paragraph)) {
      const text = textIn(piece.text);
      const [from, to] = [Math.max(0, start - offset), Math.min(text.length, end - offset)];
      const first = start >= offset && start < offset + text.length;
      offset += text.length;
      if (to <= 0 || from >= text.length) continue;
      if (!first) setText(piece.text, text.slice(to));
      else {
        const runs = splitRuns(value, direction).map((part) => makeRun(piece.run, part.text, part.rtl));
        splice(piece, text.slice(0, from), runs, text.slice(to));
      }
    }
  }
}

/**
 * Writes the values of placeholders into body, headers, footers and text boxes, also where a word processor has cut a
 * placeholder into several runs. Those without a value stay as they are.
 *
 * @param directionOf The direction of a paragraph of the template.
 */
export function fillPlaceholders(
  template: TemplatePackage,
  values: ReadonlyMap<string, string>,
  directionOf: (paragraph: XmlNode) => Direction,
): void {
  for (const paragraph of textParagraphs(template)) {
    if (!ownPieces(paragraph).some(({ text }) => textIn(text).includes("{"))) continue;
    fillParagraph(paragraph, values, directionOf(paragraph));
  }
}
