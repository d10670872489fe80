import { makeSafeName, numberName } from "./safe-name.ts";

/** A folder that a file is to be put into. */
export interface TargetFolder {
  /** Names in the folder, as they are written. */
  readonly names: readonly string[];
  /** The bytes of a file in it. */
  read(name: string): Promise<Uint8Array>;
}

export interface ChosenName {
  readonly name: string;
  /** The folder holds the very same file under this name already. */
  readonly exists: boolean;
}

/**
 * Chooses the name under which a file goes into a folder: its own, or with a number behind it where another file has
 * that name. Nothing is ever written over. Names that differ in case alone are the same on some systems.
 */
export async function chooseName(wanted: string, bytes: Uint8Array, folder: TargetFolder): Promise<ChosenName> {
  const taken = new Map(folder.names.map((name) => [keyOf(name), name]));
  const safe = makeSafeName(wanted);
  for (let number = 1; ; number += 1) {
    const name = numberName(safe, number);
    const holder = taken.get(keyOf(name));
    if (holder === undefined) return { name, exists: false };
    const held = await folder.read(holder).catch(() => undefined);
    if (held && sameBytes(held, bytes)) return { name: holder, exists: true };
  }
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
