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
    const entries = Object.values<{ command: string }[]>(manifest.contributes.menus).flat();
    const linked = [...JSON.stringify(words).matchAll(/command:(tenderdraft\.[A-Za-z]+)/g)].map(([, id]) => id ?? "");
    const ids = [...entries.map(({ command }) => command), ...linked];
    expect(new Set(ids).size).toBeGreaterThan(3);
    expect(ids.filter((id) => !commandIds.includes(id))).toEqual([]);
  });

  it("asks in its menus only for context keys that the extension sets", () => {
    const asked = [...JSON.stringify(manifest.contributes.menus).matchAll(/(?:"|in |\| )(tenderdraft\.\w+) ?\|?/g)];
    const keys = asked.map(([, key]) => key ?? "").filter((key) => !commandIds.includes(key));
    expect(new Set(keys)).toEqual(new Set(["tenderdraft.bidFile", "tenderdraft.bidFolders"]));
    for (const key of keys)
      expect(
        sources.some((source) => source.includes(`"${key}"`)),
        key,
      ).toBe(true);
  });

  it("matches the lines that the command line writes for editors", () => {
    const [{ pattern }] = manifest.contributes.problemMatchers;
    const line = "bids/Портал/bid.yaml:4:3:4:10: error document/expired: «Устав»: срок истёк 🎬";
    const match = new RegExp(pattern.regexp).exec(line);
    expect(
      [pattern.file, pattern.line, pattern.endColumn, pattern.severity, pattern.code, pattern.message].map(
        (at) => match?.[at],
      ),
    ).toEqual(["bids/Портал/bid.yaml", "4", "10", "error", "document/expired", "«Устав»: срок истёк 🎬"]);
  });

  it("has a word for every key, and a key for every word", () => {
    const keys = [...JSON.stringify(manifest).matchAll(/%([a-zA-Z.]+)%/g)].map(([, key]) => key);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(words).sort());
  });

  it("names only files that are there", () => {
    const { languages, grammars, snippets, walkthroughs } = manifest.contributes;
    const paths: string[] = [
      manifest.icon,
      ...manifest.contributes["markdown.previewStyles"],
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
