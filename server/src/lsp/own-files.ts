import type { Root } from "./roots.ts";
import type { Session } from "./session.ts";
import { joinPath } from "./uri.ts";

/** Those things of a root that stand in files of its own; a root inside of it speaks for its files itself. */
export function inOwnFiles<Item extends { readonly file: string }>(
  session: Session,
  root: Root,
  items: readonly Item[],
): readonly Item[] {
  return items.filter(({ file }) => session.roots.ownerOf(joinPath(root.path, file))?.root === root);
}
