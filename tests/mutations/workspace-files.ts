import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export type Files = ReadonlyMap<string, string | Uint8Array>;

const textForm = /\.(?:ya?ml|md)$/;

/** Every file below a folder by its path from there: files of ours as text, the others as bytes. */
export function readFolder(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((path) => {
      const content = readFileSync(path);
      const name = relative(folder, path).split(sep).join("/");
      return [name, textForm.test(name) ? content.toString("utf8") : new Uint8Array(content)];
    }),
  );
}
