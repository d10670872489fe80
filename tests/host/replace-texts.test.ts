import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { replaceTexts } from "../../server/src/host/replace-texts.ts";
import { UsageError } from "../../server/src/host/say.ts";

const temporary = mkdtempSync(join(tmpdir(), "tenderdraft-replace-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const before = new TextEncoder().encode("قبل");

function folder(...names: readonly string[]): string {
  const path = mkdtempSync(join(temporary, "case-"));
  for (const name of names) writeFileSync(join(path, name), before);
  return path;
}

async function refusalOf(root: string, ...paths: readonly string[]): Promise<string> {
  const changes = paths.map((path) => ({ path, before, text: "بعد" }));
  const error: unknown = await replaceTexts(root, changes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof UsageError ? error.message : "written";
}

const textsIn = (root: string) => readdirSync(root).map((name) => [name, readFileSync(join(root, name), "utf8")]);

describe("new texts of files", () => {
  it("are written to all of them", async () => {
    const root = folder("а.md", "б.md");
    expect(await refusalOf(root, "а.md", "б.md")).toBe("written");
    expect(textsIn(root)).toEqual([
      ["а.md", "بعد"],
      ["б.md", "بعد"],
    ]);
  });

  it("are written to none where another program changed one meanwhile", async () => {
    const root = folder("а.md", "б.md");
    writeFileSync(join(root, "б.md"), "правка коллеги");
    expect(await refusalOf(root, "а.md", "б.md")).toMatch(/^“б\.md” was changed by another program/);
    expect(textsIn(root)).toEqual([
      ["а.md", "قبل"],
      ["б.md", "правка коллеги"],
    ]);
  });

  it("are written to none where one is gone", async () => {
    const root = folder("а.md");
    expect(await refusalOf(root, "а.md", "б.md")).toMatch(/^“б\.md” cannot be written/);
    expect(textsIn(root)).toEqual([["а.md", "قبل"]]);
  });

  it("are taken back where two names turn out to be one file", async () => {
    const root = folder("а.md");
    symlinkSync("а.md", join(root, "я.md"));
    expect(await refusalOf(root, "а.md", "я.md")).toMatch(/^“я\.md” was changed/);
    expect(textsIn(root)).toEqual([
      ["а.md", "قبل"],
      ["я.md", "قبل"],
    ]);
  });
});
