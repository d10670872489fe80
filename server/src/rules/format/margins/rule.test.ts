import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { checkTemplate } from "../../../../../tests/harness/check-template.ts";
import { makeTemplate, sectionXml } from "../../../../../tests/harness/make-template.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

async function findIn(sections: readonly string[], format: string): Promise<readonly string[]> {
  const findings = await checkTemplate(makeTemplate({ sections }), format, "format/margins");
  return findings.map(({ severity, message }) => `${severity}: ${message}`);
}

const even = (length: number) => ({ top: length, right: length, bottom: length, left: length });

describe("format/margins with a template", () => {
  it("says nothing of margins as wide as demanded, wider ones, or a difference by rounding", async () => {
    for (const length of [1134, 1700, 1120])
      expect(await findIn([sectionXml(even(length))], "{margins: 20 mm}")).toEqual([]);
  });

  it("names all margins of the page that lacks most", async () => {
    const sections = [sectionXml(even(1134)), sectionXml({ ...even(1134), left: 567 })];
    expect(await findIn(sections, "{margins: {left: 30 mm, top: 20 mm}}")).toEqual([
      expect.stringContaining(
        "are 20, 20, 20, 10 mm (top, right, bottom, left), and the tender asks for 20, –, –, 30.",
      ),
    ]);
  });

  it("counts the gutter, and passes over pages turned on their side", async () => {
    const gutter = sectionXml({ ...even(1134), left: 850 }).replace('w:gutter="0"', 'w:gutter="284"');
    expect(await findIn([gutter], "{margins: 20 mm}")).toEqual([]);
    const turned = sectionXml(even(567), 'w:w="16838" w:h="11906" w:orient="landscape"');
    expect(await findIn([turned, sectionXml(even(1134))], "{margins: 20 mm, pageSize: A4}")).toEqual([]);
  });

  it("tells of other paper", async () => {
    const letter = sectionXml(even(1440), 'w:w="12240" w:h="15840"');
    expect(await findIn([letter], "{pageSize: А4}")).toEqual([
      expect.stringMatching(/^warning: .* paper of 216 × 279 mm, and the tender asks for А4/u),
    ]);
    expect(await findIn([letter], "{pageSize: US Letter}")).toEqual([]);
    expect(await findIn([letter], "{pageSize: своя}")).toEqual([]);
  });
});

describe("format/margins without a template", () => {
  const bid = (format: string, finding = ""): string =>
    `${tenderFile(`format: ${format}`)}//- bids/demo/bid.yaml\nkind: bid\ntender: tender.bid.yaml\n${finding}status: draft\n`;

  it("takes every paper whose name or measures can be read", async () => {
    for (const paper of ["A4", "формат А3", "ورق A4", "Letter", "210 × 297 мм", "8.5 x 11 in", "B5"]) {
      await check(bid(`{pageSize: "${paper}", margins: 30 mm}`));
    }
  });

  it("tells of paper that nobody knows", async () => {
    await check(
      bid(
        "{pageSize: Казённый лист}",
        '# warning[format/margins] "tender.bid.yaml": “Казённый лист”, which is not known\n',
      ),
    );
  });

  it("names only the margins that cannot be kept", async () => {
    const part = "margins of 20, –, –, 300 mm (top, right, bottom, left). The document gets –, –, –, 52.5 mm";
    await check(bid("{margins: {top: 20 mm, left: 30 cm}}", `# warning[format/margins] "tender.bid.yaml": ${part}\n`));
  });
});
