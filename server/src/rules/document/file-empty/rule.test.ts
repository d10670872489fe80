import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { checkWorkspace } from "../../../analysis/check-workspace.ts";
import { createMemoryWorkspace } from "../../../host/memory-workspace.ts";

const asked = (nature: string): string =>
  tenderFile(`requiredDocuments:\n  - {id: D1, type: charter, title: النظام الأساسي, nature: ${nature}}`);
const library = libraryFile(
  "{id: charter, type: charter, title: النظام الأساسي, file: files/نظام.pdf}",
  "{id: copy, type: charter, title: نسخة, file: files/نسخة.pdf}",
);
const bid = (finding: string, more = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
  - required: D1
    document: charter
${finding && `#             ^^^^^^^ ${finding}\n`}${more}`;
const files = "//- company/files/نظام.pdf\n//- company/files/نسخة.pdf\n%PDF\n";

describe("document/file-empty", () => {
  it("is a rejection where the document must come", async () => {
    const [finding] = await check(
      asked("mandatory") + library + bid("error[document/file-empty]: “files/نظام.pdf”") + files,
    );
    expect(finding?.verdict).toBe("rejection");
    expect(finding?.related.map(({ file }) => file)).toEqual(["company/documents.bid.yaml"]);
  });

  it("is only a formal flaw where it may be missing, or a full one is handed in as well", async () => {
    await check(asked("optional") + library + bid("warning[document/file-empty]: see nothing") + files);
    const both = bid("warning[document/file-empty]", "  - required: D1\n    document: copy\n");
    await check(asked("mandatory") + library + both + files);
  });

  it("takes one byte for content, and leaves a missing file to its own rule", async () => {
    await check(`${asked("mandatory") + library + bid("")}//- company/files/نظام.pdf\n\n//- company/files/x\n\n`);
    await check(asked("mandatory") + library + bid("error[document/file-missing]"));
  });

  it("calls nothing empty that cannot be looked into: a link out of the workspace, a folder, a device", async () => {
    const { files: texts, asOf } = parseFixture(asked("mandatory") + library + bid("") + files);
    for (const kind of ["outside", "directory", "other", "unreadable"] as const) {
      const memory = createMemoryWorkspace(texts);
      const listEntries = async () =>
        (await memory.listEntries()).map((one) => (one.path.endsWith(".pdf") ? { ...one, kind, size: 0 } : one));
      const { findings } = await checkWorkspace({ ...memory, listEntries }, { asOf });
      expect(findings.map(({ rule }) => rule)).toEqual([
        kind === "outside" ? "bid/path-outside-workspace" : "document/file-missing",
      ]);
    }
  });
});
