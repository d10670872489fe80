import { ImportError } from "./import-result.ts";

/** Root elements of XML that people may take for a tender that can be imported, and what they are. */
const xmlKinds: readonly (readonly [root: RegExp, kind: string])[] = [
  [/^(?:\w+:)?(?:ContractNotice|PriorInformationNotice|ContractAwardNotice)$/, "eForms notice"],
  [/^(?:\w+:)?QualificationApplicationRe(?:quest|sponse)$/, "ESPD"],
  [/^(?:\w+:)?TED_EXPORT$/, "TED notice"],
  [/^html$/i, "HTML"],
  [/^(?:\w+:)?(?:Tender|CallForTenders)$/, "UBL tender"],
];

/**
 * Says what a text is that is no JSON but something else well known: XML, a web page, a file of ours.
 *
 * @returns undefined where it may be JSON.
 */
export function describeText(text: string): ImportError | undefined {
  const start = text.slice(0, 20_000).replace(/^[\ufeff\s]+/, "");
  if (start.startsWith("<")) {
    const root = rootElement(start);
    const kind = xmlKinds.find(([pattern]) => pattern.test(root ?? ""))?.[1] ?? root ?? "XML";
    if (kind === "HTML" || /^<!doctype html/i.test(start)) return new ImportError("error.web-page");
    return new ImportError("error.xml", { kind });
  }
  if (start.startsWith("%PDF")) return new ImportError("error.binary", { kind: "PDF" });
  const own = ownKind(start);
  return own === undefined ? undefined : new ImportError("error.own-file", { kind: own });
}

/** The kind of a file of ours: it stands before everything but comments and the version. */
function ownKind(text: string): string | undefined {
  for (const line of text.split("\n", 60)) {
    const kind = /^kind:[ \t]*(\w{1,20})/.exec(line)?.[1];
    if (kind !== undefined) return kind;
    if (!/^(?:#.*|version:.*|---)?\s*$/.test(line)) return undefined;
  }
  return undefined;
}

/** The name of the first element, behind declarations and comments. */
function rootElement(xml: string): string | undefined {
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    if (xml.startsWith("<!--", at)) {
      const end = xml.indexOf("-->", at + 4);
      if (end < 0) return undefined;
      at = end;
      continue;
    }
    const name = /^<([A-Za-z_][\w:.-]{0,80})/.exec(xml.slice(at, at + 100))?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
