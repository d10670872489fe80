import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../harness/check.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/own-rules.md"), "utf8");

/** One section of the page: its files, and the findings that it draws; undefined where it draws none. */
interface Example {
  readonly heading: string;
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly string[] | undefined;
}

function readExample(section: string): Example {
  const files = new Map<string, string>();
  let findings: string[] | undefined;
  for (const [, language, text = ""] of section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
    const lines = text.split("\n");
    const path = /^(?:# |<!-- )(\S+?)(?: -->)?$/.exec(lines[0] ?? "")?.[1];
    if (language === "text") findings = lines.filter((line) => line !== "");
    else if (path !== undefined) files.set(path, lines.slice(1).join("\n"));
  }
  return { heading: section.split("\n")[0] ?? "", files, findings };
}

const [base, ...examples] = page.split(/^## /m).slice(1).map(readExample);

async function findingsOf(example: Example): Promise<readonly string[]> {
  const files = new Map([...(base?.files ?? []), ...example.files]);
  const { findings } = await checkFiles({ files, asOf: "2026-11-20", locale: "en" });
  return findings.map(({ file, severity, rule, message }) => `${file} ${severity}[${rule}]: ${message}`);
}

describe("the page on rules of one's own", () => {
  it("begins with a bid of three files, and says in most sections what one sees", () => {
    expect(base?.files.size).toBe(3);
    expect(examples.filter(({ findings }) => findings !== undefined).length).toBeGreaterThan(6);
  });

  it.each(examples.filter(({ findings }) => findings !== undefined))(
    "tells what one sees: $heading",
    async (example) => {
      const found = await findingsOf(example);
      const drawn = example.findings ?? [];
      expect(found).toHaveLength(drawn.length);
      for (const [index, line] of drawn.entries()) {
        const [, head = "", words = ""] = /^(\S+ \S+: )(.*)$/.exec(line) ?? [];
        expect(found[index]?.startsWith(head), `${found[index]} begins with ${head}`).toBe(true);
        expect(found[index]).toContain(words);
      }
    },
  );
});
