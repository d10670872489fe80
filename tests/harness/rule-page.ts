/** The page of a rule, taken apart. */
export interface RulePage {
  readonly title: string;
  /** The paragraph under the title. */
  readonly summary: string;
  /** The text of each section by its heading, in their order. */
  readonly sections: ReadonlyMap<string, string>;
  /** Fixtures that give exactly the findings they draw. */
  readonly incorrect: readonly string[];
  /** Fixtures that give no finding. */
  readonly correct: readonly string[];
}

/** Takes the Markdown page of a rule apart. Headings inside fenced blocks are not headings. */
export function readRulePage(page: string): RulePage {
  const sections = new Map<string, string>();
  const head: string[] = [];
  let title = "";
  let name: string | undefined;
  let fence: string | undefined;
  for (const line of page.split("\n")) {
    const mark = /^(`{3,})/.exec(line)?.[1];
    const heading = fence === undefined ? /^(#{1,2}) (.+)$/.exec(line) : null;
    if (mark !== undefined) fence = fence === undefined ? mark : mark.length >= fence.length ? undefined : fence;
    if (heading?.[1] === "#") title = heading[2] ?? "";
    else if (heading) {
      name = heading[2] ?? "";
      sections.set(name, "");
    } else if (name === undefined) head.push(line);
    else sections.set(name, `${sections.get(name)}${line}\n`);
  }
  for (const [key, text] of sections) sections.set(key, text.trim());
  return {
    title,
    summary: head.join("\n").trim(),
    sections,
    incorrect: blocksOf(sections.get("Incorrect") ?? ""),
    correct: blocksOf(sections.get("Correct") ?? ""),
  };
}

function blocksOf(section: string): readonly string[] {
  return [...section.matchAll(/^(`{3,})bid\n([\s\S]*?)\n\1$/gm)].map((match) => match[2] ?? "");
}
