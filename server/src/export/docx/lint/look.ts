import { findChild, type XmlElement } from "../xml-tree.ts";

/** Tells whether a property that can be on or off is on; undefined where it is not there. */
export function isSet(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = findChild(properties, name);
  if (!element) return undefined;
  const value = element.attributes["w:val"];
  return value !== "0" && value !== "false" && value !== "off";
}

/** A whole number; undefined for anything else. */
export function readNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

const marks = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A text as it reads: without marks that nobody sees, blanks alike. */
export function visibleText(text: string): string {
  return text.replace(marks, "").replace(/\s+/gu, " ").trim();
}

/** A place on somebody's computer. */
export const localPath =
  /(?:^|[\s"'(<>=])(?:file:\/{2}|[A-Za-z]:[\\/](?=[^\s])|\\\\[\w.-]+\\|\/(?:home|Users|root|tmp|var\/folders|mnt)\/)/;
