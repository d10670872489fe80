import { baseName } from "../../model/paths.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed } from "./cells.ts";
import { formatCount, formatNumber, joinList } from "./format-value.ts";

const kilobyte = 1024;

/** A size in bytes as people read it, rounded up so that nothing looks smaller than it is: `1.2 MB`, `84 KB`. */
export function formatSize(bytes: number, context: BuildContext): string {
  const tenths = Math.ceil((bytes * 10) / kilobyte ** 2);
  if (bytes < kilobyte ** 2)
    return word(context, "sizeKb", { value: formatCount(Math.ceil(bytes / kilobyte), context.language) });
  const value = formatNumber(`${Math.floor(tenths / 10)}.${tenths % 10}`, context.language);
  return word(context, "sizeMb", { value });
}

/** Name and size of a file of the workspace; undefined where there is none. */
export function fileLine(path: string, context: BuildContext): string | undefined {
  const entry = context.model.entries.get(path);
  if (entry?.kind !== "file") return undefined;
  const name = embed(baseName(path), context);
  return entry.size > 0 ? joinList([name, formatSize(entry.size, context)], context.language) : name;
}
