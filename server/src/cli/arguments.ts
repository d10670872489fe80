import { stat } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { Shard } from "../analysis/shard.ts";
import { findRoot } from "../host/find-root.ts";
import { UsageError } from "../host/say.ts";
import { hasCode, reasonOf } from "../host/system-error.ts";
import { parseMoment } from "../model/moment.ts";
import { type Locale, locales } from "../text/locale.ts";

/** The paths of a command, seen from the root of their workspace. */
export interface Scope {
  /** Absolute path of the root. */
  readonly root: string;
  /** The paths asked for, relative to the root with forward slashes; "" is the root itself. */
  readonly paths: readonly string[];
}

/**
 * Finds the root for the paths given: `--root`, else the nearest folder above the first path that holds a
 * `tenderdraft.yaml`, else that path's own folder.
 */
export async function readScope(given: readonly string[], rootOption: string | undefined): Promise<Scope> {
  const absolute = (given.length > 0 ? given : [rootOption ?? "."]).map((path) => resolve(path));
  const folders = await Promise.all(absolute.map((path, index) => folderOf(path, given[index] ?? path)));
  const root = rootOption === undefined ? await findRoot(folders[0] ?? resolve(".")) : resolve(rootOption);
  if (rootOption !== undefined) await folderOf(root, rootOption);
  const paths = absolute.map((path, index) => {
    const inside = relative(root, path);
    if (inside === ".." || inside.startsWith(`..${sep}`) || resolve(root, inside) !== path) {
      throw new UsageError("outsideRoot", { path: given[index] ?? path, root });
    }
    return inside.split(sep).join("/");
  });
  return { root, paths };
}

async function folderOf(path: string, given: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? path : dirname(path);
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) throw new UsageError("noSuchPath", { path: given });
    throw new UsageError("unreadable", { path: given, reason: reasonOf(error) });
  }
}

/** Reads `--as-of`; where it is missing, this very moment with the offset of this machine's clock. */
export function readAsOf(value: string | undefined): string {
  if (value === undefined) return now();
  if (!parseMoment(value)) throw new UsageError("badAsOf", { value });
  return value;
}

function now(): string {
  const date = new Date();
  const offset = -date.getTimezoneOffset();
  const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, "0");
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}

/** Reads a value that must be one of a list. */
export function readChoice<const Choice extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new UsageError("badChoice", { option, value, allowed: { list: allowed } });
  return found;
}

/** Reads `--shard`: the part of the check that this run is, as `I/N`. */
export function readShard(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const [, index = 0, count = 0] = /^(\d{1,5})\/(\d{1,5})$/.exec(value)?.map(Number) ?? [];
  if (index < 1 || index > count) throw new UsageError("badShard", { value });
  return { index, count };
}

/** Reads `--locale`. */
export function readLocale(value: string | undefined): Locale | undefined {
  return readChoice("--locale", value, locales);
}

/** The language asked for anywhere on a command line, for what is told before a command reads its own options. */
export function findLocale(given: readonly string[]): Locale {
  const at = given.lastIndexOf("--locale");
  const joined = given.findLast((argument) => argument.startsWith("--locale="));
  const value = at >= 0 ? given[at + 1] : joined?.slice("--locale=".length);
  return locales.find((locale) => locale === value) ?? "en";
}
