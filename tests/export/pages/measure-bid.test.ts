import { describe, expect, it } from "vitest";
import { numberDocument } from "../../../server/src/export/number/number-document.ts";
import { layoutPages } from "../../../server/src/export/pages/estimate-pages.ts";
import { measureBid } from "../../../server/src/export/pages/measure-bid.ts";
import { measureSections } from "../../../server/src/export/pages/measure-sections.ts";
import { buildModel } from "../../harness/model.ts";
import { readExample } from "../../office/example-document.ts";
import { heading, makeDocument, paragraph, table } from "../make-document.ts";

function sectionsOf(...blocks: Parameters<typeof makeDocument>[0]) {
  const { document } = numberDocument(makeDocument(blocks));
  return measureSections(document, layoutPages(document));
}

describe("measureSections", () => {
  it("measures from heading to heading of level 1", () => {
    const body = Array.from({ length: 60 }, () => paragraph("Each month we publish sixty posts."));
    const sections = sectionsOf(
      heading(1, "One", { id: "a" }),
      ...body,
      heading(2, "Inner"),
      heading(1, "Two", { id: "b" }),
      paragraph("x"),
    );
    expect([...sections.keys()]).toEqual(["a", "b"]);
    const [a, b] = [...sections.values()];
    expect(a?.from).toBe(1);
    expect(a?.to).toBe(b?.from);
    expect(a?.pages).toBeGreaterThan(1);
    expect(a?.pages).toBeLessThan(3);
    expect(b?.pages).toBeLessThan(0.2);
  });

  it("does not count the rest of a page that was broken off", () => {
    const sections = sectionsOf(
      heading(1, "One", { id: "a" }),
      paragraph("x"),
      { kind: "page-break" },
      heading(1, "Two", { id: "b" }),
      paragraph("y"),
    );
    expect(sections.get("a")).toMatchObject({ from: 1, to: 1 });
    expect(sections.get("a")?.pages).toBeLessThan(0.2);
    expect(sections.get("b")?.from).toBe(2);
  });

  it("counts a section on turned pages", () => {
    const turned = [
      heading(1, "One", { id: "a" }),
      table(Array.from({ length: 60 }, (_value, at) => [String(at), "b"])),
    ];
    const sections = sectionsOf({ kind: "landscape", blocks: turned }, heading(1, "Two", { id: "b" }));
    expect(sections.get("a")).toMatchObject({ from: 1, to: 3 });
    expect(sections.get("b")?.from).toBe(4);
  });
});

const fixture = (lot: string) => `
//- bids/one/bid.yaml
kind: bid
tender: tender.bid.yaml
lots: [L1]
sections: [a.md, b.md, c.md]
//- bids/one/tender.bid.yaml
kind: tender
title: Portal
lots: [{id: L1, title: Content}, {id: L2, title: Photos}]
//- bids/one/a.md
---
id: plan
title: Plan
---

Each month we publish sixty posts.
//- bids/one/b.md
---
title: Approach
---

![](cycle.png)

Ten.
//- bids/one/c.md
---
title: Photos
lot: ${lot}
---

Twenty.
`;

describe("measureBid", () => {
  it("names sections by their id, else by their path, and leaves out other lots", async () => {
    const pages = measureBid(await buildModel(fixture("L2")));
    expect([...(pages?.sections.keys() ?? [])]).toEqual(["plan", "bids/one/b.md"]);
    expect(pages?.sections.get("plan")).toMatchObject({ from: 3, to: 3 });
    expect(pages?.total).toBeGreaterThanOrEqual(3);
  });

  it("measures a model once", async () => {
    const model = await buildModel(fixture("L1"));
    expect(measureBid(model)).toBe(measureBid(model));
    expect(measureBid(model)?.sections.size).toBe(3);
  });

  it("has nothing to say of a bid without sections", async () => {
    expect(measureBid(await buildModel("//- bids/one/bid.yaml\nkind: bid\n"))).toBeUndefined();
  });

  it("measures the finished example: every section, in order, within its pages", async () => {
    const { model } = await readExample("state-portal");
    const pages = measureBid(model);
    const sections = [...(pages?.sections.values() ?? [])];
    expect(sections).toHaveLength(model.sections.length);
    let before = 1;
    for (const { pages: share, from, to } of sections) {
      expect(from).toBeGreaterThanOrEqual(before);
      expect(share).toBeLessThanOrEqual(to - from + 1);
      before = from;
    }
    expect(pages?.total).toBeGreaterThanOrEqual(before);
  });
});
