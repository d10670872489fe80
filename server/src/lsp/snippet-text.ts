/** The text that a snippet leaves behind when every tab stop keeps its default, for clients without snippets. */
export function plainText(snippet: string): string {
  let result = "";
  let depth = 0;
  for (let i = 0; i < snippet.length; i += 1) {
    const rest = snippet.slice(i);
    const escaped = /^\\([$}\\])/.exec(rest);
    const stop = /^\$\d+|^\$\{\d+\}/.exec(rest);
    const choice = /^\$\{\d+\|((?:[^|\\]|\\.)*)\|\}/.exec(rest);
    const opened = /^\$\{\d+:/.exec(rest);
    if (escaped) {
      result += escaped[1];
      i += 1;
    } else if (stop) {
      i += stop[0].length - 1;
    } else if (choice) {
      result += (choice[1] ?? "").split(/(?<!\\),/)[0]?.replace(/\\([,|\\])/g, "$1") ?? "";
      i += choice[0].length - 1;
    } else if (opened) {
      depth += 1;
      i += opened[0].length - 1;
    } else if (snippet[i] === "}" && depth > 0) {
      depth -= 1;
    } else {
      result += snippet[i];
    }
  }
  return result;
}
