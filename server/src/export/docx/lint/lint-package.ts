import type { XmlElement } from "../xml-tree.ts";
import { findAll } from "../xml-tree.ts";
import { type LintProblem, lintProblem } from "./problem.ts";

/** The parts of a written document: XML parts as trees, all parts by name. */
export interface DocxParts {
  readonly names: ReadonlySet<string>;
  readonly trees: ReadonlyMap<string, XmlElement>;
  readonly texts: ReadonlyMap<string, string>;
}

/** Where the relationships of a part stand: `word/_rels/document.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolveTarget(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = base === "" ? [] : base.split("/");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

function lintContentTypes({ names, trees }: DocxParts): LintProblem[] {
  const part = "[Content_Types].xml";
  const types = trees.get(part);
  if (!types) return [lintProblem("missing-part", part, { name: part })];
  const defaults = new Set(findAll(types, "Default").map((entry) => entry.attributes.Extension?.toLowerCase()));
  const overrides = new Set(findAll(types, "Override").map((entry) => entry.attributes.PartName));
  const missing = [...overrides].filter((name) => name !== undefined && !names.has(name.slice(1)));
  const untyped = [...names].filter((name) => {
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    return name !== part && !overrides.has(`/${name}`) && !defaults.has(extension);
  });
  return [
    ...missing.map((name) => lintProblem("missing-part", part, { name: name ?? "" })),
    ...untyped.map((name) => lintProblem("missing-content-type", part, { name })),
  ];
}

function lintRelationships({ names, trees }: DocxParts): LintProblem[] {
  const problems: LintProblem[] = [];
  for (const [part, tree] of trees) {
    if (!part.endsWith(".rels")) continue;
    const base = part.replace(/(^|\/)_rels\/[^/]*$/, "");
    for (const relationship of findAll(tree, "Relationship")) {
      const { Target: target = "", TargetMode: mode } = relationship.attributes;
      if (mode !== "External" && !names.has(resolveTarget(base, target))) {
        problems.push(lintProblem("missing-part", part, { name: target }));
      }
    }
  }
  return problems;
}

/** Attributes that name a relationship: `r:id`, `r:embed`, `r:link`. */
const relationshipAttribute = / r:(?:id|embed|link)="([^"]*)"/g;

function lintRelationshipUse({ texts, trees }: DocxParts): LintProblem[] {
  const problems: LintProblem[] = [];
  for (const [part, text] of texts) {
    if (!part.startsWith("word/") || part.endsWith(".rels")) continue;
    const declared = trees.get(relationshipsOf(part));
    const known = new Set(declared ? findAll(declared, "Relationship").map((entry) => entry.attributes.Id) : []);
    for (const [, id = ""] of text.matchAll(relationshipAttribute)) {
      if (!known.has(id)) problems.push(lintProblem("dangling-relationship", part, { name: id }));
    }
  }
  return problems;
}

/** Checks that parts, content types and relationships fit together. */
export function lintPackage(parts: DocxParts): LintProblem[] {
  return [...lintContentTypes(parts), ...lintRelationships(parts), ...lintRelationshipUse(parts)];
}
