import { findAll, textOf, type XmlElement } from "../xml-tree.ts";
import { type LintProblem, lintProblem } from "./problem.ts";

/** Longest name of a bookmark that word processors accept. */
const longestName = 40;

function duplicates(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
}

function lintBookmarks(part: string, body: XmlElement): LintProblem[] {
  const starts = findAll(body, "w:bookmarkStart");
  const startIds = starts.map((start) => start.attributes["w:id"] ?? "");
  const endIds = findAll(body, "w:bookmarkEnd").map((end) => end.attributes["w:id"] ?? "");
  const names = starts.map((start) => start.attributes["w:name"] ?? "");
  const unbalanced = [
    ...startIds.filter((id) => !endIds.includes(id)),
    ...endIds.filter((id) => !startIds.includes(id)),
  ];
  return [
    ...duplicates(names).map((name) => lintProblem("duplicate-bookmark", part, { name })),
    ...duplicates(startIds).map((name) => lintProblem("duplicate-bookmark", part, { name })),
    ...names
      .filter((name) => name.length > longestName)
      .map((name) => lintProblem("duplicate-bookmark", part, { name })),
    ...unbalanced.map((name) => lintProblem("unbalanced-bookmark", part, { name })),
  ];
}

/** A field of a paragraph: its instruction and what it shows. */
export interface FieldText {
  readonly instruction: string;
  readonly result: string;
}

/** Reads the fields of a part; `balanced` is false where a beginning, middle or end is missing. */
export function readFields(body: XmlElement): { readonly fields: readonly FieldText[]; readonly balanced: boolean } {
  const fields: FieldText[] = [];
  const open: { instruction: string; result: string; separated: boolean }[] = [];
  let balanced = true;
  const visit = (element: XmlElement): void => {
    const inner = open.at(-1);
    if (element.name === "w:fldChar") {
      const type = element.attributes["w:fldCharType"];
      if (type === "begin") open.push({ instruction: "", result: "", separated: false });
      else if (!inner) balanced = false;
      else if (type === "separate") inner.separated = true;
      else {
        open.pop();
        fields.push({ instruction: inner.instruction.trim(), result: inner.result });
        const outer = open.at(-1);
        if (outer?.separated) outer.result += inner.result;
      }
    } else if (element.name === "w:instrText") {
      if (inner) inner.instruction += element.text;
    } else if (element.name === "w:t") {
      if (inner?.separated) inner.result += element.text;
    } else if (element.name === "w:fldSimple") {
      fields.push({ instruction: (element.attributes["w:instr"] ?? "").trim(), result: textOf(element) });
      for (const child of element.children) visit(child);
    } else {
      for (const child of element.children) visit(child);
    }
  };
  visit(body);
  return { fields, balanced: balanced && open.length === 0 };
}

/** Fields that word processors work out while they lay out pages; they need no result. */
const laidOut = /^(?:PAGE|NUMPAGES)\b/;

function lintFields(part: string, body: XmlElement, names: ReadonlySet<string>): LintProblem[] {
  const { fields, balanced } = readFields(body);
  const problems: LintProblem[] = balanced ? [] : [lintProblem("unbalanced-field", part)];
  for (const { instruction, result } of fields) {
    const target = /^(?:REF|PAGEREF)\s+(\S+)/.exec(instruction)?.[1];
    if (target !== undefined && !names.has(target)) {
      problems.push(lintProblem("dangling-reference", part, { name: target }));
    }
    if (!laidOut.test(instruction) && result.trim() === "") {
      problems.push(lintProblem("empty-field", part, { name: instruction }));
    }
  }
  const marks = [...findAll(body, "w:fldChar"), ...findAll(body, "w:fldSimple")];
  const dirty = marks.some((mark) => mark.attributes["w:dirty"] !== undefined);
  return dirty ? [...problems, lintProblem("dirty-field", part)] : problems;
}

/** Checks bookmarks, links inside the document and fields. */
export function lintLinks(part: string, body: XmlElement, bookmarks: ReadonlySet<string>): LintProblem[] {
  const dangling = findAll(body, "w:hyperlink").flatMap((link) => {
    const anchor = link.attributes["w:anchor"];
    return anchor !== undefined && !bookmarks.has(anchor) ? [lintProblem("dangling-link", part, { name: anchor })] : [];
  });
  return [...lintBookmarks(part, body), ...dangling, ...lintFields(part, body, bookmarks)];
}
