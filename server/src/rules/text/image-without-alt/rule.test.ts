import { describe, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";

const files = "//- bids/demo/a.png\n(a picture)\n";

describe("text/image-without-alt", () => {
  it("finds pictures in tables, lists and styles, and descriptions that hold no word", () =>
    check(
      sectionFixture(
        `| Схема |
| --- |
| ![](../a.png) |
<!-- info[text/image-without-alt] "![](../a.png)" -->

- **![ ](../a.png "Схема")**
<!-- info[text/image-without-alt] "![ ](../a.png \\"Схема\\")" -->

![—](../a.png)
<!-- info[text/image-without-alt] "![—](../a.png)" -->`,
        { files },
      ),
    ));

  it("takes a description in any language, or a variable", () =>
    check(
      sectionFixture(
        `![Схема работ](../a.png) ![مخطط من خمسة مربعات](../a.png) ![Timeline](../a.png) ![{{tender.title}}](../a.png)

\`![](../a.png)\` <!-- ![](../a.png) -->`,
        { files },
      ),
    ));
});
