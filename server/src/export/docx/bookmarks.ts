import { hashText } from "../../text/hash-text.ts";
import { isInertRow } from "../blocks/inert-row.ts";
import { transformBlocks } from "../blocks/transform.ts";
import type { Block } from "../blocks/types.ts";

/**
 * Names a bookmark for each id in the document. Names hold Latin letters and digits only and at most 40 characters, as
 * word processors demand; the same id has the same name in every export.
 */
export function nameBookmarks(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const add = (id: string | undefined) => {
    if (id === undefined || names.has(id)) return;
    let name = `_b${hashText(id.normalize("NFC"))}`;
    while (taken.has(name)) name = `${name}x`;
    taken.add(name);
    names.set(id, name);
  };
  transformBlocks(
    blocks,
    {
      block: (block) => {
        add(block.id);
        if (block.kind === "table") for (const row of block.rows) add(row.id);
        return block;
      },
      skipRow: isInertRow,
    },
    "",
  );
  return names;
}
