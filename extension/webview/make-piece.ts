import type { DocumentPiece } from "../../server/src/lsp/protocol.ts";

/** Makes the element of a piece; its HTML was escaped by the server, and no script runs in this page but ours. */
export function makePiece({ html, page, rows, file, line }: DocumentPiece, pictures: string): HTMLElement {
  const element = document.createElement(rows ? "tbody" : "div");
  element.className = "piece";
  element.dataset.page = page;
  if (file !== undefined) {
    element.dataset.file = file;
    element.dataset.line = String(line);
  }
  element.innerHTML = html;
  for (const picture of element.querySelectorAll<HTMLImageElement>("img[data-picture]")) showPicture(picture, pictures);
  return element;
}

/** A picture that cannot be shown gives way to its words. */
function showPicture(picture: HTMLImageElement, pictures: string): void {
  const path = picture.dataset.picture ?? "";
  picture.addEventListener("error", () => {
    const words = document.createElement("span");
    words.className = "tenderdraft-missing";
    words.textContent = picture.alt || path;
    picture.replaceWith(words);
  });
  picture.src = pictures + path.split("/").map(encodeURIComponent).join("/");
}
