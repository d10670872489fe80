import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findOffice } from "../../server/src/host/libreoffice/find-office.ts";

const folder = mkdtempSync(join(tmpdir(), "find-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(path: string, mode = 0o755): string {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, "#!/bin/sh\n");
  chmodSync(whole, mode);
  return whole;
}

const onPath = plant("bin/soffice");
const inFolder = plant("opt/офис 25.8/program/soffice");
const environment = { PATH: ["relative", `${folder}/нет`, dirname(onPath)].join(delimiter) };
const find = (search: Partial<Parameters<typeof findOffice>[0]>) =>
  findOffice({ environment, platform: "linux", ...search });

describe("LibreOffice is found", () => {
  it("on the PATH", async () => {
    expect(await find({})).toBe(onPath);
  });
  it("where the variable says, before the PATH", async () => {
    expect(await find({ environment: { ...environment, TENDERDRAFT_SOFFICE: inFolder } })).toBe(inFolder);
  });
  it("where the setting says, before the variable; a folder will do", async () => {
    const configured = join(folder, "opt/офис 25.8");
    expect(await find({ configured, environment: { ...environment, TENDERDRAFT_SOFFICE: onPath } })).toBe(inFolder);
  });
  it("in the usual places of Windows, as the program that waits for its end", async () => {
    const program = plant("Program Files/LibreOffice/program/soffice.com");
    plant("Program Files/LibreOffice/program/soffice.exe");
    const search = { environment: { ProgramFiles: join(folder, "Program Files") }, platform: "win32" } as const;
    expect(await find(search)).toBe(program);
  });
  it("in an application of macOS", async () => {
    const program = plant("Applications/LibreOffice.app/Contents/MacOS/soffice");
    const configured = join(folder, "Applications/LibreOffice.app");
    expect(await find({ configured, platform: "darwin" })).toBe(program);
  });
});

describe("LibreOffice is not found", () => {
  it.each([
    ["at a place that holds nothing", join(folder, "нет/soffice")],
    ["at a file that is no program", plant("readme.txt", 0o644)],
    ["at a place that depends on where the command was started", "soffice"],
  ])("%s, and nothing else is taken instead", async (_, configured) => {
    await expect(find({ configured })).rejects.toMatchObject({ key: "officeNotThere" });
    const variable = { environment: { ...environment, TENDERDRAFT_SOFFICE: configured } };
    await expect(find(variable)).rejects.toMatchObject({ key: "officeNotThere" });
  });
  it("on a computer without it, and the message says what to do", async () => {
    const error = await find({ environment: { PATH: folder }, platform: "win32" }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ key: "officeMissing", message: /libreoffice\.org.*TENDERDRAFT_SOFFICE/ });
  });
});
