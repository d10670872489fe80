import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = (limit: string): string =>
  tenderFile(`requiredDocuments:
  - {id: D1, type: charter, title: النظام الأساسي, nature: mandatory}
  - {id: D2, type: licence, title: Лицензия, nature: optional}
format: {maxPackageSize: ${limit}}`);
// A line break ends each file of a fixture, so these are 60 and 40 bytes.
const files = `//- company/files/a.pdf\n${"a".repeat(59)}\n//- company/files/b.pdf\n${"b".repeat(39)}\n`;
const library = libraryFile(
  "{id: charter, type: charter, title: النظام الأساسي, file: files/a.pdf}",
  "{id: licence, type: licence, title: Лицензия, file: files/b.pdf}",
  "{id: same, type: licence, title: Та же лицензия, file: files/b.pdf}",
  "{id: gone, type: licence, title: Третья, file: files/c.pdf}",
);
const bid = (finding: string, more = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
${finding}  - {required: D1, document: charter}
  - {required: D2, document: licence}
${more}`;

describe("format/package-size", () => {
  it("takes a package of exactly the limit, and names the largest files of one that is a byte over", async () => {
    await check(tender("100") + files + library + bid(""));
    const [finding] = await check(
      tender("99") +
        files +
        library +
        bid('# error[format/package-size] "documents": The 2 files of the documents come to 100\n'),
    );
    expect(finding?.related.map(({ message }) => message)).toEqual([
      "The tender sets the limit here.",
      "One of the largest: a.pdf, 60 B.",
      "One of the largest: b.pdf, 40 B.",
    ]);
  });
});
