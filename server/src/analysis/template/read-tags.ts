/** An opening or empty tag of an XML text, its name without prefix; or the end of one. */
export interface Tag {
  readonly name: string;
  readonly form: "open" | "empty" | "close";
  /** By name without prefix. */
  attribute(name: string): string | undefined;
}

const tagForm = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The tags of an XML text in their order. Word processors write plain XML; whatever else stands in the text is passed
 * over. Takes time in proportion to the text, however broken it is.
 */
export function* readTags(xml: string): Generator<Tag> {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const end = xml.indexOf(">", at);
    if (end < 0) return;
    const text = xml.slice(at, Math.min(end, at + 4000));
    const [head, slash, name] = tagForm.exec(text) ?? [];
    if (head !== undefined && name !== undefined) {
      const rest = text.slice(head.length);
      const form = slash === "/" ? "close" : xml.charAt(end - 1) === "/" ? "empty" : "open";
      yield { name, form, attribute: (wanted) => attributeOf(rest, wanted) };
    }
    at = xml.indexOf("<", end);
  }
}

function attributeOf(text: string, wanted: string): string | undefined {
  for (const [, name, double, single] of text.matchAll(/(?<![\w.-])([\w.-]+)\s?=\s?(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted)
      return (double ?? single ?? "").replace(/&(\w+);/g, (whole, key: string) => entities[key] ?? whole);
  }
  return undefined;
}
