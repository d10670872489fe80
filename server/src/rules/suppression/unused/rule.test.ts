import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;

describe("suppression/unused", () => {
  it("takes the comment away with its line", () =>
    checkFix(
      `${tenderFile()}${bid("# Разделы\n# tenderdraft-disable-next-line bid/file-missing -- пишет Ольга\nsections: []")}`,
      bid("# Разделы\nsections: []"),
    ));

  it("takes the comment away behind a value and leaves the value", () =>
    checkFix(
      `${tenderFile()}${bid("number: М-1  # tenderdraft-disable-next-line bid/file-missing -- пишет Ольга\nsections: []")}`,
      bid("number: М-1\nsections: []"),
    ));

  it("knows comments in the prose of a section", () =>
    checkFix(
      `${tenderFile()}${bid("sections: [letter.md]")}//- bids/demo/letter.md
---
id: letter
title: خطاب التقديم
---
<!-- tenderdraft-disable-next-line text/placeholder -- القالب -->
نتقدم بعرضنا.
`,
      `//- bids/demo/letter.md
---
id: letter
title: خطاب التقديم
---
نتقدم بعرضنا.
`,
    ));

  it("reports a comment without a rule as a whole", () =>
    check(
      `${tenderFile()}${bid(`# tenderdraft-disable-next-line
# warning[suppression/unused] "# tenderdraft-disable-next-line": names no rule
sections: []`)}`,
    ));

  it("lets two comments in a row speak of one line", () =>
    check(
      `${tenderFile()}${bid(`# tenderdraft-disable-next-line bid/file-missing -- пишет Ольга
# tenderdraft-disable-next-line bid/path-outside-workspace -- переносим архив
sections: [sections/about.md, ../../../archive/letter.md]`)}`,
    ));
});
