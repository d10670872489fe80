import type { Span } from "../../text/span.ts";
import type { YamlComment } from "./tree.ts";

/**
 * Finds the comments of a YAML text: every `#` at the beginning of a line or behind a blank, outside the scalars.
 * `scalars` are the spans of all scalars in the order of the text, block scalars with all their lines.
 */
export function findComments(text: string, scalars: Iterable<Span>): YamlComment[] {
  const comments: YamlComment[] = [];
  let done = 0;
  let hash = text.indexOf("#");
  const searchUntil = (end: number): void => {
    while (hash !== -1 && hash < end) {
      if (hash < done) {
        hash = text.indexOf("#", done);
        continue;
      }
      if (hash > 0 && !isBlank(text.charCodeAt(hash - 1))) {
        hash = text.indexOf("#", hash + 1);
        continue;
      }
      let stop = hash;
      while (stop < text.length && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop += 1;
      comments.push({ span: { start: hash, end: stop }, text: text.slice(hash + 1, stop).trim() });
      hash = text.indexOf("#", stop);
    }
  };
  for (const scalar of scalars) {
    if (hash === -1) break;
    searchUntil(scalar.start);
    done = Math.max(done, scalar.end);
  }
  searchUntil(text.length);
  return comments;
}

function isBlank(code: number): boolean {
  // A byte order mark may stand before the first comment.
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xfeff;
}
