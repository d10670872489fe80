import type { Snapshot } from "../../model/snapshot.ts";

/** A path at which nothing stands: the name itself, else with the first number behind it that is free. */
export function freePath(snapshot: Snapshot, folder: string, name: string, ending: string): string {
  for (let number = 1; ; number += 1) {
    const file = `${name}${number === 1 ? "" : `-${number}`}${ending}`.normalize("NFC");
    const path = folder === "" ? file : `${folder}/${file}`;
    if (!snapshot.entries.has(path) && !snapshot.files.has(path)) return path;
  }
}
