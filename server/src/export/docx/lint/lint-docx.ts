import type { SourcePlace } from "../../blocks/types.ts";
import { findAll, type XmlElement } from "../xml-tree.ts";
import type { Check } from "./check.ts";
import { checkFlow, checkLeftovers, checkTraces } from "./check-flow.ts";
import { checkForm, checkTreeForm } from "./check-form.ts";
import { checkBookmarks, checkFields, checkJumps, createLinkBook } from "./check-links.ts";
import {
  checkNames,
  checkNoteReferences,
  checkNotes,
  compareNotes,
  createNoteBook,
  type NoteBook,
} from "./check-names.ts";
import { checkParts, checkRelationships, checkRelationshipUse, relationshipsOf } from "./check-package.ts";
import { checkDrawings, checkHeaders, checkPages, type Section } from "./check-pages.ts";
import { checkBaseDirection, checkProperties, checkSettings } from "./check-properties.ts";
import { checkRuns } from "./check-runs.ts";
import { checkTables } from "./check-tables.ts";
import { compareNumbers } from "./compare-numbers.ts";
import { createListCounter, type ListCounter } from "./list-counter.ts";
import { isSet } from "./look.ts";
import { createOutline, readOutline } from "./outline.ts";
import { createReport, type LintProblem, type PlacedProblem, type Report } from "./problem.ts";
import { type DocxPackage, isTextPart, readPackage, readTree } from "./read-package.ts";
import { fontsOf, readStyleSheet, type StyleSheet } from "./style-sheet.ts";
import { walkPart } from "./walk-part.ts";

export type { LintKey, LintProblem } from "./problem.ts";

const bodyPart = "word/document.xml";

/** Checks names, types and relationships of parts. */
function lintPackage(content: DocxPackage, report: Report): void {
  const { names, texts } = content;
  checkParts(content, readTree(content, "[Content_Types].xml", report), report);
  const present = new Set(names.map((name) => name.toLowerCase()));
  const declared = new Map<string, ReadonlySet<string>>();
  for (const part of texts.keys()) {
    const tree = part.endsWith(".rels") ? readTree(content, part, report) : undefined;
    if (tree) declared.set(part, checkRelationships(part, tree, present, report));
  }
  for (const [part, text] of texts) {
    if (!part.startsWith("word/") || part.endsWith(".rels")) continue;
    if (/^word\/comments/.test(part) && /<w:comment\s/.test(text)) report("comment", { part });
    checkRelationshipUse(part, text, declared.get(relationshipsOf(part)) ?? new Set(), report);
  }
}

/** Fonts that the document chose: those of styles, lists and the theme. */
function chosenFonts(styles: StyleSheet, numbering: XmlElement | undefined, theme: string): ReadonlySet<string> {
  const faces = [...theme.matchAll(/\stypeface="([^"]+)"/g)].flatMap(([, name]) => name ?? []);
  return new Set([...styles.fonts, ...(numbering ? findAll(numbering, "w:rFonts").flatMap(fontsOf) : []), ...faces]);
}

/** Whether pages are numbered from 1 to the last. */
function isContinuous(body: string): boolean {
  return !/<w:pgNumType\b[^>]*\sw:(?:start|fmt)=/.test(body);
}

/** Notes and headers have a place of their own; what refers to a note is where it belongs. */
function placeProblems(
  problems: readonly PlacedProblem[],
  books: readonly NoteBook[],
  sources: readonly (SourcePlace | undefined)[],
): LintProblem[] {
  // What was read of a part before it broke says nothing about it.
  const broken = new Set(problems.filter(({ key }) => key === "malformed-xml").map(({ part }) => part));
  const sound = problems.filter(({ key, part }) => key === "malformed-xml" || !broken.has(part));
  return sound.map(({ note, ...problem }) => {
    const book = books.find(({ kind }) => problem.part === `word/${kind}s.xml`);
    const child = problem.child ?? (note === undefined ? undefined : book?.references.get(note)?.child);
    const source = child === undefined ? undefined : sources[child];
    return { ...problem, ...(child === undefined ? {} : { child }), ...(source ? { source } : {}) };
  });
}

/**
 * Reads a written document again and checks what neither the file format's own validator nor a word processor tells:
 * broken references, wrong numbers, missing texts for screen readers, wrong directions, remains of the making. It never
 * throws: what is no document has problems, too.
 *
 * @param bytes A DOCX file.
 * @param sources For each child of the body, in order, where it came from; problems then tell it.
 */
export function lintDocx(
  bytes: Uint8Array,
  sources: readonly (SourcePlace | undefined)[] = [],
): readonly LintProblem[] {
  const problems: PlacedProblem[] = [];
  const report = createReport(problems);
  const content = readPackage(bytes, report);
  if (!content) return placeProblems(problems, [], sources);
  lintPackage(content, report);
  const body = content.texts.get(bodyPart);
  if (!content.names.includes(bodyPart)) report("missing-part", { part: bodyPart }, { part: bodyPart, name: bodyPart });
  const books = lintTexts(content, body ?? "", report);
  return placeProblems(problems, books, sources);
}

/** Checks styles, properties and texts; where a part cannot be read, what rests on it is not judged. */
function lintTexts(content: DocxPackage, body: string, report: Report): readonly NoteBook[] {
  const books = [createNoteBook("footnote"), createNoteBook("endnote")];
  const tree = (part: string): XmlElement | undefined => readTree(content, part, report);
  const [stylesTree, numbering, settings] = ["styles", "numbering", "settings"].map((name) => tree(`word/${name}.xml`));
  const trees = { core: tree("docProps/core.xml"), app: tree("docProps/app.xml") };
  const { language, pages } = checkProperties(trees, content, report);
  checkSettings(settings, report);
  if (!stylesTree || (content.names.includes("word/numbering.xml") && !numbering)) return books;
  const styles = readStyleSheet(stylesTree);
  const lists = createListCounter(numbering, stylesTree);
  const direction = checkBaseDirection(language, styles, report);
  lintStyles(styles, stylesTree, numbering, lists, report);

  const theme = [...content.texts].find(([name]) => /^word\/theme\/theme\d*\.xml$/.test(name))?.[1] ?? "";
  const fonts = chosenFonts(styles, numbering, theme);
  const [links, outline] = [createLinkBook(), createOutline()];
  const sections: Section[] = [];
  const told = new Set<string>();
  const parts = [bodyPart, ...content.names.filter((name) => isTextPart(name) && name !== bodyPart)];
  const isWhole = parts.map((part) => {
    const isBody = part === bodyPart;
    const notes = books.filter(({ kind }) => part === `word/${kind}s.xml`);
    const checks: readonly Check[] = [
      checkForm(),
      checkBookmarks(links),
      checkFields(),
      checkNames(styles, lists),
      checkTraces(),
      // The outline puts the numbers that were counted into the texts; what compares texts comes behind it.
      ...(isBody ? [readOutline(outline, styles, lists), checkFlow(styles)] : []),
      ...(isBody
        ? [checkPages(styles, direction.isRtl, sections), ...books.map(checkNoteReferences)]
        : notes.map(checkNotes)),
      checkRuns(styles, fonts, told),
      checkTables(styles, isBody, direction.isSound),
      checkDrawings(),
      checkLeftovers(),
    ];
    const text = content.texts.get(part) ?? "";
    return text !== "" && walkPart(part, text, styles.normal, checks, report);
  });
  checkHeaders(sections, (settings && isSet(settings, "w:evenAndOddHeaders")) ?? false, report);
  if (isWhole.includes(false)) return books;
  checkJumps(links, report);
  for (const book of books) compareNotes(book, `word/${book.kind}s.xml`, report);
  compareNumbers(outline, links, { count: pages, continuous: isContinuous(body) }, report);
  return books;
}

function lintStyles(
  styles: StyleSheet,
  tree: XmlElement,
  numbering: XmlElement | undefined,
  lists: ListCounter,
  report: Report,
): void {
  const part = "word/styles.xml";
  for (const name of styles.twice) report("duplicate-style", { part }, { name });
  for (const name of styles.missing) report("unknown-base-style", { part }, { name });
  checkTreeForm(part, tree, report);
  if (numbering) checkTreeForm("word/numbering.xml", numbering, report);
  const used = new Set(findAll(tree, "w:numId").map(({ attributes }) => attributes["w:val"] ?? ""));
  for (const name of used) if (name !== "0" && !lists.has(name)) report("unknown-list", { part }, { name });
}
