import type { LanguageService } from "../features/language-service.ts";
import { isBidYaml, isWorkspaceFile } from "../model/paths.ts";
import type { ServerHost } from "./host.ts";
import { joinPath, parentPath, pathBelow } from "./uri.ts";

/** A folder that is checked as one: its paths, and the service that knows its files. */
export interface Root {
  /** Absolute path. */
  readonly path: string;
  readonly service: LanguageService;
}

/** A file, as a root names it. */
export interface RootedFile {
  readonly root: Root;
  /** Relative to the root. */
  readonly file: string;
}

/** The roots that are looked after. Each file belongs to exactly one: the innermost that holds it. */
export interface Roots {
  /** Finds the roots anew: those of the folders, of the open files, and those found on the way that still stand. */
  refresh(folders: readonly string[], open: readonly string[]): Promise<void>;
  /**
   * Finds the root of a file and begins to look after it. Undefined for a file outside every folder that no
   * marker and no name of ours claims: opening somebody's notes must not check their home folder.
   */
  locate(path: string): Promise<RootedFile | undefined>;
  /** The same, but only among the roots that are already looked after. */
  ownerOf(path: string): RootedFile | undefined;
  /** Looks after the roots within another one that a check came across. Tells whether any was new. */
  adoptNested(root: Root, files: readonly string[]): boolean;
  all(): readonly Root[];
}

interface RootsOptions extends Pick<ServerHost, "findMarkedRoot" | "releaseService"> {
  createService(root: string): LanguageService;
}

export function createRoots({ findMarkedRoot, createService, releaseService }: RootsOptions): Roots {
  const roots = new Map<string, Root>();
  let folders: readonly string[] = [];

  const ensure = (path: string): Root => {
    const root = roots.get(path) ?? { path, service: createService(path) };
    roots.set(path, root);
    return root;
  };
  const rootOfFolder = async (folder: string): Promise<string> => (await findMarkedRoot(folder)) ?? folder;
  const rootOfFile = async (path: string): Promise<string | undefined> => {
    const folder = parentPath(path);
    return (await findMarkedRoot(folder)) ?? innermost(folders, path) ?? (isBidYaml(path) ? folder : undefined);
  };
  const isStanding = async (root: string): Promise<boolean> =>
    innermost(folders, root) !== undefined && (await findMarkedRoot(root)) === root;

  return {
    async refresh(nextFolders, open) {
      folders = nextFolders;
      const wanted = new Set(await Promise.all([...folders.map(rootOfFolder), ...open.map(rootOfFile)]));
      for (const path of [...roots.keys()]) {
        if (wanted.has(path) || (await isStanding(path))) continue;
        roots.delete(path);
        releaseService(path);
      }
      for (const path of wanted) if (path !== undefined) ensure(path);
    },
    async locate(path) {
      const root = await rootOfFile(path);
      return root === undefined ? undefined : { root: ensure(root), file: pathBelow(root, path) ?? path };
    },
    ownerOf(path) {
      const root = roots.get(innermost(roots.keys(), path) ?? "");
      const file = root && pathBelow(root.path, path);
      return root && file !== undefined ? { root, file } : undefined;
    },
    adoptNested(root, files) {
      const before = roots.size;
      for (const file of files) {
        if (isWorkspaceFile(file) && file.includes("/")) ensure(parentPath(joinPath(root.path, file)));
      }
      return roots.size > before;
    },
    all: () => [...roots.values()],
  };
}

function innermost(folders: Iterable<string>, path: string): string | undefined {
  let best: string | undefined;
  for (const folder of folders) {
    if (pathBelow(folder, path) !== undefined && folder.length > (best?.length ?? -1)) best = folder;
  }
  return best;
}
