import { transformBlocks } from "../blocks/transform.ts";
import type { Block } from "../blocks/types.ts";

/** A hash of a text, 53 bits in base 36: the same on every machine, short enough for a bookmark. */
function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

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
    },
    "",
  );
  return names;
}
