import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { groupBy } from "../../server/src/text/group-by.ts";
import { type ContractRules, idsOf } from "./contract.ts";

/** What the docs say about a rule that is there. */
export interface RuleRow {
  readonly id: string;
  /** From the docs to its page. */
  readonly link: string;
  readonly verdict: string;
  readonly fixable: boolean;
  readonly summary: string;
}

/** Reads from the folders of rules what their rows of the table say. */
export async function describeFolders(
  folders: readonly { readonly id: string; readonly folder: string; readonly page: string }[],
): Promise<readonly RuleRow[]> {
  return Promise.all(
    folders.map(async ({ id, folder, page }) => {
      const source = await readFile(join(folder, "rule.ts"), "utf8");
      return {
        id,
        link: relative("docs", join(folder, "rule.md")).replaceAll("\\", "/"),
        verdict: /verdict:\s*"(\w+)"/.exec(source)?.[1] ?? "",
        fixable: /fixable:\s*true/.test(source),
        summary: page.split("\n").find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "",
      };
    }),
  );
}

/**
 * Writes the page that lists all rules, by object: those that are there, with what they check, and those that are
 * promised for later.
 */
export function makeRuleTable(
  rules: readonly RuleRow[],
  contract: ContractRules,
  later: ReadonlyMap<string, string>,
): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const promised = idsOf(contract);
  const unpromised = rules.map((rule) => rule.id).filter((id) => !promised.includes(id));
  const groups = groupBy([...promised, ...unpromised], (id) => id.split("/")[0] ?? "");
  const missing = promised.filter((id) => !byId.has(id));
  return [
    "# Rules",
    "",
    "What Tenderdraft checks. A *rejection* would get the bid thrown out, a *formal* flaw would not, *advice* makes it better.",
    "",
    ...[...groups].flatMap(([object, ids]) => [
      `## ${object}`,
      "",
      "| rule | verdict | fix | what it checks |",
      "| --- | --- | --- | --- |",
      ...ids.map((id) => makeRow(id, byId.get(id), later.get(id))),
      "",
    ]),
    `${rules.length} rules; ${missing.length === 1 ? "1 comes" : `${missing.length} come`} later.`,
    "",
  ].join("\n");
}

function makeRow(id: string, rule: RuleRow | undefined, reason: string | undefined): string {
  if (!rule) return `| \`${id}\` |  |  | *Comes later${reason === undefined ? "" : `: ${reason}`}.* |`;
  const { link, verdict, fixable, summary } = rule;
  return `| [\`${id}\`](${link}) | ${verdict} | ${fixable ? "yes" : ""} | ${summary.replaceAll("|", "\\|")} |`;
}
