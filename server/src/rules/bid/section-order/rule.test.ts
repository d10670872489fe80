import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const titles: Readonly<Record<string, string>> = { letter: "خطاب العرض", about: "من نحن", plan: "الخطة", more: "ملحق" };
const files =
  tenderFile(`format:
  sections:
    - {id: letter, title: خطاب العرض}
    - {id: about, title: من نحن}
    - {id: plan, title: الخطة}`) +
  Object.entries(titles)
    .map(([id, title]) => `//- bids/demo/${id}.md\n---\nid: ${id}\ntitle: ${title}\n---\nنص.\n`)
    .join("");
const bid = (sections: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections:${sections}
`;
const list = (...lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join("");

describe("bid/section-order", () => {
  it("lets other sections stand anywhere", async () => {
    await check(files + bid(list("- more.md", "- letter.md", "- about.md", "- plan.md")));
    await check(files + bid(list("- letter.md", "- more.md", "- about.md", "- plan.md")));
  });

  it("stands at the first section that comes too late, once, and names the whole order", async () => {
    const [finding] = await check(
      files +
        bid(`${list("- plan.md", "- about.md", "- letter.md")}`).replace(
          "about.md\n",
          "about.md\n#   ^^^^^^^^ warning[bid/section-order]: “من نحن” comes after “الخطة”\n",
        ),
    );
    expect(finding?.message).toContain("“خطاب العرض”, “من نحن”, “الخطة”");
    expect(finding?.related.map(({ range }) => range.start.line)).toEqual([13]);
  });

  it("knows a section by its title where its id is another", async () => {
    const renamed = files.replace("id: plan\ntitle", "id: p1\ntitle");
    await check(
      renamed +
        bid(`${list("- plan.md", "- letter.md", "- about.md")}`).replace(
          "letter.md\n",
          "letter.md\n#   ^^^^^^^^^ warning[bid/section-order]\n",
        ),
    );
  });

  it("moves entries with the comments behind them, and leaves the others in their places", () =>
    checkFix(
      files +
        bid(
          list(
            "# Пишет Галиев",
            "- plan.md   # срок 20.11",
            "- more.md",
            '- "letter.md"',
            "- about.md # готово",
            "# конец",
          ),
        ),
      bid(
        list(
          "# Пишет Галиев",
          '- "letter.md"',
          "- more.md",
          "- about.md # готово",
          "- plan.md   # срок 20.11",
          "# конец",
        ),
      ),
    ));

  it("reorders a list in brackets", () =>
    checkFix(
      `${files}${bid(" [plan.md, more.md, letter.md, about.md] # разделы")}`,
      bid(" [letter.md, more.md, about.md, plan.md] # разделы"),
    ));

  it("offers no fix where an entry takes more than a line", async () => {
    const sections = list("- plan.md", "- >-", "  letter.md", "- about.md");
    const { findings } = await checkFiles(parseFixture(files + bid(sections)));
    expect(findings.map(({ rule, fixable }) => [rule, fixable])).toEqual([["bid/section-order", false]]);
  });
});
