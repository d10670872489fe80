import { readFile } from "node:fs/promises";

/** The problems that rules are promised for, by the object that they lie in. */
export type ContractRules = Readonly<Record<string, readonly string[]>>;

const file = "docs/contract-rules.json";

/** Reads which rules are promised; their ids are names that people type into settings and comments. */
export async function readContractRules(): Promise<ContractRules> {
  return JSON.parse(await readFile(file, "utf8")) as ContractRules;
}

/** The ids of promised rules, in their order. */
export function idsOf(contract: ContractRules): readonly string[] {
  return Object.entries(contract).flatMap(([object, problems]) => problems.map((problem) => `${object}/${problem}`));
}

/** Promised rules that this version does without, each with the reason. */
export const laterRules: ReadonlyMap<string, string> = new Map([
  ["review/open-comment", "it looks into Word documents that come back from reviewers, which are not read yet"],
  ["package/drift", "it compares a package with what it was made from, and packages are not made yet"],
]);
