import { cleanText } from "./clean-text.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it may stand in an attribute or element of XML. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
