import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const sha256 = createHash("sha256").update("%PDF\n").digest("hex");
const tender = tenderFile(`lots: [{id: L1, title: Сайт}, {id: L2, title: Мероприятия}]
requiredDocuments:
  - {id: D1, type: charter, title: Устав, nature: mandatory}
  - {id: D2, type: letter, title: Отзыв, nature: optional}
  - {id: D3, type: letter, title: Отзыв по лоту, nature: optional, lot: L2}`);
const charter = "{id: charter, type: charter, title: Устав, file: устав.pdf}";
const letter = (more: string, id = "letter"): string => `{id: ${id}, type: letter, title: Отзыв школы, ${more}}`;
const files = "//- company/устав.pdf\n%PDF\n//- company/отзыв.pdf\n%PDF\n";
const bid = (lines: string, more = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
${lines}
${more}`;
const both = (finding = ""): string => `  - required: D1
    document: charter
  - required: D2
    document: letter
${finding && `#             ^^^^^^ warning[document/duplicate]: ${finding}`}`;

describe("document/duplicate", () => {
  it("takes the repeated line out, wherever it stands", async () => {
    const library = libraryFile(charter);
    await checkFix(
      `${tender}${library}${files}${bid("  - required: D1 # первый\n    document: charter\n  - required: D1\n    document: charter", "x-note: да")}`,
      bid("  - required: D1 # первый\n    document: charter", "x-note: да"),
    );
    await checkFix(
      `${tender}${library}${files}${bid("  - {required: D1, document: charter}\n  - {required: D1, document: charter}")}`,
      bid("  - {required: D1, document: charter}"),
    );
    await checkFix(
      `${tender}${library}${files}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents: [{required: D1, document: charter}, {required: D1, document: charter}]`,
      `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents: [{required: D1, document: charter}]`,
    );
  });

  it("throws no words away with the line", async () => {
    const [commented, extended] = await check(
      `${tender}${libraryFile(charter)}${files}${bid(`  - required: D1
    document: charter
  - required: D1
    # заверить у нотариуса
    document: charter
#             ^^^^^^^ warning[document/duplicate]: handed in twice for D1
  - required: D1
    document: charter
#             ^^^^^^^ warning[document/duplicate]
    x-todo: заверить`)}`,
    );
    expect([commented?.fixable, extended?.fixable]).toEqual([false, false]);
  });

  it("finds one file under two names, however it is written", () =>
    check(
      tender +
        libraryFile(charter, letter("file: /company/устав.pdf")) +
        files +
        bid(both("“Отзыв школы” and “Устав” have the same file, “устав.pdf”")),
    ));

  it("finds two files of one content, in capitals too, and says it once", async () => {
    const charterWithHash = charter.replace("}", `, sha256: ${sha256}}`);
    await check(
      tender +
        libraryFile(charterWithHash, letter(`file: отзыв.pdf, sha256: ${sha256.toUpperCase()}`)) +
        files +
        bid(both("different files with the very same content")),
    );
    await check(
      `${tender}${libraryFile(charterWithHash, letter("file: устав.pdf"))}${files}${bid(`${both("the same file")}
  - required: D3
    document: letter`)}`,
    );
  });

  it("does not compare what it knows nothing of, nor what is empty", async () => {
    await check(tender + libraryFile(charter, letter("file: отзыв.pdf")) + files + bid(both()));
    await check(
      `${tender}${libraryFile(charter, letter("file: отзыв.pdf"))}${bid(`  - required: D1
    document: charter
#             ^^^^^^^ error[document/file-empty]
  - required: D2
    document: letter
#             ^^^^^^ warning[document/file-empty]`)}//- company/устав.pdf
//- company/отзыв.pdf
`,
    );
  });

  it("lets one document serve two demands, and two documents one demand", () =>
    check(
      tender +
        libraryFile(charter, letter("file: отзыв.pdf"), letter("number: 7", "letter2")) +
        files +
        bid(`  - {required: D1, document: charter}
  - {required: D2, document: letter}
  - {required: D3, document: letter}
  - {required: D2, document: letter2}`),
    ));

  it("finds two documents of one name where the bid hands it in, in whatever form of й", async () => {
    const twice = libraryFile(
      "{id: копий, type: charter, title: Устав}".normalize("NFC"),
      "{id: копий, type: letter, title: Отзыв}".normalize("NFD"),
    );
    const [finding] = await check(
      tender +
        twice +
        bid(
          '  - required: D1\n    document: копий\n# warning[document/duplicate] "копий": “Устав” and “Отзыв”'.normalize(
            "NFC",
          ),
        ),
    );
    expect(finding?.related).toHaveLength(2);
    await check(
      tender +
        libraryFile(charter, letter("number: 1"), letter("number: 2")) +
        files +
        bid("  - {required: D1, document: charter}"),
    );
  });

  it("leaves lots alone that are not bid for", () =>
    check(
      tender +
        libraryFile(charter, letter("file: отзыв.pdf")) +
        files +
        bid(
          "  - {required: D1, document: charter}\n  - {required: D3, document: letter}\n  - {required: D3, document: letter}",
          "lots: [L1]",
        ),
    ));
});
