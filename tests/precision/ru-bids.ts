import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import { createOverlayWorkspace } from "../../server/src/analysis/overlay-workspace.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { createNodeWorkspace } from "../../server/src/host/node-workspace.ts";

const fixtures = new URL("../fixtures/bids/", import.meta.url);

/** A whole bid of the fixtures. */
export interface WholeBid {
  /** Its folder, a workspace of its own. */
  readonly name: string;
  /** The folder of the bid in it. */
  readonly bid: string;
  /** A few days before its deadline. */
  readonly asOf: string;
}

export const goods: WholeBid = { name: "ru-44fz", bid: "bids/licey", asOf: "2026-12-07" };
export const repair: WholeBid = { name: "ru-223fz", bid: "bids/remont", asOf: "2026-12-05" };
export const festival: WholeBid = { name: "ru-events", bid: "bids/festival", asOf: "2026-12-08" };
export const wholeBids: readonly WholeBid[] = [goods, repair, festival];

/** The text of a file of a bid, by its path in the workspace. */
export function readText({ name }: WholeBid, path: string): string {
  return readFileSync(new URL(`${name}/${path}`, fixtures), "utf8");
}

/** The sentences of a family, one a line. */
export function readSentences(family: string): readonly string[] {
  const text = readFileSync(new URL(`ru-sentences/${family}.txt`, fixtures), "utf8");
  return text.split("\n").filter((line) => line !== "");
}

/** The families of sentences that there are. */
export function families(): readonly string[] {
  return readdirSync(new URL("ru-sentences/", fixtures)).flatMap((file) => file.match(/^(.+)\.txt$/)?.slice(1) ?? []);
}

/**
 * Checks a whole bid with some files changed.
 *
 * @param texts The changed files: path in the workspace and text.
 * @returns what is found, as `file:line rule: message`, lines from 1.
 */
export async function findingsOf(
  whole: WholeBid,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<readonly string[]> {
  const workspace = createOverlayWorkspace(createNodeWorkspace(fileURLToPath(new URL(whole.name, fixtures))));
  for (const [path, text] of texts) workspace.setText(path, text);
  const { findings } = await checkWorkspace(workspace, { asOf: whole.asOf });
  return findings.map(({ file, range, rule, message }) => `${file}:${range.start.line + 1} ${rule}: ${message}`);
}

/** Checks all whole bids in one workspace, where each sees the tenders of the others. */
export async function findingsSideBySide(asOf: string): Promise<readonly string[]> {
  const files = new Map([["tenderdraft.yaml", "kind: workspace\n"]]);
  for (const whole of wholeBids) {
    const folder = new URL(`${whole.name}/`, fixtures);
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (path === "tenderdraft.yaml" || statSync(new URL(path, folder)).isDirectory()) continue;
      const text = readText(whole, path);
      const company = `company: /${whole.name}/company/company.bid.yaml\n`;
      files.set(
        `${whole.name}/${path}`,
        path.endsWith("/bid.yaml") ? text.replace(/^tender: .+\n/mu, `$&${company}`) : text,
      );
    }
  }
  const { findings, bids } = await checkWorkspace(createMemoryWorkspace(files), { asOf });
  return [
    `${bids.length} bids`,
    ...findings.map(({ file, range, rule, message }) => `${file}:${range.start.line + 1} ${rule}: ${message}`),
  ];
}
