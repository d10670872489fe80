import { findAll, type XmlElement } from "../xml-tree.ts";
import { localPath } from "./look.ts";
import type { Report } from "./problem.ts";
import type { DocxPackage } from "./read-package.ts";

const typesPart = "[Content_Types].xml";

/** What is wrong with the content types, and with the names of parts. */
export function checkParts({ names }: DocxPackage, types: XmlElement | undefined, report: Report): void {
  const seen = new Set<string>();
  for (const name of names) {
    const plain = name.toLowerCase();
    if (seen.has(plain)) report("duplicate-part", { part: name }, { name });
    seen.add(plain);
    if (/(?:^|\/)\.\.?(?:\/|$)|\\|^\/|\/\/|[?*|"<>:]/.test(name)) report("bad-part-name", { part: name }, { name });
    if (/vbaProject|vbaData|activeX/i.test(name)) report("macros", { part: name }, { name });
  }
  if (!types) {
    if (!names.includes(typesPart)) report("missing-part", { part: typesPart }, { name: typesPart });
    return;
  }
  const part = typesPart;
  const defaults = new Map(
    findAll(types, "Default").map(({ attributes }) => [attributes.Extension?.toLowerCase(), attributes.ContentType]),
  );
  const overrides = new Map(
    findAll(types, "Override").map(({ attributes }) => [attributes.PartName?.toLowerCase(), attributes.ContentType]),
  );
  for (const name of overrides.keys()) {
    if (!seen.has((name ?? "").slice(1))) report("missing-part", { part }, { part, name: name ?? "" });
  }
  for (const name of names) {
    if (name === typesPart) continue;
    const own = overrides.get(`/${name.toLowerCase()}`);
    const type = own ?? defaults.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
    if (type === undefined) report("missing-content-type", { part }, { name });
    else if (/macroEnabled/i.test(type)) report("macros", { part }, { name });
    else if (!fitsType(name, type)) report("wrong-content-type", { part }, { name });
  }
}

const mainParts = /^word\/(document|styles|numbering|settings|footnotes|endnotes|comments|header|footer)\d*\.xml$/;

/** Word processors find out by its type what a part is. */
function fitsType(name: string, type: string): boolean {
  const kind = mainParts.exec(name)?.[1];
  if (kind === undefined) return true;
  return type.endsWith(`wordprocessingml.${kind === "document" ? "document.main" : kind}+xml`);
}

/** Where the relationships of a part stand: `word/_rels/document.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part that a target names; undefined where it leads out of the package. */
export function resolveTarget(base: string, target: string): string | undefined {
  const path = target.startsWith("/") || base === "" ? [] : base.split("/");
  for (const step of target.split("#")[0]?.split("/") ?? []) {
    if (step === "..") {
      if (path.pop() === undefined) return undefined;
    } else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** Checks the relationships that a `.rels` part declares; gives their ids. */
export function checkRelationships(
  part: string,
  tree: XmlElement,
  names: ReadonlySet<string>,
  report: Report,
): ReadonlySet<string> {
  const ids = new Set<string>();
  const base = part.replace(/(?:^|\/)_rels\/[^/]*$/, "");
  for (const { attributes } of findAll(tree, "Relationship")) {
    const { Id: id = "", Target: target = "", TargetMode: mode, Type: type = "" } = attributes;
    if (ids.has(id)) report("duplicate-relationship", { part }, { part, name: id });
    ids.add(id);
    if (mode === "External") {
      if (!/\/hyperlink$/.test(type)) report("external-content", { part }, { name: target });
      else if (localPath.test(target)) report("local-path", { part }, { text: target });
      continue;
    }
    const name = /^[a-z][a-z\d+.-]*:/i.test(target) ? undefined : resolveTarget(base, target);
    if (name === undefined) report("outside-target", { part }, { name: target });
    else if (!names.has(name.toLowerCase())) report("missing-part", { part }, { part, name: target });
  }
  return ids;
}

/** Attributes that name a relationship: `r:id`, `r:embed`, `r:link`. */
const relationshipAttribute = /\sr:(?:id|embed|link|pict)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Checks that a part uses only relationships that it declares. */
export function checkRelationshipUse(part: string, text: string, known: ReadonlySet<string>, report: Report): void {
  const told = new Set<string>();
  for (const [, double, single] of text.matchAll(relationshipAttribute)) {
    const name = double ?? single ?? "";
    if (known.has(name) || told.has(name)) continue;
    told.add(name);
    report("dangling-relationship", { part }, { part, name });
  }
}
