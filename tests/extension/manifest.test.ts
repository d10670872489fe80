import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const manifest = JSON.parse(read("package.json"));
const words: Record<string, string> = JSON.parse(read("package.nls.json"));
const sources = readdirSync(new URL("extension/src", root), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => read(`extension/src/${path}`));

const commandIds: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);

describe("the manifest of the extension", () => {
  it("declares exactly the commands that the extension registers", () => {
    const registered = sources.join("\n").matchAll(/"(tenderdraft\.[A-Za-z]+)": \(/g);
    expect([...registered].map(([, id]) => id).sort()).toEqual([...commandIds].sort());
  });

  it("uses only commands that it declares, in menus and in the walkthrough", () => {
    const used = JSON.stringify(manifest.contributes.menus) + JSON.stringify(words);
    const ids = [...used.matchAll(/tenderdraft\.[A-Za-z]+/g)].map(([id]) => id);
    expect(new Set(ids).size).toBeGreaterThan(3);
    expect(ids.filter((id) => !commandIds.includes(id))).toEqual([]);
  });

  it("has a word for every key, and a key for every word", () => {
    const keys = [...JSON.stringify(manifest).matchAll(/%([a-zA-Z.]+)%/g)].map(([, key]) => key);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(words).sort());
  });

  it("names only files that are there", () => {
    const { languages, grammars, snippets, walkthroughs } = manifest.contributes;
    const paths: string[] = [
      manifest.icon,
      languages[0].configuration,
      ...[...grammars, ...snippets].map(({ path }) => path),
      ...walkthroughs[0].steps.map((step: { media: { markdown: string } }) => step.media.markdown),
    ];
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  it("claims the file names of bids, and no other YAML", () => {
    const [language] = manifest.contributes.languages;
    expect(language.filenames).toEqual(["bid.yaml", "bid.yml", "tenderdraft.yaml", "tenderdraft.yml"]);
    expect(language.filenamePatterns).toEqual(["*.bid.yaml", "*.bid.yml"]);
    expect(language.extensions).toBeUndefined();
  });

  it("keeps export and import off while the workspace is not trusted", () => {
    const commands: { command: string; enablement?: string }[] = manifest.contributes.commands;
    const trusted = commands
      .filter(({ enablement }) => enablement === "isWorkspaceTrusted")
      .map(({ command }) => command);
    expect(trusted).toEqual(["tenderdraft.importTender", "tenderdraft.exportDocx"]);
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe("limited");
    expect(manifest.capabilities.virtualWorkspaces.supported).toBe(false);
  });

  it("needs no package at run time, as everything is bundled", () => {
    expect(manifest.dependencies).toBeUndefined();
  });
});

describe("the words of the extension", () => {
  it("go through localisation wherever the user sees them", () => {
    const shown = /show(?:Information|Warning|Error)Message\(\s*["'`]|(?:title|placeHolder|openLabel): ["'`]/;
    expect(sources.filter((source) => shown.test(source))).toEqual([]);
  });
});
