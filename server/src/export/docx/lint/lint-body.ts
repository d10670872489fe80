import { findAll, findChild, readValue, textOf, type XmlElement } from "../xml-tree.ts";
import { type LintProblem, lintProblem } from "./problem.ts";

/** Beginning of a text, for messages. */
function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function children(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function isOn(element: XmlElement | undefined): boolean {
  const value = element?.attributes["w:val"];
  return element !== undefined && value !== "0" && value !== "false" && value !== "off";
}

function lintTable(part: string, table: XmlElement): LintProblem[] {
  const problems: LintProblem[] = [];
  const rows = children(table, "w:tr");
  if (rows.length === 0) return [lintProblem("empty-table", part)];
  const columns = children(findChild(table, "w:tblGrid") ?? table, "w:gridCol").length;
  rows.forEach((row, at) => {
    const cells = children(row, "w:tc");
    const width = cells.reduce((sum, cell) => sum + Number(readValue(cell, "w:tcPr", "w:gridSpan") ?? 1), 0);
    if (width !== columns) problems.push(lintProblem("uneven-row", part, { row: String(at + 1) }));
    for (const cell of cells) {
      // Word refuses to open a document with a cell that does not end in a paragraph.
      if (cell.children.at(-1)?.name !== "w:p") problems.push(lintProblem("empty-cell", part, { row: String(at + 1) }));
    }
  });
  const look = findChild(table, "w:tblPr", "w:tblLook")?.attributes ?? {};
  const claimsHeader = look["w:firstRow"] === "1" || look["w:firstRow"] === "true";
  const first = rows[0];
  if (claimsHeader && first && !isOn(findChild(first, "w:trPr", "w:tblHeader"))) {
    problems.push(lintProblem("no-header-row", part, { text: shorten(textOf(first)) }));
  }
  if (!readValue(table, "w:tblPr", "w:tblCaption")) problems.push(lintProblem("no-table-description", part));
  return problems;
}

function lintDrawings(part: string, body: XmlElement): LintProblem[] {
  const problems: LintProblem[] = [];
  const seen = new Set<string>();
  for (const drawing of findAll(body, "wp:docPr")) {
    const { id = "", descr } = drawing.attributes;
    if (seen.has(id)) problems.push(lintProblem("duplicate-drawing", part, { name: id }));
    seen.add(id);
    const decorative = findAll(drawing, "adec:decorative").length > 0;
    if (!descr && !decorative) problems.push(lintProblem("no-alt-text", part, { name: id }));
  }
  return problems;
}

const latinOrCyrillic = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const arabicLetter = /(?=\p{L})\p{Script=Arabic}/u;

function lintRuns(part: string, body: XmlElement): LintProblem[] {
  const problems: LintProblem[] = [];
  for (const run of findAll(body, "w:r")) {
    const text = children(run, "w:t")
      .map((piece) => piece.text)
      .join("");
    if (text === "") continue;
    const rtl = isOn(findChild(run, "w:rPr", "w:rtl"));
    if ((rtl ? latinOrCyrillic : arabicLetter).test(text)) {
      problems.push(lintProblem("wrong-direction", part, { text: shorten(text) }));
    }
    if (isOn(findChild(run, "w:rPr", "w:vanish"))) {
      problems.push(lintProblem("hidden-text", part, { text: shorten(text) }));
    }
    const placeholder = /\{\{[^{}]*\}\}/.exec(text)?.[0];
    if (placeholder !== undefined) problems.push(lintProblem("leftover-placeholder", part, { text: placeholder }));
  }
  return problems;
}

const changes = ["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:commentReference", "w:commentRangeStart"];

/** Checks tables, pictures, runs, and that nothing of the making shows. */
export function lintBody(part: string, body: XmlElement): LintProblem[] {
  const tracked = changes.filter((name) => findAll(body, name).length > 0);
  return [
    ...findAll(body, "w:tbl").flatMap((table) => lintTable(part, table)),
    ...lintDrawings(part, body),
    ...lintRuns(part, body),
    ...tracked.map((name) => lintProblem("tracked-change", part, { name })),
  ];
}
