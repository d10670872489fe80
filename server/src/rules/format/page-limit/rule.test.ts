import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";
import { pageBand } from "./page-band.ts";

/** Text on so many pages, each begun by hand, so that no estimate can differ about them. */
const pagesOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => `نص الصفحة ${at + 1}.`).join("\n\n::pagebreak\n\n");

interface Sample {
  readonly format: string;
  readonly parts?: string;
  readonly head?: string;
  readonly finding?: string;
}

function fixture(pages: number, { format, parts = "[sections]", head = "", finding = "" }: Sample): string {
  const text = sectionFixture(pagesOf(pages), {
    language: "ar",
    title: "المنهجية",
    tender: format,
    bid: `parts: ${parts}`,
    head,
  });
  const drawn = finding === "" ? text : text.replace(/^sections: .*$/mu, (line) => `${line}\n# ${finding}`);
  return `//- only format/page-limit\n${drawn}`;
}

const over = (part: string): string => `error[format/page-limit] "sections": ${part}`;
const near = (part: string): string => `warning[format/page-limit] "sections": ${part}`;

describe("format/page-limit", () => {
  it("says nothing of a bid that is clearly within the limit", async () => {
    await check(fixture(2, { format: "format: {maxPages: 4}" }));
  });

  it("says nothing where no length is demanded", async () => {
    await check(fixture(30, { format: "format: {pageSize: A4}" }));
  });

  it("is sure where even the shorter end is over the limit", async () => {
    await check(fixture(12, { format: "format: {maxPages: 4}", finding: over("and the tender takes 4") }));
  });

  it("only warns where nobody can tell, and says how to count exactly", async () => {
    const [finding] = await check(fixture(5, { format: "format: {maxPages: 4}", finding: near("of 4 pages") }));
    expect(finding?.message).toContain("count exactly");
    expect(finding?.related.map(({ message }) => message)).toEqual([
      "The tender sets the limit here.",
      "Assumed from here: paper 210 × 297 mm, margins 23, 20, 22, 23 mm (top, right, bottom, left), “Noto Naskh Arabic”, 12 pt.",
    ]);
  });

  it("leaves out what does not count", async () => {
    const parts = "[cover, toc, sections]";
    const limit = (counts: string): string => `format: {maxPages: 9${counts}}`;
    const nine = { parts, finding: "" };
    await check(fixture(9, { ...nine, format: limit(", counts: {cover: false, toc: false}") }));
    await check(fixture(9, { ...nine, format: limit(", counts: {cover: false}"), finding: near("without the cover") }));
    await check(
      fixture(9, { ...nine, format: limit(", counts: {toc: false}"), finding: near("without the contents") }),
    );
    await check(fixture(9, { ...nine, format: limit(""), finding: over("attachments not counted") }));
  });

  it("says nothing where tables do not count, or where the contents share a page with what counts", async () => {
    await check(fixture(12, { format: "format: {maxPages: 4, counts: {tables: false}}" }));
    await check(fixture(12, { format: "format: {maxPages: 4, counts: {toc: false}}", parts: "[sections, toc]" }));
  });

  it("stands at the title of a section that is too long", async () => {
    const format = "format: {sections: [{id: approach, title: المنهجية, maxPages: 2}]}";
    const head = '# error[format/page-limit] "المنهجية": The section “المنهجية” comes to about';
    await check(fixture(8, { format, head }));
    await check(fixture(2, { format }));
  });
});

describe("the range of an estimate", () => {
  it.each([
    [1, 1, 1],
    [4, 3, 4],
    [5, 4, 5],
    [20, 19, 21],
    [22, 20, 23],
    [23, 21, 24],
    [100, 95, 105],
    [0.4, 1, 1],
    [4.2, 4, 5],
    [9.9, 10, 11],
  ])("of %s pages is %s to %s", (pages, low, high) => {
    expect(pageBand(pages)).toEqual({ low, high });
  });
});
