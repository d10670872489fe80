import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { checkWorkspace } from "../../../analysis/check-workspace.ts";
import { createMemoryWorkspace } from "../../../host/memory-workspace.ts";

const letter = (path: string): string => `//- ${path}
---
id: letter
title: خطاب التقديم
---
نتقدم بعرضنا.
`;

describe("bid/file-missing", () => {
  it("proposes the file of nearly that name in the same folder, in the quotes that stand there", () =>
    checkFix(
      `${tenderFile()}${letter("bids/demo/sections/خطاب-التقديم.md")}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: ["sections/خطاب-التقدم.md"] # الخطاب
`,
      `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: ["sections/خطاب-التقديم.md"] # الخطاب
`,
    ));

  it("proposes the only file of that name in another folder, and keeps a path from the root as one", () =>
    checkFix(
      `${tenderFile()}${letter("bids/demo/sections/letter.md")}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections:
  - /sections/letter.md
`,
      `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections:
  - /bids/demo/sections/letter.md
`,
    ));

  it("proposes nothing that the manifest names already, and nothing of another sort", () =>
    check(`${tenderFile()}${letter("bids/demo/sections/letter-1.md")}
//- bids/demo/sections/letter-2.txt
Письмо
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections:
  - sections/letter-1.md
  - sections/letter-2.md
#   ^^^^^^^^^^^^^^^^^^^^ error[bid/file-missing]: There is no file “sections/letter-2.md”. This part
`));

  it("does not guess between two files of one name", () =>
    check(`${tenderFile()}${letter("bids/demo/old/letter.md")}${letter("bids/demo/new/letter.md")}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [letter.md]
#          ^^^^^^^^^ error[bid/file-missing]: There is no file “letter.md”. This part
`));

  it("says what a missing tender means, and raises nothing else about it", () =>
    check(`//- bids/demo/bid.yaml
kind: bid
tender: тендер.bid.yaml
#       ^^^^^^^^^^^^^^^ error[bid/file-missing]: Without the tender nobody can tell
status: draft
`));

  it("takes a folder for no file, and an empty path for no path", () =>
    check(`${tenderFile()}${letter("bids/demo/sections/letter.md")}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: " "
#        ^^^ error[bid/file-missing]: This path is empty
sections: [sections]
#          ^^^^^^^^ error[bid/file-missing]: “sections” is a folder
`));

  it("finds a name that is written in another Unicode form", () =>
    check(`${tenderFile()}${letter(`bids/demo/sections/${"письмо-й".normalize("NFD")}.md`)}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [sections/письмо-й.md]
`));

  it("looks at the company of the workspace where the manifest names none, and repairs the setting", () =>
    checkFix(
      `${tenderFile()}${companyFile()}
//- tenderdraft.yaml
kind: workspace
company: company/compny.bid.yaml
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
`,
      `//- tenderdraft.yaml
kind: workspace
company: company/company.bid.yaml
`,
    ));

  it("says of a file that this account may not read, and of a device, that it cannot be opened", async () => {
    const files = new Map([
      ["bids/demo/bid.yaml", "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nsections: [سري.md, pipe.md]\n"],
      ["bids/demo/tender.bid.yaml", tenderFile().split("\n").slice(1).join("\n")],
    ]);
    const inMemory = createMemoryWorkspace(files);
    const closed = { path: "bids/demo/سري.md", kind: "unreadable", size: 0 } as const;
    const pipe = { path: "bids/demo/pipe.md", kind: "other", size: 0 } as const;
    const workspace = { ...inMemory, listEntries: async () => [...(await inMemory.listEntries()), closed, pipe] };
    const { findings } = await checkWorkspace(workspace, { asOf: "2026-11-20" });
    expect(findings.map(({ rule, message }) => [rule, message.split(".")[1]])).toEqual([
      ["bid/file-missing", "md” cannot be opened"],
      ["bid/file-missing", "md” cannot be opened"],
    ]);
  });
});
