import type { BidModel } from "../../../model/bid-model.ts";
import { nodeOf } from "../../../schema/place.ts";
import type { YamlNode } from "../../../syntax/yaml/tree.ts";
import { ownFiles, type ReadFile } from "../text/bid-texts.ts";

/**
 * True for a file of the bid that could be read only in part: what is missed in it may stand where nobody can read it,
 * and that it cannot be read is said elsewhere.
 */
export function isBroken(bid: BidModel, path: string): boolean {
  const file = ownFiles(bid).find((one) => one.path === path);
  return file !== undefined && isReadInPart(file);
}

/** True for a file of which a part could not be read, such as one in which somebody is typing. */
export function isReadInPart(file: Pick<ReadFile, "problems">): boolean {
  return file.problems.some((problem) => problem.rule === "schema/syntax");
}

/** The words of those of the files that could be read only in part: what is missed may be hidden behind them. */
export function wordsOfBrokenFiles(files: readonly Pick<ReadFile, "problems" | "text">[]): ReadonlySet<string> {
  return new Set(files.filter(isReadInPart).flatMap((file) => [...wordsOf(file)]));
}

/** The words of a file, ids among them, in NFC. */
export function wordsOf({ text }: Pick<ReadFile, "text">): ReadonlySet<string> {
  return new Set(text.normalize("NFC").split(/[^\p{L}\p{M}\p{N}._-]+/u));
}

/**
 * True where something is written for a key of which nothing, or for a list not every entry, has the form that is read;
 * the schema reports that.
 */
export function isInOtherForm(data: object, key: string): boolean {
  const value: unknown = Reflect.get(data, key);
  const node = nodeOf(data, key);
  if (node === undefined) return false;
  if (Array.isArray(value)) {
    return node.kind === "sequence" && node.items.filter((item) => !isEmpty(item)).length > value.length;
  }
  return value === undefined && !isEmpty(node);
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === "scalar" && ["", "~", "null"].includes(node.text.trim());
}
