import type { Check, Paragraph, WalkState } from "./check.ts";
import type { LintPlace, Report } from "./problem.ts";

/** What a bookmark is around, as far as it lies in one paragraph. */
export interface Bookmark {
  readonly name: string;
  readonly place: LintPlace;
  /** The text between its ends; undefined where they are in different paragraphs. */
  text: string | undefined;
}

/** A link or reference to a bookmark. */
interface Jump {
  readonly key: "dangling-link" | "dangling-reference";
  readonly name: string;
  readonly place: LintPlace;
}

/** The bookmarks of a document and what leads to them, from all its parts. */
export interface LinkBook {
  readonly bookmarks: Map<string, Bookmark>;
  readonly jumps: Jump[];
}

export function createLinkBook(): LinkBook {
  return { bookmarks: new Map(), jumps: [] };
}

/** Names that word processors accept: at most 40 characters, a letter or `_` first, then letters, digits and `_`. */
const goodName = /^[\p{L}_][\p{L}\p{M}\p{N}_]{0,39}$/u;
/** Where a word processor goes without a bookmark. */
const builtIn = new Set(["_top", "_Top"]);

/** Checks that bookmarks have one name, one beginning and one end. */
export function checkBookmarks(book: LinkBook): Check {
  const open = new Map<string, { bookmark: Bookmark; paragraph: Paragraph | undefined; from: number }>();
  const ids = new Set<string>();
  return {
    openNamed: {
      "w:bookmarkStart"({ attributes }, _parent, state) {
        const { "w:id": id = "", "w:name": name = "" } = attributes;
        if (ids.has(id)) state.report("duplicate-bookmark", { name });
        else if (book.bookmarks.has(name)) state.report("duplicate-bookmark", { name });
        else if (!goodName.test(name)) state.report("bad-bookmark-name", { name });
        ids.add(id);
        const bookmark: Bookmark = { name, place: state.place, text: undefined };
        open.set(id, { bookmark, paragraph: state.paragraph, from: state.paragraph?.text.length ?? 0 });
        if (!book.bookmarks.has(name)) book.bookmarks.set(name, bookmark);
      },
      "w:bookmarkEnd"({ attributes }, _parent, state) {
        const id = attributes["w:id"] ?? "";
        const begun = open.get(id);
        open.delete(id);
        if (!begun) state.report("unbalanced-bookmark", { name: id });
        else if (state.paragraph && state.paragraph === begun.paragraph) {
          begun.bookmark.text = state.paragraph.text.slice(begun.from);
        }
      },
      "w:hyperlink"({ attributes }, _parent, { place }) {
        const name = attributes["w:anchor"];
        if (name !== undefined && !builtIn.has(name)) book.jumps.push({ key: "dangling-link", name, place });
      },
    },
    field({ instruction }, { place }) {
      const name = /^(?:REF|PAGEREF|NOTEREF)\s+"?([^\s"\\]+)/i.exec(instruction)?.[1];
      if (name !== undefined) book.jumps.push({ key: "dangling-reference", name, place });
    },
    end(state) {
      for (const { bookmark } of open.values()) state.report("unbalanced-bookmark", { name: bookmark.name });
    },
  };
}

/** Checks that everything that leads somewhere arrives. */
export function checkJumps({ bookmarks, jumps }: LinkBook, report: Report): void {
  for (const { key, name, place } of jumps) if (!bookmarks.has(name)) report(key, place, { name });
}

/** Fields whose result is kept in the file; other fields are worked out when pages are laid out. */
const stored = /^(?:TOC|SEQ|REF|PAGEREF|NOTEREF|INDEX)\b/i;
/** What word processors write in place of a result that they cannot work out, in the languages of the product. */
const broken =
  /(?:Error!\s+(?:Bookmark|Reference|No |Not a|Unknown|Hyperlink|Main|Invalid|Cannot)|Ошибка!\s+(?:Закладка|Источник|Недопуст|Неверн|Элемент|Не найден|Текст|Неизвестн)|خطأ!\s+(?:الإشارة|الإ?شارة|لم|تعذر|مرجع|المرجع|غير|ليس))/u;

/** Checks that fields are clean and show something. */
export function checkFields(): Check {
  return {
    openNamed: {
      "w:fldChar": ({ attributes }, _parent, state) => checkDirty(attributes, state),
      "w:fldSimple": ({ attributes }, _parent, state) => checkDirty(attributes, state),
    },
    field({ instruction, result }, state) {
      if (stored.test(instruction) && result.trim() === "") state.report("empty-field", { name: instruction });
    },
    paragraph({ text }, state) {
      const found = broken.exec(text);
      if (found) state.report("error-text", { text: text.slice(found.index) });
    },
  };
}

function checkDirty(attributes: Readonly<Record<string, string>>, state: WalkState): void {
  const dirty = attributes["w:dirty"];
  if (dirty !== undefined && dirty !== "0" && dirty !== "false" && dirty !== "off")
    state.report("dirty-field", { part: state.part });
}
