import { access, constants, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import { OfficeError } from "./office-error.ts";

/** Where to look for LibreOffice. */
export interface OfficeSearch {
  /** The program, or the folder that LibreOffice is installed in, as the user set it; nothing else counts then. */
  readonly configured?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** What this machine and the user's setting say. */
export function searchHere(configured: string | undefined): OfficeSearch {
  return { configured, environment: process.env, platform: process.platform };
}

/** Names of the program; on Windows the first one is the one that waits until the work is done. */
function programNames(platform: NodeJS.Platform): readonly string[] {
  return platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
}

/** The program in a folder that was given instead of it: the installation, its program folder, the application of macOS. */
function namesInFolder(platform: NodeJS.Platform): readonly string[] {
  const names = programNames(platform);
  return ["", "program", "Contents/MacOS", "LibreOffice.app/Contents/MacOS"].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
}

function usualPlaces({ environment, platform }: OfficeSearch): readonly string[] {
  if (platform === "win32") {
    const roots = ["ProgramFiles", "ProgramW6432", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => {
      const root = environment[name];
      return root === undefined || root === "" ? [] : [root, join(root, "Programs")];
    });
    return roots.flatMap((root) => namesInFolder(platform).map((name) => join(root, "LibreOffice", name)));
  }
  if (platform === "darwin") {
    return ["/Applications", join(homedir(), "Applications")].map((folder) =>
      join(folder, "LibreOffice.app/Contents/MacOS/soffice"),
    );
  }
  const folders = ["/usr/bin", "/usr/local/bin", "/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program"];
  return [...folders, "/opt/libreoffice/program"].map((folder) => join(folder, "soffice"));
}

/** The folders of PATH; one that depends on where the command was started could be anybody's. */
function pathFolders({ environment, platform }: OfficeSearch): readonly string[] {
  const path = platform === "win32" ? (environment.Path ?? environment.PATH) : environment.PATH;
  return (path ?? "")
    .split(delimiter)
    .map((folder) => folder.replace(/^"(.*)"$/, "$1"))
    .filter((folder) => isAbsolute(folder));
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function firstProgram(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isProgram(path)) return path;
  return undefined;
}

/**
 * Finds the program of LibreOffice: what the setting names, else what `TENDERDRAFT_SOFFICE` names, else on the PATH, else
 * where it is usually installed.
 *
 * @returns Its absolute path.
 * @throws OfficeError where there is none; what was named and is not there is told, and nothing else is taken instead.
 */
export async function findOffice(search: OfficeSearch): Promise<string> {
  const { configured, environment, platform } = search;
  const named = [configured, environment.TENDERDRAFT_SOFFICE].find((path) => path !== undefined && path.trim() !== "");
  if (named !== undefined) {
    const found = await firstProgram([named, ...namesInFolder(platform).map((name) => join(named, name))]);
    if (found === undefined || !isAbsolute(found)) throw new OfficeError("officeNotThere", { path: named });
    return found;
  }
  const names = programNames(platform);
  const onPath = pathFolders(search).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = await firstProgram([...onPath, ...usualPlaces(search)]);
  if (found === undefined) throw new OfficeError("officeMissing");
  return found;
}
