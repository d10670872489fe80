import { describe, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = (limit: number): string =>
  tenderFile(`requiredDocuments: [{id: D1, type: charter, title: النظام الأساسي, nature: mandatory}]
format: {maxFiles: ${limit}}`);
const library = `//- company/files/a.pdf
النظام
${libraryFile("{id: charter, type: charter, title: النظام الأساسي, file: files/a.pdf}")}`;
const bid = (finding = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
${finding}  - {required: D1, document: charter}
`;

describe("format/file-count", () => {
  it("counts the bid itself", async () => {
    await check(tender(2) + library + bid());
    await check(
      tender(1) + library + bid('# warning[format/file-count] "documents": holds 2 files, and the tender takes 1\n'),
    );
  });
});
