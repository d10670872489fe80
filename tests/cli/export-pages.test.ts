import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeOffice, until } from "../host/support/office-folder.ts";
import { needsBuild, projectRoot, runWith, temporaryFolders } from "./run.ts";

needsBuild();
const folder = temporaryFolders();
const bid = "examples/bids/schools-festival";
const none = { TENDERDRAFT_SOFFICE: "/нет/soffice" };
const officeOf = (behaviour: string) => ({ TENDERDRAFT_SOFFICE: makeOffice(behaviour).search.configured ?? "" });

describe("export --pages", () => {
  it("estimates unless told otherwise, with or without LibreOffice", () => {
    const path = folder({});
    const first = runWith(none, "export", bid, "--to", join(path, "a.docx"));
    const second = runWith(officeOf("steady"), "export", bid, "--to", join(path, "b.docx"), "--pages", "estimate");
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.err).toMatch(/About \d+ pages: page numbers are estimated/);
    expect(readFileSync(join(path, "a.docx")).equals(readFileSync(join(path, "b.docx")))).toBe(true);
  });
  it("none names no pages", () => {
    const { code, err } = runWith(none, "export", bid, "--to", join(folder({}), "a.docx"), "--pages", "none");
    expect(code).toBe(0);
    expect(err).toMatch(/^Written: [^\n]*\n$/);
  });
  it("libreoffice says how many there are", () => {
    const path = folder({});
    const { code, err } = runWith(
      officeOf("steady"),
      "export",
      bid,
      "--to",
      join(path, "a.docx"),
      "--pages=libreoffice",
    );
    expect(err).toMatch(/\n\d+ pages, counted by LibreOffice\.\n$/);
    expect(code).toBe(0);
    expect(readdirSync(path)).toEqual(["a.docx"]);
  });
  it.each([
    ["is missing", none, /There is no LibreOffice at “\/нет\/soffice”/],
    ["crashes", officeOf("crashing"), /исчерпана память/],
    ["writes garbage", officeOf("garbage"), /cannot be read/],
  ])("libreoffice changes nothing where it %s", (_, variables, message) => {
    const path = folder({ "a.docx": "прежний" });
    const { code, err, out } = runWith(
      variables,
      "export",
      bid,
      "--to",
      join(path, "a.docx"),
      "--pages",
      "libreoffice",
    );
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^Nothing was written/);
    expect(err).toMatch(message);
    expect(readdirSync(path)).toEqual(["a.docx"]);
    expect(readFileSync(join(path, "a.docx"), "utf8")).toBe("прежний");
  });
  it("refuses another word", () => {
    const { code, err } = runWith(none, "export", bid, "--to", join(folder({}), "a.docx"), "--pages", "word");
    expect(code).toBe(2);
    expect(err).toContain("estimate");
  });
});

describe("export --pdf", () => {
  it("writes it beside the document", () => {
    const path = folder({});
    const { code, err } = runWith(officeOf("steady"), "export", bid, "--to", join(path, "عرض.docx"), "--pdf");
    expect(err).toContain(join(path, "عرض.pdf"));
    expect(code).toBe(0);
    expect(readdirSync(path).sort()).toEqual(["عرض.docx", "عرض.pdf"]);
  });
  it("without LibreOffice writes the document, keeps an old PDF, says so and exits with 2", () => {
    const path = folder({ "a.pdf": "прежний" });
    const { code, err } = runWith(none, "export", bid, "--to", join(path, "a.docx"), "--pdf", "--locale", "ru");
    expect(code).toBe(2);
    expect(err).toMatch(/Документ Word записан, а PDF «.*a\.pdf» — нет.*LibreOffice.*от прежней выгрузки/);
    expect(err).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(path, "a.docx")).subarray(0, 2).toString()).toBe("PK");
    expect(readFileSync(join(path, "a.pdf"), "utf8")).toBe("прежний");
  });
});

describe("an export that is in the way of something", () => {
  it("leaves a document alone that is open in Word", () => {
    const path = folder({ "заявка-2026.docx": "открыт", "~$явка-2026.docx": "" });
    const { code, err } = runWith(none, "export", bid, "--to", join(path, "заявка-2026.docx"), "--locale", "ru");
    expect(code).toBe(2);
    expect(err).toMatch(/открыт в Word: закройте его.*~\$явка-2026\.docx/);
    expect(readFileSync(join(path, "заявка-2026.docx"), "utf8")).toBe("открыт");
  });
  it("ends LibreOffice and leaves nothing when it is stopped", async () => {
    const office = makeOffice("hanging");
    const path = folder({ "a.docx": "прежний", "tmp/keep": "" });
    const args = [
      join(projectRoot, "dist/cli.cjs"),
      "export",
      bid,
      "--to",
      join(path, "a.docx"),
      "--pages",
      "libreoffice",
    ];
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, TMPDIR: join(path, "tmp"), TENDERDRAFT_SOFFICE: office.search.configured },
      stdio: "ignore",
    });
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    await until(() => office.alive().length === 2);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    await until(() => office.alive().length === 0);
    expect(readdirSync(join(path, "tmp"))).toEqual(["keep"]);
    expect(readFileSync(join(path, "a.docx"), "utf8")).toBe("прежний");
  });
});
