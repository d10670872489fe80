import { childNodes, makeNode, parseXml, type XmlNode } from "./xml.ts";

/** What a part leads to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `header`. */
  readonly type: string;
  readonly fullType: string;
  /** The address outside, or the name of the part inside. */
  readonly target: string;
  readonly external: boolean;
}

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Where the relationships of a part stand: `word/_rels/document.xml.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Reads the relationships of a part; none where it has none. */
export function readRelationships(parts: ReadonlyMap<string, Uint8Array>, part: string): Relationship[] {
  const path = relationshipsPath(part);
  const bytes = parts.get(path);
  if (!bytes) return [];
  return childNodes(parseXml(bytes, path), "Relationship").map(({ attributes }) => {
    const { Id: id = "", Type: fullType = "", Target: target = "", TargetMode: mode } = attributes;
    const external = mode === "External";
    const type = fullType.slice(fullType.lastIndexOf("/") + 1);
    return { id, type, fullType, target: external ? target : resolveTarget(part, target), external };
  });
}

/** How a part names another one: from its own folder where it can. */
function relativeTarget(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/** The relationships of a part as they stand in the package. */
export function relationshipsNode(part: string, relationships: readonly Relationship[]): XmlNode {
  const children = relationships.map(({ id, fullType, target, external }) =>
    makeNode("Relationship", {
      Id: id,
      Type: fullType,
      Target: external ? target : relativeTarget(part, target),
      ...(external ? { TargetMode: "External" } : {}),
    }),
  );
  return makeNode("Relationships", { xmlns: namespace }, children);
}

/** An id that none of the relationships has. */
export function freeId(relationships: readonly Relationship[], wanted: string): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}_${count}`;
  return id;
}
