import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportDocx } from "../../server/src/host/export-docx.ts";
import { UsageError } from "../../server/src/host/say.ts";
import { makeDocument, paragraph, table } from "./make-document.ts";
import { makeRichDocument } from "./rich-document.ts";

const run = promisify(execFile);
const small = makeDocument([paragraph("عرض"), paragraph({ kind: "link", href: "https://example.org", children: [] })]);
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "export-"));
});
afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true, force: true });
});

describe("an export", () => {
  it("gives the same bytes each time, in every time zone", async () => {
    const document = makeRichDocument("ar");
    const [first, second] = [join(folder, "a.docx"), join(folder, "b.docx")];
    await exportDocx({ document, to: first });
    await exportDocx({ document, to: second });
    const script = `
      import { exportDocx } from ${JSON.stringify(new URL("../../server/src/host/export-docx.ts", import.meta.url).href)};
      import { makeRichDocument } from ${JSON.stringify(new URL("./rich-document.ts", import.meta.url).href)};
      await exportDocx({ document: makeRichDocument("ar"), to: process.env.EXPORT_TO });`;
    const third = join(folder, "c.docx");
    await run(process.execPath, ["--input-type=module", "-e", script], {
      env: { ...process.env, TZ: "Asia/Riyadh", EXPORT_TO: third },
    });
    const expected = await readFile(first);
    expect(expected.equals(await readFile(second))).toBe(true);
    expect(expected.equals(await readFile(third))).toBe(true);
  });
  it("replaces an earlier file, makes missing folders and leaves nothing beside it", async () => {
    const to = join(folder, "out", "عرض.docx");
    await mkdir(join(folder, "out"));
    await writeFile(to, "old");
    const { bytes } = await exportDocx({ document: small, to });
    expect((await readFile(to)).length).toBe(bytes);
    expect(await readdir(join(folder, "out"))).toEqual(["عرض.docx"]);
    await exportDocx({ document: small, to: join(folder, "new", "deep", "a.docx") });
    expect(await readdir(join(folder, "new", "deep"))).toEqual(["a.docx"]);
  });
  it("writes through a link to the file behind it", async () => {
    await writeFile(join(folder, "real.docx"), "old");
    await symlink(join(folder, "real.docx"), join(folder, "link.docx"));
    const { bytes } = await exportDocx({ document: small, to: join(folder, "link.docx") });
    expect((await readFile(join(folder, "real.docx"))).length).toBe(bytes);
  });
});

describe("an export that cannot be written", () => {
  const fails = async (to: string) =>
    exportDocx({ document: small, to }).then(
      () => undefined,
      (error: unknown) => error,
    );

  it("says that the target is a folder", async () => {
    const error = await fails(folder);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ key: "targetIsFolder" });
  });
  it("says that a file stands where a folder is needed", async () => {
    await writeFile(join(folder, "file"), "");
    expect(await fails(join(folder, "file", "a.docx"))).toMatchObject({ key: "cannotWrite" });
  });
  it.skipIf(process.getuid?.() === 0)("leaves the earlier file where the folder may not be written", async () => {
    await writeFile(join(folder, "a.docx"), "old");
    await chmod(folder, 0o555);
    expect(await fails(join(folder, "a.docx"))).toMatchObject({ key: "cannotWrite" });
    expect(await readFile(join(folder, "a.docx"), "utf8")).toBe("old");
  });
  it("leaves an earlier file that is protected from writing", async () => {
    const to = join(folder, "submitted.docx");
    await writeFile(to, "handed in", { mode: 0o444 });
    expect(await fails(to)).toMatchObject({ key: "targetHeld" });
    expect(await readFile(to, "utf8")).toBe("handed in");
    expect(await readdir(folder)).toEqual(["submitted.docx"]);
  });
  it("leaves the earlier file where it is stopped", async () => {
    const to = join(folder, "a.docx");
    await writeFile(to, "old");
    const stopped = new AbortController();
    setTimeout(() => stopped.abort(), 30);
    await expect(exportDocx({ document: makeRichDocument("en", 2000), to, signal: stopped.signal })).rejects.toThrow(
      /abort/i,
    );
    expect(await readFile(to, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["a.docx"]);
  });
  it("leaves the earlier file where the document is not sound, and says why", async () => {
    const to = join(folder, "a.docx");
    await writeFile(to, "old");
    const rows = [{ cells: [{ blocks: [paragraph("one cell too few")] }] }];
    const document = makeDocument([{ ...table([["a", "b"]]), rows }]);
    const { lintProblems } = await exportDocx({ document, to });
    expect(lintProblems.map((problem) => problem.message)).toContain(
      "Row 2 of a table has too many or too few cells, so values would stand below the wrong heading. Change it in the text of the bid and export again.",
    );
    expect(await readFile(to, "utf8")).toBe("old");
  });
});
