import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const temporary = mkdtempSync(join(tmpdir(), "tenderdraft-memo-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function run(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/cli.cjs"), ...options], {
    cwd: root,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

const bid = ["examples/bids/first-draft", "--as-of", "2026-11-15"] as const;

describe("memo", () => {
  it("prints what speaks against a bid, and writes the same to a file", () => {
    const printed = run("memo", ...bid);
    expect(printed.code).toBe(0);
    expect(printed.out).toContain("# Go or no go: خدمات إدارة شبكات التواصل");
    const to = join(temporary, "memo.md");
    expect(run("memo", ...bid, "--to", to)).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(to, "utf8")).toBe(printed.out);
  });

  it("is written over no file of the bid", () => {
    const copy = join(temporary, "copy");
    cpSync(join(root, "examples/bids/schools-festival"), copy, { recursive: true });
    for (const name of ["bid.yaml", "sections/01-letter.md"]) {
      const to = join(copy, name);
      const before = readFileSync(to, "utf8");
      const { code, err } = run("memo", copy, "--root", temporary, "--to", to);
      expect(err).toContain("is a file that the bid needs");
      expect(code).toBe(2);
      expect(readFileSync(to, "utf8")).toBe(before);
    }
  });

  it("never reaches the document", () => {
    const to = join(temporary, "bid.docx");
    run("export", ...bid, "--to", to);
    const parts = unzipSync(readFileSync(to));
    const text = Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([, bytes]) => strFromU8(bytes).replace(/<[^>]*>/g, ""))
      .join("\n");
    expect(text).toContain("Мираж-Промо");
    // The reasons for the decision, and the price book.
    for (const secret of ["الميزانية لا تكفي", "bid-with-reservations", "Подписчик из рекламы", "34.50"]) {
      expect(
        run("memo", ...bid).out +
          readFileSync(join(root, "examples/bids/first-draft/company/rates.bid.yaml"), "utf8") +
          readFileSync(join(root, "examples/bids/first-draft/bid.yaml"), "utf8"),
      ).toContain(secret);
      expect(text).not.toContain(secret);
    }
  });

  it("refuses what is no bid", () => {
    const { code, err } = run("memo", "examples/company");
    expect(code).toBe(2);
    expect(err).toContain("No bid found");
  });
});
