/**
 * A long bid made from an example, with headings, tables, figures and references on many pages. Not run by itself; used by
 * tests/office/pages.ts.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const words = {
  en: {
    chapter: "Work package",
    step: "Step",
    table: "Hours of package",
    figure: "Order of package",
    sentence:
      "The editor agrees the plan with the school before the first day, so that nothing is published unseen and every class knows when it is on stage.",
    see: (id: string) =>
      `The hours are in :see[tab-${id}], the order in :see[fig-${id}]; the beginning is told in :see[part-1].`,
  },
  ru: {
    chapter: "Пакет работ",
    step: "Шаг",
    table: "Часы пакета",
    figure: "Порядок пакета",
    sentence:
      "Редактор согласует план со школой до первого дня, поэтому ничего не выходит без согласования, а каждый класс знает, когда его выступление.",
    see: (id: string) =>
      `Часы указаны здесь: :see[tab-${id}], порядок здесь: :see[fig-${id}]; о начале рассказывает :see[part-1].`,
  },
} as const;

const parts = 9;

function writeSection(language: keyof typeof words): string {
  const own = words[language];
  const lines = ["---", "id: packages", `title: ${own.chapter} 1–${parts}`, "---", ""];
  for (let part = 1; part <= parts; part++) {
    const id = String(part);
    lines.push(`## ${own.chapter} ${id} {#part-${id}}`, "");
    for (let step = 1; step <= 2; step++) {
      lines.push(`### ${own.step} ${id}.${step}`, "");
      // Of different length, so that headings come to stand anywhere on a page.
      for (let paragraph = 0; paragraph < 3 + ((part * 5 + step) % 4); paragraph++) {
        lines.push(`${own.sentence} `.repeat(2 + ((part + paragraph) % 3)).trim(), "");
      }
    }
    lines.push(`:::caption[${own.table} ${id}]{#tab-${id}}`, "| A | B |", "|---|---|");
    for (let row = 0; row < 4; row++) lines.push(`| ${row} | ${own.sentence} |`);
    lines.push(":::", "", own.see(id), "");
    lines.push(`:::caption[${own.figure} ${id}]{#fig-${id}}`, "![A](../attachments/growth.png)", ":::", "");
  }
  return lines.join("\n");
}

/**
 * Makes the bid in a folder.
 *
 * @param examples The folder of the examples that it is made from.
 * @returns The path of its manifest.
 */
export function makeLongBid(examples: string, folder: string, language: keyof typeof words): string {
  cpSync(examples, folder, { recursive: true });
  const bid = join(folder, "bids/schools-festival");
  const edit = (name: string, change: (text: string) => string): void => {
    const before = readFileSync(join(bid, name), "utf8");
    const after = change(before);
    if (after === before && language !== "ru") throw new Error(`nothing was changed in ${name}`);
    writeFileSync(join(bid, name), after);
  };
  edit("tender.bid.yaml", (text) => text.replace(/^language: ru$/m, `language: ${language}`));
  edit("bid.yaml", (text) => {
    const order =
      "cover, toc, list-of-tables, list-of-figures, sections, compliance-matrix, price-schedule, signatures";
    const listed = text.replace("  - sections/02-plan.md\n", "$&  - sections/03-packages.md\n");
    if (listed === text) throw new Error("the example lists its sections in another way");
    return `${listed.replace(/^parts:\n(?: {2}- .*\n)*/m, "")}parts: [${order}]\n`;
  });
  writeFileSync(join(bid, "sections/03-packages.md"), writeSection(language));
  mkdirSync(join(bid, "attachments"), { recursive: true });
  cpSync(join(folder, "bids/state-portal/attachments/growth.png"), join(bid, "attachments/growth.png"));
  return join(bid, "bid.yaml");
}
