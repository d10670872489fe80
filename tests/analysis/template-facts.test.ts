import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkSnapshot } from "../../server/src/analysis/check-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import { readTags } from "../../server/src/analysis/template/read-tags.ts";
import { readTemplateFacts } from "../../server/src/analysis/template/read-template-facts.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { parseFixture } from "../harness/fixture.ts";
import { makeTemplate, sectionXml } from "../harness/make-template.ts";
import { tenderFile } from "../harness/rule-samples.ts";

const nothing = { pages: [], styles: [] };

describe("the facts of a template", () => {
  it("are its pages, each kind once, and its known styles with all that they rest on", () => {
    const margins = { top: 1134, right: 850, bottom: 1134, left: 1701 };
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="Heading 1"/><w:basedOn w:val="a"/><w:pPr><w:rPr><w:sz w:val="99"/></w:rPr></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="b"><w:name w:val="caption"/><w:rPr><w:sz w:val="8"/></w:rPr></w:style>';
    const facts = readTemplateFacts(makeTemplate({ styles, sections: [sectionXml(margins), sectionXml(margins)] }));
    expect(facts.pages).toEqual([{ width: 11906, height: 16838, ...margins }]);
    expect(facts.styles).toEqual([
      { name: "normal", latin: "Calibri", arabic: "Arial", size: 22, arabicSize: 24 },
      { name: "heading 1", latin: "Calibri", arabic: "Arial", size: 32, arabicSize: 24 },
    ]);
  });

  it("end where styles rest on each other in a circle", () => {
    const styles = ["x", "y"]
      .map(
        (id, at) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${at + 1}"/><w:basedOn w:val="${at === 0 ? "y" : "x"}"/></w:style>`,
      )
      .join("");
    expect(readTemplateFacts(makeTemplate({ styles })).styles).toHaveLength(3);
  });

  it("are none for what is no package, is broken off, or is not there", () => {
    const whole = makeTemplate();
    expect(readTemplateFacts(new Uint8Array())).toEqual(nothing);
    for (let end = 0; end < whole.length; end += 7) expect(readTemplateFacts(whole.slice(0, end))).toEqual(nothing);
    expect(readTemplateFacts(zipSync({ "xl/workbook.xml": strToU8("<x/>") }))).toEqual(nothing);
  });

  it("never throw, whatever bytes are changed", () => {
    const whole = makeTemplate();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          readTemplateFacts(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are none for a part that unpacks to more than any letterhead holds, and that is found out soon", () => {
    const bomb = zipSync({ "word/styles.xml": new Uint8Array(300 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const begin = performance.now();
    expect(readTemplateFacts(bomb)).toEqual(nothing);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

describe("the tags of a part", () => {
  it("take time in proportion to the text", () => {
    for (const text of [
      "<w:sz ".repeat(200_000),
      `<w:sz ${"a".repeat(2_000_000)}>`,
      "<".repeat(2_000_000),
      '<a b="'.repeat(300_000),
    ]) {
      const begin = performance.now();
      for (const tag of readTags(text)) tag.attribute("val");
      expect(performance.now() - begin).toBeLessThan(2000);
    }
  });
});

describe("a document on a template", () => {
  it("is estimated with its paper, margins and letters, and is never surely too long", async () => {
    const text = Array.from({ length: 6 }, (_, at) => `Страница ${at + 1}.`).join("\n\n::pagebreak\n\n");
    const { files, asOf } = parseFixture(
      `${tenderFile("format: {maxPages: 2, minFontSize: 12}")}//- bids/demo/a.md\n---\nid: a\ntitle: Подход\n---\n${text}\n//- bids/demo/bid.yaml\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\nsections: [a.md]\nparts: [sections]\ntemplate: letterhead.docx\n`,
    );
    const margins = { top: 1134, right: 850, bottom: 1134, left: 1701 };
    const template = makeTemplate({
      font: "Georgia",
      size: 24,
      sections: [sectionXml(margins, 'w:w="12240" w:h="15840"')],
    });
    const all = new Map<string, string | Uint8Array>([...files, ["bids/demo/letterhead.docx", template]]);
    const snapshot = await loadSnapshot(createMemoryWorkspace(all), createSourceCache());
    const found = checkSnapshot(snapshot, { asOf }).findings.filter(({ rule }) => rule === "format/page-limit");
    expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(found[0]?.message).toContain("Estimated with “Georgia”, 12 pt");
    expect(found[0]?.related.map(({ file, message }) => `${file} ${message}`)).toContain(
      "bids/demo/bid.yaml Assumed from here: paper 216 × 279 mm, margins 20, 15, 20, 30 mm (top, right, bottom, left), “Georgia”, 12 pt.",
    );
  });
});

describe("a template that changes", () => {
  it("is judged anew, as from nothing", async () => {
    const { files, asOf } = parseFixture(
      `${tenderFile("format: {minFontSize: 12}")}//- bids/demo/bid.yaml\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\ntemplate: letterhead.docx\n`,
    );
    const cache = createSourceCache();
    const rules = async (size: number, own = cache): Promise<readonly string[]> => {
      const all = new Map<string, string | Uint8Array>([
        ...files,
        ["bids/demo/letterhead.docx", makeTemplate({ size })],
      ]);
      const snapshot = await loadSnapshot(createMemoryWorkspace(all), own);
      return checkSnapshot(snapshot, { asOf }).findings.map(({ rule }) => rule);
    };
    for (const size of [20, 24, 20, 26]) expect(await rules(size)).toEqual(await rules(size, createSourceCache()));
    expect(await rules(20)).toContain("format/font");
    expect(await rules(24)).not.toContain("format/font");
  });

  it("is the same listing where it did not change", async () => {
    const { files } = parseFixture(
      `${tenderFile()}//- bids/demo/bid.yaml\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\ntemplate: letterhead.docx\n`,
    );
    const cache = createSourceCache();
    const read = () =>
      loadSnapshot(
        createMemoryWorkspace(
          new Map<string, string | Uint8Array>([...files, ["bids/demo/letterhead.docx", makeTemplate()]]),
        ),
        cache,
      );
    const [first, second] = [await read(), await read()];
    expect(first.entries.get("bids/demo/letterhead.docx")?.template?.styles).toHaveLength(1);
    expect(second.entries).toBe(first.entries);
  });
});
