import type { PreviewPlace } from "../src/document-preview/messages.ts";
import { findBlock, type Lines, placeOf } from "./lines.ts";

/** How long a scroll counts as one that this page made itself, in milliseconds. */
const echo = 250;

interface Scroller {
  /** Changes the page and keeps what a reader looks at where it is. */
  keepPlace(change: () => void): void;
  scrollTo(top: number): void;
  /** Puts a line at the top of the window; between two blocks as far as the line is between theirs. */
  showLine(place: PreviewPlace): void;
  /** Scrolls to an element only where it is out of view. */
  bringIntoView(element: HTMLElement): void;
  /** Follows a link within the document. */
  follow(target: HTMLElement | null): void;
  /** The element at the top of the window. */
  atTop(): Element | null;
}

interface Options {
  lines(): Lines;
  /** Called when a reader has scrolled; without a place where the top comes from no file. */
  scrolled(place: PreviewPlace | undefined): void;
}

/** Scrolls the page, and tells of scrolls that were not its own. */
export function createScroller({ lines, scrolled }: Options): Scroller {
  let quietUntil = 0;
  let isWaiting = false;
  const scrollTo = (top: number): void => {
    if (Math.abs(top - window.scrollY) < 1) return;
    quietUntil = performance.now() + echo;
    window.scrollTo({ top, behavior: "instant" });
  };
  const topOf = (element: Element): number => element.getBoundingClientRect().top + window.scrollY;
  const atTop = (): Element | null => {
    const middle = document.documentElement.clientWidth / 2;
    for (const y of [4, 24, 60, 120]) {
      const element = document.elementFromPoint(middle, y);
      if (element && placeOf(element)) return element;
    }
    return document.elementFromPoint(middle, 24);
  };
  const tell = (): void => {
    isWaiting = false;
    if (performance.now() < quietUntil) return;
    const place = placeOf(atTop());
    if (!place) {
      scrolled(undefined);
      return;
    }
    const { next } = findBlock(lines(), place.file, place.line) ?? {};
    const top = topOf(place.element);
    const height = next && topOf(next.element) > top ? topOf(next.element) - top : place.element.offsetHeight;
    const part = Math.min(1, Math.max(0, (window.scrollY - top) / Math.max(1, height)));
    scrolled({ file: place.file, line: place.line + part * ((next?.line ?? place.line + 1) - place.line) });
  };
  window.addEventListener("scroll", () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(tell);
  });
  return {
    scrollTo,
    atTop,
    keepPlace(change) {
      const anchor = window.scrollY > 0 ? (atTop()?.closest(".piece") ?? undefined) : undefined;
      const before = anchor?.getBoundingClientRect().top ?? 0;
      change();
      if (anchor?.isConnected) scrollTo(window.scrollY + anchor.getBoundingClientRect().top - before);
    },
    showLine({ file, line }) {
      const found = findBlock(lines(), file, line);
      if (!found) return;
      const { block, next } = found;
      const top = topOf(block.element);
      const height = next && topOf(next.element) > top ? topOf(next.element) - top : block.element.offsetHeight;
      const part = Math.min(1, (line - block.line) / Math.max(1, (next?.line ?? block.line + 1) - block.line));
      scrollTo(Math.max(0, top + part * height - 8));
    },
    bringIntoView(element) {
      const { top, bottom } = element.getBoundingClientRect();
      const height = window.innerHeight;
      if (top >= 0 && (bottom <= height || top < height / 2)) return;
      scrollTo(Math.max(0, top + window.scrollY - height / 3));
    },
    follow(target) {
      if (!target) return;
      window.scrollTo({ top: Math.max(0, topOf(target) - 16), behavior: "instant" });
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    },
  };
}
