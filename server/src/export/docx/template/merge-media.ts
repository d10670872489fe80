import { bodyPart, type TemplatePackage } from "./open-package.ts";
import { type Relationship, readRelationships } from "./relationships.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
};

/**
 * Takes over the pictures and links of our body under ids that the template does not have.
 *
 * @returns The body with the new ids.
 */
export function mergeMedia(
  template: TemplatePackage,
  body: string,
  parts: Readonly<Record<string, Uint8Array>>,
): string {
  const owner = template.parts.get(bodyPart);
  if (!owner) throw new Error("the template has no body");
  const ours = new Map(readRelationships(new Map(Object.entries(parts)), bodyPart).map((entry) => [entry.id, entry]));
  const own = new Set(owner.relationships.map(({ id }) => id));
  const names = new Set(Array.from(template.parts.keys(), (name) => name.toLowerCase()));
  const ids = new Map<string, string>();
  const added: Relationship[] = [];

  const takePicture = (target: string): string => {
    const bytes = parts[target];
    const extension = target.slice(target.lastIndexOf(".") + 1).toLowerCase();
    if (!bytes) throw new Error(`there is no ${target}`);
    let name = `word/media/bid-${target.slice(target.lastIndexOf("/") + 1)}`;
    while (names.has(name.toLowerCase())) name = name.replace("/bid-", "/bid-bid-");
    names.add(name.toLowerCase());
    template.parts.set(name, { type: "image", contentType: mediaTypes[extension] ?? "", bytes, relationships: [] });
    return name;
  };
  const taken = new Map<string, string>();
  const mapId = (id: string): string => {
    const entry = ours.get(id);
    if (!entry) return id;
    const known = ids.get(id);
    if (known !== undefined) return known;
    let fresh = `bid${ids.size + 1}`;
    while (own.has(fresh)) fresh = `${fresh}_`;
    ids.set(id, fresh);
    const target = entry.external ? entry.target : (taken.get(entry.target) ?? takePicture(entry.target));
    if (!entry.external) taken.set(entry.target, target);
    added.push({ ...entry, id: fresh, target });
    return fresh;
  };
  // Sections name headers of the template already.
  const pieces = body.split(/(<w:sectPr(?: [^>]*?)?(?:\/>|>.*?<\/w:sectPr>))/s);
  const mapped = pieces.map((piece, at) =>
    at % 2 === 1
      ? piece
      : piece.replace(/ r:(id|embed)="([^"]*)"/g, (_whole, name: string, id: string) => ` r:${name}="${mapId(id)}"`),
  );
  owner.relationships.push(...added);
  return mapped.join("");
}
