import type { Span } from "../../text/span.ts";
import type { Block, MarkdownComment } from "./tree.ts";

/**
 * Takes the comments out of raw HTML; what remains is a block of its own. Undefined where nothing remains.
 * `place` leads from the content to the file.
 */
export function buildHtml(
  content: string,
  place: (offset: number) => number,
  span: Span,
  addComment: (comment: MarkdownComment) => void,
): Block | undefined {
  let rest = "";
  let done = 0;
  for (let start = content.indexOf("<!--"); start !== -1; start = content.indexOf("<!--", done)) {
    const close = content.indexOf("-->", start + 4);
    if (close === -1) break;
    rest += content.slice(done, start);
    done = close + 3;
    const own = { start: place(start), end: place(done - 1) + 1 };
    addComment({ text: content.slice(start + 4, close).trim(), span: own });
  }
  rest += content.slice(done);
  return rest.trim() === "" ? undefined : { kind: "html-block", value: content, span };
}
