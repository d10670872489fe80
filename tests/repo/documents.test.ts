import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { generateSettings } from "../../scripts/generate-settings.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Sections of bids are material, some of it wrong on purpose; what is written for readers is all the rest. */
const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], { cwd: root })
  .toString()
  .split("\n")
  .filter((path) => path !== "" && !path.includes("/sections/") && existsSync(join(root, path)));

/** A page without its code, where brackets mean something else. */
function proseOf(text: string): string {
  return text.replaceAll(/^(`{3,})[^`]*?^\1$/gmsu, "").replaceAll(/`[^`\n]*`/g, "");
}

/** The targets of links and pictures that lead into this repository. */
function linksOf(text: string): readonly string[] {
  return [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? "")
    .filter((target) => !/^(?:[a-z]+:|\/\/)/i.test(target));
}

/** The names by which code hosts let links lead to the headings of a page. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = [...text.replaceAll(/^(`{3,})[^`]*?^\1$/gmsu, "").matchAll(/^#{1,6} (.+)$/gmu)];
  return new Set(
    headings.map(([, words = ""]) => {
      const name = words
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
        .replaceAll(" ", "-");
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      return count === 0 ? name : `${name}-${count}`;
    }),
  );
}

function isBroken(page: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(join(root, file))) return true;
  return anchor !== undefined && file.endsWith(".md") && !anchorsOf(read(file)).has(decodeURIComponent(anchor));
}

describe("the pages of the repository", () => {
  it("have links that lead somewhere", () => {
    expect(pages.length).toBeGreaterThan(30);
    const links = pages.flatMap((page) => linksOf(read(page)).map((target) => ({ page, target })));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ page, target }) => isBroken(page, target))).toEqual([]);
  });

  it("would be told of a link that leads nowhere", () => {
    expect(isBroken("README.md", "docs/rules.md")).toBe(false);
    expect(isBroken("docs/other-editors.md", "../README.md#settings")).toBe(false);
    expect(isBroken("docs/other-editors.md", "../README.md#настройки")).toBe(true);
    expect(isBroken("docs/rules.md", "gone.md")).toBe(true);
    expect(linksOf("![صورة](docs/images/a.png) `[x](y)` [сайт](https://example.org)")).toEqual(["docs/images/a.png"]);
  });

  it("show only pictures that they need, none of them heavy", () => {
    const shown = linksOf(read("README.md")).filter((target) => target.endsWith(".png"));
    const kept = readdirSync(join(root, "docs/images")).map((name) => `docs/images/${name}`);
    expect([...shown].sort()).toEqual([...kept].sort());
    expect(kept.filter((path) => statSync(join(root, path)).size > 150_000)).toEqual([]);
  });

  it("name all decisions in their list", () => {
    const decisions = readdirSync(join(root, "docs/adr")).filter((name) => /^\d/.test(name));
    expect(linksOf(read("docs/adr/README.md"))).toEqual(decisions.sort());
  });
});

describe("the README", () => {
  it("has every setting of the extension as the manifest declares it", async () => {
    expect([...(await generateSettings())]).toEqual([["README.md", read("README.md")]]);
    const { properties } = JSON.parse(read("package.json")).contributes.configuration;
    for (const name of Object.keys(properties)) expect(read("README.md")).toContain(`| \`${name}\` |`);
  });

  it("names every command that is for everybody", () => {
    const { commands }: { commands: { title: string }[] } = JSON.parse(read("package.json")).contributes;
    const words: Record<string, string> = JSON.parse(read("package.nls.json"));
    const titles = commands.map(({ title }) => words[title.replaceAll("%", "")] ?? title);
    expect(titles.filter((title) => !read("README.md").includes(`${title}*`))).toEqual([]);
  });
});

describe("the manifest", () => {
  /** Names that are the same in every language. */
  const names: ReadonlySet<string> = new Set(["Tenderdraft", "English", "Русский", "العربية", "bid-yaml"]);
  const shown =
    /^(?:title|description|markdownDescription|enumDescriptions|label|aliases|category|patternErrorMessage)$/;

  function textsOf(value: unknown, key = ""): readonly string[] {
    if (typeof value === "string") return shown.test(key) ? [value] : [];
    if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, one]) => textsOf(one, name));
  }

  it("says nothing but by keys, which stand in three languages", () => {
    const { description, capabilities, contributes } = JSON.parse(read("package.json"));
    const texts = textsOf({ description, capabilities, contributes }).filter((text) => !names.has(text));
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => !/^%[\w.]+%$/.test(text))).toEqual([]);
    for (const file of ["package.nls.json", "package.nls.ru.json", "package.nls.ar.json"]) {
      const words: Record<string, string> = JSON.parse(read(file));
      expect(
        texts.filter((text) => !words[text.slice(1, -1)]?.trim()),
        file,
      ).toEqual([]);
    }
  });
});
