import type { Check } from "./check.ts";
import type { ListCounter } from "./list-counter.ts";
import type { LintPlace, Report } from "./problem.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** Checks that styles and lists that are named are defined; each is told once a part. */
export function checkNames(styles: StyleSheet, lists: ListCounter): Check {
  const told = new Set<string>();
  const isNew = (name: string): boolean => !told.has(name) && told.add(name) !== undefined;
  const style: NonNullable<Check["openNamed"]>[string] = ({ attributes }, _parent, state) => {
    const name = attributes["w:val"] ?? "";
    if (!styles.has(name) && isNew(`style ${name}`)) state.report("unknown-style", { name });
  };
  return {
    openNamed: {
      "w:pStyle": style,
      "w:rStyle": style,
      "w:tblStyle": style,
      "w:numId"({ attributes }, _parent, state) {
        const name = attributes["w:val"] ?? "";
        if (name !== "0" && !lists.has(name) && isNew(`list ${name}`)) state.report("unknown-list", { name });
      },
    },
  };
}

/** The notes of a document: what refers to them and what they say. */
export interface NoteBook {
  readonly kind: "footnote" | "endnote";
  /** Where each note is referred to first, by its id. */
  readonly references: Map<string, LintPlace>;
  /** What each note says, by its id; "-" for the lines above notes. */
  readonly texts: Map<string, string>;
  /** Two references name one note. */
  shared: boolean;
}

export function createNoteBook(kind: NoteBook["kind"]): NoteBook {
  return { kind, references: new Map(), texts: new Map(), shared: false };
}

/** Collects what refers to notes. */
export function checkNoteReferences(book: NoteBook): Check {
  const { kind, references } = book;
  return {
    openNamed: {
      [`w:${kind}Reference`]({ attributes }, _parent, state) {
        const id = attributes["w:id"] ?? "";
        if (!references.has(id)) references.set(id, state.place);
        else {
          book.shared = true;
          state.report("shared-note", { name: id });
        }
      },
    },
  };
}

/** Collects what notes say. */
export function checkNotes({ kind, texts }: NoteBook): Check {
  let current: string | undefined;
  return {
    openNamed: {
      [`w:${kind}`]({ attributes }, _parent, state) {
        const { "w:id": id = "", "w:type": type = "normal" } = attributes;
        current = texts.has(id) ? undefined : id;
        if (current === undefined) state.report("duplicate-note", { name: id });
        // Lines between text and notes are no notes.
        else texts.set(id, type === "normal" ? "" : "-");
      },
    },
    paragraph({ text, hasContent }) {
      if (current !== undefined)
        texts.set(current, `${texts.get(current) ?? ""}${text.trim()}${hasContent && text.trim() === "" ? "-" : ""}`);
    },
  };
}

/** Compares references and notes. */
export function compareNotes({ references, texts, shared }: NoteBook, part: string, report: Report): void {
  for (const [id, place] of references) {
    const text = texts.get(id);
    if (text === undefined) report("dangling-note", place, { name: id });
    else if (text === "") report("empty-note", place, { name: id });
  }
  // A reference that names the wrong note leaves another one alone.
  if (shared || [...references.keys()].some((id) => !texts.has(id))) return;
  for (const [id, text] of texts) {
    if (text !== "-" && !references.has(id)) report("unused-note", { part }, { text });
  }
}
