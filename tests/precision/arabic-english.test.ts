import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import { createNodeWorkspace } from "../../server/src/host/node-workspace.ts";
import type { Workspace } from "../../server/src/model/workspace.ts";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));
const asOf = "2026-12-12";
const bids = { "ar-gulf": "land-ports", "en-eu": "planning-records", "en-worldbank": "health-generators" } as const;
type Name = keyof typeof bids;

/** The workspace of a bid in which some files are other ones. */
function withFiles(name: Name, changed: Readonly<Record<string, (text: string) => string>> = {}): Workspace {
  const disk = createNodeWorkspace(`${fixtures}bids/${name}`);
  const folder = `bids/${bids[name]}/`;
  return {
    ...disk,
    readFile: async (path) => {
      const content = await disk.readFile(path);
      const change = path.startsWith(folder) ? changed[path.slice(folder.length)] : changed[path];
      if (!change || !content.ok) return content;
      return { ok: true, text: change("text" in content ? content.text : new TextDecoder().decode(content.bytes)) };
    },
  };
}

async function findingsIn(workspace: Workspace): Promise<readonly string[]> {
  const { findings } = await checkWorkspace(workspace, { asOf });
  return findings.map(({ file, range, rule, message }) => `${file}:${range.start.line + 1} ${rule} ${message}`);
}

describe("complete and correct bids in Arabic and English", () => {
  it.each(Object.keys(bids) as Name[])("%s has no findings", async (name) => {
    expect(await findingsIn(withFiles(name))).toEqual([]);
  });
});

const kinds = readdirSync(`${fixtures}sentences`).filter((file) => /^(?:ar|en)-.*\.txt$/u.test(file));

describe("sentences of real bids that are right", () => {
  it.each(kinds)("%s", async (file) => {
    const lines = readFileSync(`${fixtures}sentences/${file}`, "utf8").trim();
    const [name, section] = file.startsWith("ar")
      ? (["ar-gulf", "08-price"] as const)
      : (["en-eu", "07-price"] as const);
    let read = 0;
    const add = (text: string): string => {
      read += 1;
      return `${text}\n\n${lines.replaceAll("\n", "\n\n")}\n`;
    };
    expect(await findingsIn(withFiles(name, { [`sections/${section}.md`]: add }))).toEqual([]);
    expect(read).toBeGreaterThan(0);
  });
});

interface Slip {
  readonly bid: Name;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  readonly rule: string;
}

const slips: readonly Slip[] = [
  // biome-ignore format: a table
  ...([
    ["ar-gulf", "sections/01-letter.md", "التجاري رقم 1010267311", "التجاري رقم 1010276311", "fact/contradiction"],
    ["ar-gulf", "sections/01-letter.md", "العامة رقم 261139004417", "العامة رقم 261039004417", "fact/contradiction"],
    ["ar-gulf", "sections/01-letter.md", "مدة 90 (تسعين) يومًا", "مدة 60 (ستين) يومًا", "fact/contradiction"],
    ["ar-gulf", "sections/01-letter.md", "ريال (مئة وعشرون ألف ريال)", "ريال (مئة وعشرة آلاف ريال)", "price/words-mismatch"],
    ["ar-gulf", "sections/02-company.md", "4,875,000", "4,785,000", "fact/contradiction"],
    ["ar-gulf", "sections/05-team.md", "التشغيل 12 سنة", "التشغيل 8 سنوات", "fact/contradiction"],
    ["ar-gulf", "sections/06-saudization.md", "20001-774519", "20001-775419", "fact/contradiction"],
    ["ar-gulf", "pricing.bid.yaml", "quantity: 288", "quantity: 280", "price/line-mismatch"],
    ["ar-gulf", "bid.yaml", "  - {required: D5, document: saudization}\n", "", "document/missing"],
    ["ar-gulf", "bid.yaml", "{required: D9, document: poa}", "{required: D9, document: integrity}", "document/missing"],
    ["ar-gulf", "company/documents.bid.yaml", "validUntil: 2026-12-29", "validUntil: 2026-12-15", "document/expires-early"],
    ["ar-gulf", "company/documents.bid.yaml", "2027-04-18", "2027-03-18", "date/security-validity"],
    ["ar-gulf", "company/documents.bid.yaml", "amount: 120000", "amount: 102000", "date/security-validity"],
    ["en-eu", "sections/01-letter.md", "until 17 April 2027", "until 17 March 2027", "fact/contradiction"],
    ["en-eu", "sections/01-letter.md", "RFT 284416", "RFT 284461", "fact/contradiction"],
    ["en-eu", "sections/01-letter.md", "€820,729.80", "€802,729.80", "price/text-mismatch"],
    ["en-eu", "sections/02-tenderer.md", "6,875,000", "6,785,000", "fact/contradiction"],
    ["en-eu", "sections/03-method.md", "Monday 1 March 2027", "Monday 2 March 2027", "fact/contradiction"],
    ["en-eu", "bid.yaml", "date: 2026-12-10", "date: 2027-12-10", "date/order"],
    ["en-eu", "specification.bid.yaml", "6778333.33", "677833.33", "response/out-of-range"],
    ["en-worldbank", "sections/01-letter.md", "until 15 April 2027", "until 5 April 2027", "fact/contradiction"],
    ["en-worldbank", "sections/01-letter.md", "USD 919,041.00", "USD 991,041.00", "price/words-mismatch"],
    ["en-worldbank", "sections/05-after-sales.md", "lasts 24 months", "lasts 12 months", "fact/contradiction"],
    ["en-worldbank", "sections/06-price.md", "DAP | 18,450.00", "DAP | 18,540.00", "fact/contradiction"],
    ["en-worldbank", "sections/06-price.md", "16.1: 10%", "16.1: 30%", "text/prepayment"],
    ["en-worldbank", "pricing.bid.yaml", "total: 238950.00", "total: 239850.00", "price/line-mismatch"],
  ] as const).map(([bid, file, right, wrong, rule]) => ({ bid, file, right, wrong, rule })),
];

describe("slips of a tired writer", () => {
  it.each(slips)("$bid $file: $right → $wrong", async ({ bid, file, right, wrong, rule }) => {
    let changed = 0;
    const change = (text: string): string => {
      changed += text.includes(right) ? 1 : 0;
      return text.replace(right, wrong);
    };
    const found = await findingsIn(withFiles(bid, { [file]: change }));
    expect(changed).toBeGreaterThan(0);
    expect(found.filter((one) => one.includes(` ${rule} `))).toHaveLength(1);
  });
});
