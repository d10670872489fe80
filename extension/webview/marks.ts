import type { PreviewMark } from "../src/document-preview/messages.ts";
import { findBlock, type Lines } from "./lines.ts";

const order = ["info", "warning", "error"];

/** Shows findings as a thin bar at the side of their blocks, in the colour of the worst, with their words on it. */
export function showMarks(root: HTMLElement, lines: Lines, marks: readonly PreviewMark[]): void {
  for (const marked of root.querySelectorAll<HTMLElement>("[data-finding]")) {
    delete marked.dataset.finding;
    marked.removeAttribute("title");
    marked.removeAttribute("aria-description");
  }
  for (const { file, line, severity, message } of marks) {
    const found = findBlock(lines, file, line);
    if (!found) continue;
    const { element } = found.block;
    const before = element.dataset.finding;
    if (before === undefined || order.indexOf(severity) > order.indexOf(before)) element.dataset.finding = severity;
    element.title = element.title === "" ? message : `${element.title}\n\n${message}`;
    element.setAttribute("aria-description", element.title);
  }
}
