import { chmod, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type OutputFile, type Plugin, transform } from "esbuild";

interface Options {
  readonly minify: boolean;
  /** Name of the file that can be run by itself. */
  readonly executable: string;
}

/** The files that several bundles share are named by their content: those of an earlier build do not make way by themselves. */
const sharedName = /^shared-\w+\.cjs(?:\.map)?$/;

/**
 * Writes bundles that share files as CommonJS: esbuild shares between ES modules alone, but an editor loads, forks and
 * debugs CommonJS by the names that it knows, and a worker finds its file by `__filename`.
 */
export function writeCommonJs({ minify, executable }: Options): Plugin {
  return {
    name: "write-common-js",
    setup(build) {
      build.onEnd(async ({ outputFiles = [] }) => {
        const [first] = outputFiles;
        if (!first) return;
        const folder = dirname(first.path);
        await mkdir(folder, { recursive: true });
        // What an entry asks for must be there before it.
        const ordered = outputFiles.toSorted((a, b) => Number(isShared(b.path)) - Number(isShared(a.path)));
        for (const file of ordered) await writeBundle(file, minify);
        await chmod(join(folder, executable), 0o755);
        await removeOthers(folder, new Set(outputFiles.map((file) => basename(file.path))));
      });
    },
  };
}

function isShared(path: string): boolean {
  return sharedName.test(basename(path));
}

/** Converts and writes one file; its map, which leads to the sources, lies beside it. */
async function writeBundle({ path, text }: OutputFile, minify: boolean): Promise<void> {
  const name = basename(path);
  const { code, map } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: "node20",
    charset: "utf8",
    minify,
    sourcemap: minify ? false : "external",
    sourcefile: name,
    logOverride: { "empty-import-meta": "silent" },
  });
  if (minify) return writeFile(path, code);
  await writeFile(`${path}.map`, map);
  await writeFile(path, `${code}//# sourceMappingURL=${name}.map\n`);
}

async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (sharedName.test(name) && !written.has(name.replace(/\.map$/, ""))) await rm(join(folder, name));
  }
}
