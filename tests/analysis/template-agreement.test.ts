import { describe, expect, it } from "vitest";
import { readTemplateFacts } from "../../server/src/analysis/template/read-template-facts.ts";
import { readLayout, readTemplate } from "../../server/src/export/docx/template/read-template.ts";
import { makeTemplate } from "../export/templates/word-template.ts";

describe("what rules are told of a template and what the export makes of it", () => {
  it.each(["en", "ru", "ar"] as const)("agree on paper, margins, fonts and size: %s", (language) => {
    const bytes = makeTemplate({ language });
    const { page, fonts } = readLayout(readTemplate(bytes), "ltr");
    const facts = readTemplateFacts(bytes);
    const { width, height, margins } = page;
    const { top, bottom, start: left, end: right } = margins;
    expect(facts.pages).toContainEqual({ width, height, top, bottom, left, right });
    const normal = facts.styles.find(({ name }) => name === "normal");
    expect(normal).toMatchObject({ latin: fonts.latin, arabic: fonts.arabic, size: fonts.size });
  });
});
