import { type Zippable, zipSync } from "fflate";

const contentTypes = "[Content_Types].xml";

/** Packs parts in a fixed order with a fixed time, so that the same parts give the same bytes. */
export function packParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const paths = Object.keys(parts).sort();
  const ordered = [contentTypes, ...paths.filter((path) => path !== contentTypes)];
  const files: Zippable = {};
  for (const path of ordered) {
    const bytes = parts[path];
    if (bytes) files[path] = [bytes, { level: /\/media\/|\/fonts\//.test(path) ? 0 : 6 }];
  }
  // ZIP keeps local time without a zone: the same clock reading everywhere, whatever the zone of this machine.
  return zipSync(files, { mtime: new Date(2000, 0, 1) });
}
