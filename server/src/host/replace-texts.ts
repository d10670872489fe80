import { access, constants, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonIn } from "./reason-in.ts";
import { UsageError } from "./say.ts";

import { writeFileWhole } from "./write-file-whole.ts";

/** A file that is to get another text. */
export interface TextChange {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** What stood in the file when it was read. */
  readonly before: Uint8Array;
  /** The whole new text; a byte order mark is part of it. */
  readonly text: string;
}

/**
 * Gives files new texts, all of them or none: a file that another program changed meanwhile, or that may not be written,
 * stops all, and what was written until then is taken back.
 *
 * @param root Absolute path of the folder that the paths count from.
 * @throws UsageError that names the file and what stands in the way.
 */
export async function replaceTexts(root: string, changes: readonly TextChange[]): Promise<void> {
  for (const change of changes) await checkUntouched(root, change);
  const written: TextChange[] = [];
  try {
    for (const change of changes) {
      // Two names may lead to one file, and what was written by the first must not be lost.
      await checkUntouched(root, change);
      await writeFileWhole(join(root, change.path), new TextEncoder().encode(change.text));
      written.push(change);
    }
  } catch (error) {
    for (const { path, before } of written) await writeFileWhole(join(root, path), before).catch(() => undefined);
    throw error;
  }
}

async function checkUntouched(root: string, { path, before }: TextChange): Promise<void> {
  const absolute = join(root, path);
  let now: Uint8Array;
  let mode: number;
  try {
    now = await readFile(absolute);
    mode = (await stat(absolute)).mode;
  } catch (error) {
    throw new UsageError("cannotWrite", (locale) => ({ path, reason: reasonIn(error, locale) }));
  }
  // An administrator may write everything, but a file that is marked as protected was meant to be.
  const writable = await access(absolute, constants.W_OK).then(
    () => (mode & 0o222) !== 0,
    () => false,
  );
  if (!writable) throw new UsageError("readOnly", { path });
  if (Buffer.compare(now, before) !== 0) throw new UsageError("changedSinceRead", { path });
}
