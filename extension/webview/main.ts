/** The page of a document preview: draws what the extension sends, and tells where a reader looks and clicks. */
import type { DocumentLook } from "../../server/src/lsp/protocol.ts";
import type { FromPage, PreviewMark, PreviewPlace, PreviewState, ToPage } from "../src/document-preview/messages.ts";
import { arrange } from "./arrange.ts";
import { findBlock, type Lines, placeOf, readLines } from "./lines.ts";
import { makePiece } from "./make-piece.ts";
import { showMarks } from "./marks.ts";
import { createScroller } from "./scroll.ts";

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
};

const vscode = acquireVsCodeApi();
const [root, notice] = [findElement("document"), findElement("notice")];

let pieces: readonly HTMLElement[] = [];
let known: Lines | undefined;
let marks: readonly PreviewMark[] = [];
let cursor: PreviewPlace | undefined;
let here: HTMLElement | undefined;
/** How far the document of a bid was scrolled when it was put away. */
let left: PreviewState = vscode.getState() ?? {};
let bid: string | undefined;

const lines = (): Lines => {
  known ??= readLines(pieces);
  return known;
};
const scroller = createScroller({
  lines,
  scrolled(place) {
    vscode.setState({ ...vscode.getState(), top: window.scrollY });
    if (place) vscode.postMessage({ kind: "scrolled", ...place });
  },
});

function findElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}`);
  return element;
}

function draw(message: Extract<ToPage, { readonly kind: "document" }>): void {
  const { document: shown, pictures, state } = message;
  notice.replaceChildren();
  root.lang = shown.language;
  root.dir = shown.direction;
  root.setAttribute("aria-label", shown.title);
  dress(shown.look);
  const before = shown.base === undefined ? [] : pieces;
  pieces = shown.steps.flatMap((step) => {
    if ("html" in step) return [makePiece(step, pictures)];
    const [from, count, further] = step;
    const taken = before.slice(from, from + count);
    if (further !== 0) for (const piece of taken) piece.dataset.line = String(Number(piece.dataset.line) + further);
    return taken;
  });
  known = undefined;
  scroller.keepPlace(() => arrange(root, pieces));
  if (bid !== state.bid) scroller.scrollTo(state.bid === left.bid ? (left.top ?? 0) : 0);
  bid = state.bid;
  showMarks(root, lines(), marks);
  showCursor();
  vscode.setState({ ...vscode.getState(), ...state });
}

/** The paper and its letters, as the exported document has them. */
function dress({ latin, arabic, size, width, start, end }: DocumentLook): void {
  const set = (name: string, value: string): void => root.style.setProperty(`--${name}`, value);
  for (const [name, font] of Object.entries({ latin, arabic })) {
    if (/^[\p{L}\p{N} -]+$/u.test(font)) set(name, `"${font}"`);
  }
  for (const [name, points] of Object.entries({ size, width, start, end })) set(name, `${points}pt`);
}

function say(text: string, choices: readonly string[]): void {
  if (bid !== undefined) left = { bid, top: window.scrollY };
  bid = undefined;
  pieces = [];
  known = undefined;
  cursor = undefined;
  root.replaceChildren();
  const words = document.createElement("p");
  words.textContent = text;
  const buttons = choices.map((label, choice) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => vscode.postMessage({ kind: "choose", choice }));
    return button;
  });
  notice.replaceChildren(words, ...buttons);
}

/** Marks the block in which the cursor is; after a change that may be another element. */
function showCursor(): HTMLElement | undefined {
  const element = cursor && findBlock(lines(), cursor.file, cursor.line)?.block.element;
  if (element !== here) here?.classList.remove("here");
  here = element;
  here?.classList.add("here");
  return here;
}

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === "document") draw(data);
  else if (data.kind === "notice") say(data.text, data.choices);
  else if (data.kind === "marks") {
    marks = data.marks;
    showMarks(root, lines(), marks);
  } else if (data.kind === "scroll") scroller.showLine(data);
  else {
    cursor = data;
    const element = showCursor();
    if (element) scroller.bringIntoView(element);
  }
});

function jump(target: EventTarget | null, focus: boolean): void {
  const place = placeOf(target instanceof Element ? target : null);
  if (!place) return;
  const { file, line } = place;
  cursor = { file, line };
  showCursor();
  vscode.postMessage({ kind: "jump", file, line, focus });
}

root.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const anchor = link?.getAttribute("href") ?? "";
  if (anchor.startsWith("#")) {
    event.preventDefault();
    scroller.follow(document.getElementById(anchor.slice(1)));
  } else if (!link && window.getSelection()?.isCollapsed !== false) jump(event.target, false);
});
root.addEventListener("dblclick", (event) => {
  if (!(event.target instanceof Element && event.target.closest("a"))) jump(event.target, true);
});
window.addEventListener("keydown", (event) => {
  const target = event.target instanceof Element ? event.target.closest("a, button") : null;
  // Enter leads from the marked block, or the one at the top, to its line.
  if (event.key === "Enter" && !target && !event.defaultPrevented) jump(here ?? scroller.atTop(), true);
});
vscode.postMessage({ kind: "ready" });
