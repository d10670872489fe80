/** What the library makes of an element before it becomes text: `{ name: attributes, children or text }`. */
export type XmlData = Readonly<Record<string, unknown>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
  "<": "&lt;",
  ">": "&gt;",
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are escaped or left out
const special = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g;

function escapeValue(value: unknown): string {
  return typeof value === "string"
    ? value.replace(special, (character) => entities[character] ?? "")
    : value === undefined
      ? ""
      : String(value);
}

function isData(value: unknown): value is XmlData {
  return typeof value === "object" && value !== null;
}

function attributesOf(data: XmlData): string {
  let text = "";
  for (const key in data) text += ` ${key}="${escapeValue(data[key])}"`;
  return text;
}

/** The only key of an object; the library gives each element an object of its own. */
function nameOf(data: XmlData): string | undefined {
  for (const key in data) return key;
  return undefined;
}

/** The key of text that is XML already. */
export const rawKey = "#xml";

function writeChildren(children: readonly unknown[], out: string[]): void {
  for (const child of children) if (isData(child) && isData(child._attr)) out.push(attributesOf(child._attr));
  out.push(">");
  let last = out.length;
  for (const child of children) {
    if (!isData(child)) {
      // A text takes the place of what stands before it: so does the library, which has no mixed content.
      out.length = last;
      out.push(escapeValue(child));
    } else if (!isData(child._attr)) {
      last = out.length;
      writeElement(child, out);
    }
  }
}

function writeElement(data: XmlData, out: string[]): void {
  const name = nameOf(data);
  if (name === undefined) return;
  const value = data[name];
  if (name === rawKey) {
    out.push(String(value));
    return;
  }
  out.push("<", name);
  if (Array.isArray(value)) writeChildren(value, out);
  else if (isData(value) || value === null) {
    out.push(isData(value?._attr) ? attributesOf(value._attr) : "", "/>");
    return;
  } else out.push(">", escapeValue(value));
  out.push("</", name, ">");
}

/**
 * Writes as text what the library made of an element. It gives the same bytes as the library does when it packs, which
 * can only write a whole part at once.
 */
export function serialiseXml(data: XmlData): string {
  const out: string[] = [];
  writeElement(data, out);
  return out.join("");
}
