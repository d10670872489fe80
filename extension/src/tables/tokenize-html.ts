/** A tag or a text between tags. */
export type HtmlToken =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: string }
  | { readonly kind: "close"; readonly name: string };

/** Elements whose content is no text of the document. */
const silent = ["style", "script", "title", "xml", "template", "noscript"];

const tagOrComment =
  /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<\?[^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">]){0,5000})>/g;

/**
 * Cuts HTML as programs put it into the clipboard into tags and texts. Comments, conditional ones included, and
 * declarations are left out, and so is what stands in styles and scripts. Never throws.
 */
export function* tokenizeHtml(html: string): Generator<HtmlToken> {
  const tag = new RegExp(tagOrComment);
  let at = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    if (match.index > at) yield { kind: "text", value: html.slice(at, match.index) };
    at = tag.lastIndex;
    const [, slash, written, attributes = ""] = match;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (slash === "/") {
      yield { kind: "close", name };
      continue;
    }
    if (silent.includes(name) && !attributes.endsWith("/")) {
      const end = new RegExp(`</${name}\\s*>`, "gi");
      end.lastIndex = at;
      at = end.exec(html) ? end.lastIndex : html.length;
      tag.lastIndex = at;
      continue;
    }
    yield { kind: "open", name, attributes };
  }
  if (at < html.length) yield { kind: "text", value: html.slice(at) };
}

/** The value of an attribute in the source of a tag, quoted or not. */
export function readAttribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** The value of a property in the `style` of a tag. */
export function readStyle(attributes: string, property: string): string | undefined {
  const style = readAttribute(attributes, "style");
  return style && new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, "i").exec(style)?.[1]?.trim().toLowerCase();
}
