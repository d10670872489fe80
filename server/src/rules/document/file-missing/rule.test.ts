import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const asked = (nature: string): string =>
  tenderFile(`requiredDocuments:\n  - {id: D1, type: charter, title: Устав, nature: ${nature}}`);
const bid = `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
  - required: D1
    document: charter
`;
const at = (text: string): string => `${bid}#             ^^^^^^^ ${text}\n`;

describe("document/file-missing", () => {
  it("corrects the path in the library", () =>
    checkFix(
      `${asked("mandatory")}${libraryFile('{id: charter, type: charter, title: Устав, file: "files/устав 2021.pdf"}')}${bid}
//- company/files/устав-2021.pdf
%PDF
`,
      libraryFile('{id: charter, type: charter, title: Устав, file: "files/устав-2021.pdf"}'),
    ));

  it("proposes a file of the same name with another ending, but never one of ours", async () => {
    const library = libraryFile("{id: charter, type: charter, title: Устав, file: files/charter.pdf}");
    await check(`${asked("mandatory")}${library}${at("error[document/file-missing]: but there is “files/charter.jpg”")}
//- company/files/charter.jpg
JFIF
`);
    await check(`${asked("mandatory")}${library}${at("error[document/file-missing]: is not there. The document is required")}
//- company/files/charter.md
Устав
`);
  });

  it("is only a formal flaw where the document may be missing", () =>
    check(
      `${asked("optional")}${libraryFile("{id: charter, type: charter, title: Устав, file: files/charter.pdf}")}${at(
        "warning[document/file-missing]: The package would be sent without it",
      )}`,
    ));

  it("takes a folder for no file, and an empty path for no path", async () => {
    await check(
      `${asked("mandatory")}${libraryFile("{id: charter, type: charter, title: Устав, file: files}")}${at(
        "error[document/file-missing]: is a folder",
      )}
//- company/files/charter.pdf
%PDF
`,
    );
    await check(
      `${asked("mandatory")}${libraryFile('{id: charter, type: charter, title: Устав, file: " "}')}${at(
        "error[document/file-missing]: path to the file of “Устав” is empty",
      )}`,
    );
  });

  it("does not look at documents without a file or of which nothing is handed in", () =>
    check(
      `${asked("mandatory")}${libraryFile(
        "{id: charter, type: charter, title: Устав}",
        "{id: licence, type: licence, title: Лицензия, file: files/licence.pdf}",
      )}${bid}`,
    ));

  it("never takes a signature for the document itself", () =>
    check(`${asked("mandatory")}${libraryFile("{id: charter, type: charter, title: Устав, file: files/charter.pdf}")}${at(
      "error[document/file-missing]: is not there. The document is required",
    )}
//- company/files/charter.sig
MIIB
`));

  it("names the law that asks for it", () =>
    check(`//- tenderdraft.yaml
kind: workspace
packs: [house]
//- packs/house.bid.yaml
kind: pack
id: house
title: Закон о закупках
requiredDocuments: [{id: D1, type: charter, title: Устав}]
${tenderFile()}${libraryFile("{id: charter, type: charter, title: Устав, file: устав.pdf}")}${at(
  "error[document/file-missing]: Закон о закупках requires it",
)}`));
});
