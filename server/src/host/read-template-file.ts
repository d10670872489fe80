import { readFile, stat } from "node:fs/promises";
import type { BidModel } from "../model/bid-model.ts";
import type { Workspace } from "../model/workspace.ts";
import { UsageError } from "./say.ts";
import { hasCode, reasonOf } from "./system-error.ts";

/** Larger files are refused unread; a letterhead has far less. */
const largest = 64 * 1024 * 1024;

/**
 * Reads the file of a template that was named on the command line.
 *
 * @param path Absolute. @throws UsageError where it cannot be read.
 */
export async function readTemplateFile(path: string): Promise<Uint8Array> {
  try {
    const target = await stat(path);
    if (!target.isFile() || target.size > largest) throw new UsageError("templateNoFile", { path });
    return await readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) throw new UsageError("templateMissing", { path });
    throw new UsageError("unreadable", { path, reason: reasonOf(error) });
  }
}

/**
 * Reads the template that a bid names, as any other file of the bid: only inside the workspace.
 *
 * @returns Nothing where the bid names none. @throws UsageError where it names one that cannot be read.
 */
export async function readBidTemplate(
  model: BidModel,
  workspace: Workspace,
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | undefined> {
  const reference = model.references.find(({ key }) => key === "template");
  if (!reference) return undefined;
  const path = reference.written;
  if (reference.state !== "file" || reference.path === undefined) throw new UsageError("templateMissing", { path });
  const content = await workspace.readFile(reference.path);
  if (!content.ok || !("bytes" in content)) throw new UsageError("templateMissing", { path });
  return { path: reference.path, bytes: content.bytes };
}
