import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { checkWorkspace } from "../../../analysis/check-workspace.ts";
import { createMemoryWorkspace } from "../../../host/memory-workspace.ts";

const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");
const tender = tenderFile(`requiredDocuments:
  - {id: D1, type: charter, title: Устав, nature: mandatory}
  - {id: D2, type: charter, title: Изменения, nature: mandatory}`);
const library = (sha256: string, file = "устав.pdf"): string =>
  libraryFile(`{id: charter, type: charter, title: Устав, file: ${file}, sha256: "${sha256}"}`);
const bid = (finding = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
  - required: D1
    document: charter
${finding && `#             ^^^^^^^ ${finding}\n`}  - required: D2
    document: charter
`;
const file = "//- company/устав.pdf\n%PDF\n";
const changed = bid(`warning[document/content-changed]: ${""}`);

describe("document/content-changed", () => {
  it("tells once a document, with the fingerprint that the file has now", async () => {
    const [finding] = await check(tender + library(sha256Of("%PDF-1\n")) + changed + file);
    expect(finding?.message).toContain(sha256Of("%PDF\n"));
    expect(finding?.verdict).toBe("formal");
    expect(finding?.fixable).toBe(false);
  });

  it("takes digits in capitals for the same", () =>
    check(tender + library(sha256Of("%PDF\n").toUpperCase()) + bid() + file));

  it("leaves a file that is empty or missing to its own rule", async () => {
    const both = (rule: string): string =>
      bid(`error[${rule}]`).replace(/charter\n$/, `charter\n#             ^^^^^^^ error[${rule}]\n`);
    await check(`${tender + library(sha256Of("x")) + both("document/file-empty")}//- company/устав.pdf\n`);
    await check(tender + library(sha256Of("x")) + both("document/file-missing"));
  });

  it("leaves a fingerprint that is none to the schema", () =>
    check(
      `${tender}${libraryFile(`id: charter
    type: charter
    title: Устав
    file: устав.pdf
    sha256: 12ab
#           ^^^^ error[schema/invalid]`)}${bid()}${file}`,
    ));

  it("says nothing where the host counts no fingerprints", async () => {
    const { files, asOf } = parseFixture(tender + library(sha256Of("x")) + bid() + file);
    const { hashFile: _, ...plain } = createMemoryWorkspace(files);
    expect((await checkWorkspace(plain, { asOf })).findings).toEqual([]);
    expect((await checkWorkspace(createMemoryWorkspace(files), { asOf })).findings).toHaveLength(1);
  });
});
