import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createDiskCache } from "../../server/src/analysis/disk-cache.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import { createOverlayWorkspace } from "../../server/src/analysis/overlay-workspace.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { createNodeWorkspace } from "../../server/src/host/node-workspace.ts";
import type { Workspace } from "../../server/src/model/workspace.ts";

const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");
const outside = mkdtempSync(join(tmpdir(), "tenderdraft-outside-"));
const folder = mkdtempSync(join(tmpdir(), "tenderdraft-hash-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(outside, { recursive: true, force: true });
});

const library = (file: string, sha256 = "0".repeat(64)): string => `kind: documents
documents:
  - {id: charter, type: charter, title: Устав, file: ${file}, sha256: "${sha256}"}
  - {id: licence, type: licence, title: Лицензия, file: licence.pdf}
`;

/** Counts how often a file is really read. */
function counting(base: Workspace): Workspace & { readonly hashed: string[] } {
  const hashed: string[] = [];
  return {
    ...base,
    hashed,
    hashFile: (path) => {
      hashed.push(path);
      return base.hashFile?.(path) ?? Promise.resolve(undefined);
    },
  };
}

describe("fingerprints of files", () => {
  it("are counted for the files whose library entry states one, and for no other", async () => {
    const workspace = counting(
      createMemoryWorkspace(
        new Map([
          ["company/documents.bid.yaml", library("устав.pdf")],
          ["company/устав.pdf", "%PDF-1.4"],
          ["company/licence.pdf", "%PDF-1.7"],
        ]),
      ),
    );
    const { entries } = await loadSnapshot(workspace, createSourceCache());
    expect(workspace.hashed).toEqual(["company/устав.pdf"]);
    expect(entries.get("company/устав.pdf")?.sha256).toBe(sha256Of("%PDF-1.4"));
    expect(entries.get("company/licence.pdf")?.sha256).toBeUndefined();
  });

  it("are found whatever form of й and ё the disk uses", async () => {
    const name = "мой устав.pdf";
    const files = new Map([
      ["company/documents.bid.yaml", library(name.normalize("NFC"))],
      [`company/${name.normalize("NFD")}`, "%PDF-1.4"],
    ]);
    const { entries } = await loadSnapshot(createMemoryWorkspace(files), createSourceCache());
    expect(entries.get(`company/${name.normalize("NFC")}`)?.sha256).toBe(sha256Of("%PDF-1.4"));
  });

  it("are left out by a host that cannot count them", async () => {
    const { hashFile: _, ...plain } = createMemoryWorkspace(
      new Map([
        ["company/documents.bid.yaml", library("charter.pdf")],
        ["company/charter.pdf", "%PDF-1.4"],
      ]),
    );
    const { entries } = await loadSnapshot(plain, createSourceCache());
    expect(entries.get("company/charter.pdf")?.sha256).toBeUndefined();
  });

  it("are those of the disk, and follow a change of the file", async () => {
    writeFileSync(join(folder, "charter.pdf"), "%PDF-1.4");
    const workspace = createNodeWorkspace(folder);
    expect(await workspace.hashFile?.("charter.pdf")).toBe(sha256Of("%PDF-1.4"));
    writeFileSync(join(folder, "charter.pdf"), "%PDF-1.7 changed");
    expect(await workspace.hashFile?.("charter.pdf")).toBe(sha256Of("%PDF-1.7 changed"));
  });

  it("are not counted again while size and time of the file stay the same", async () => {
    const path = join(folder, "same.pdf");
    writeFileSync(path, "%PDF-1.4");
    const { atime, mtime } = statSync(path);
    // Whole seconds survive being written and read on every file system.
    const then = new Date(Math.floor(mtime.getTime() / 1000) * 1000);
    utimesSync(path, atime, then);
    const workspace = createNodeWorkspace(folder);
    const first = await workspace.hashFile?.("same.pdf");
    writeFileSync(path, "%PDF-1.5");
    utimesSync(path, atime, then);
    expect(await workspace.hashFile?.("same.pdf")).toBe(first);
  });

  it("are not counted for folders, for what is not there, nor through a link out of the root", async () => {
    writeFileSync(join(outside, "secret.pdf"), "secret");
    symlinkSync(join(outside, "secret.pdf"), join(folder, "link.pdf"));
    const workspace = createNodeWorkspace(folder);
    for (const path of ["", "gone.pdf", "link.pdf", "../secret.pdf"]) {
      expect(await workspace.hashFile?.(path), path).toBeUndefined();
    }
  });

  it("are remembered by the editor's cache until a file changes, and are the disk's under an open text", async () => {
    const files = new Map([["note.txt", "on the disk"]]);
    const base = counting(createMemoryWorkspace(files));
    const disk = createDiskCache(base);
    const overlay = createOverlayWorkspace(disk);
    overlay.setText("note.txt", "in the editor");
    expect(await overlay.hashFile?.("note.txt")).toBe(sha256Of("on the disk"));
    await overlay.hashFile?.("note.txt");
    expect(base.hashed).toHaveLength(1);
    files.set("note.txt", "changed");
    disk.forget(["note.txt"]);
    expect(await overlay.hashFile?.("note.txt")).toBe(sha256Of("changed"));
    disk.forget([]);
    await overlay.hashFile?.("note.txt");
    expect(base.hashed).toHaveLength(3);
  });
});
