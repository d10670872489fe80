import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const asked = (more: string, format = ""): string =>
  tenderFile(`requiredDocuments:\n  - {id: D1, type: charter, title: Устав, ${more}}\n${format}`);
const library = libraryFile(
  "{id: charter, type: charter, title: Устав, file: устав.pdf}",
  "{id: short, type: charter, title: Выписка, file: выписка.pdf}",
);
const bid = (finding = "", more = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
  - required: D1
    document: charter
${finding && `#             ^^^^^^^ ${finding}\n`}${more}`;
/** A file of so many bytes, its line break included, and a small one. */
const files = (bytes: number): string =>
  `//- company/устав.pdf\n${"x".repeat(bytes - 1)}\n//- company/выписка.pdf\nx\n`;
const large = (said = ""): string => bid(`error[document/file-too-large]: ${said}`);

describe("document/file-too-large", () => {
  it.each([
    ["1 KB", 1024, "1.1 KB, but the tender allows 1 KB"],
    ["2 КБ", 2048, "2.1 КБ, but the tender allows 2 КБ"],
    ["0.5 KiB", 512, "0.6 KiB, but the tender allows 0.5 KiB"],
    ["100", 100, "101 B, but the tender allows 100 B"],
  ])("allows %s to the last byte", async (limit, bytes, said) => {
    const tender = asked(`nature: mandatory, maxSize: "${limit}"`);
    await check(tender + library + bid() + files(bytes));
    await check(tender + library + large(said) + files(bytes + 1));
  });

  it("knows megabytes in Russian and in English", () =>
    Promise.all(
      ["1 MB", "1МБ", "1 MiB"].map((limit) =>
        check(asked(`nature: mandatory, maxSize: ${limit}`) + library + bid() + files(1_048_576)),
      ),
    ));

  it("holds to the limit of all files where the demand has none, and to its own where it has one", async () => {
    const general = "format: {maxFileSize: 10 B}";
    const [finding] = await check(asked("nature: mandatory", general) + library + large("allows 10 B") + files(11));
    expect(finding?.verdict).toBe("rejection");
    await check(asked("nature: mandatory, maxSize: 20 B", general) + library + bid() + files(11));
  });

  it("is only a formal flaw where the document may be missing, or a small one is handed in as well", async () => {
    const warning = "warning[document/file-too-large]: goes in without it";
    await check(asked("nature: optional, maxSize: 10 B") + library + bid(warning) + files(11));
    await check(
      asked("nature: mandatory, maxSize: 10 B") +
        library +
        bid(warning, "  - required: D1\n    document: short\n") +
        files(11),
    );
  });

  it("says nothing where no limit is named", () => check(asked("nature: mandatory") + library + bid() + files(5000)));
});
