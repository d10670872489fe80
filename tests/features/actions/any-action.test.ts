import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguageService } from "../../../server/src/features/create-language-service.ts";
import type { PlannedAction } from "../../../server/src/features/language-service.ts";
import { createMemoryWorkspace } from "../../../server/src/host/memory-workspace.ts";
import { createLineIndex } from "../../../server/src/text/line-index.ts";
import { applyPlan } from "../../harness/actions.ts";
import { checkFiles } from "../../harness/check.ts";

const asOf = "2026-11-20";
const locale = "en" as const;
const examples = new Map<string, string>();
const root = fileURLToPath(new URL("../../../examples/", import.meta.url));
for (const path of readdirSync(root, { recursive: true, encoding: "utf8" })) {
  if (/\.(?:ya?ml|md)$/.test(path)) examples.set(path.replaceAll("\\", "/"), readFileSync(root + path, "utf8"));
}
const inside = (bid: string) =>
  new Map([...examples].filter(([path]) => !path.startsWith("bids/") || path.startsWith(`bids/${bid}/`)));

/** Lines that a slip leaves out or spoils, so that there is something to repair. */
const slip = fc.record({
  path: fc.nat(),
  line: fc.nat(),
  kind: fc.constantFrom("drop", "double", "empty", "swap-digits", "look-alike"),
});
interface Slip {
  readonly path: number;
  readonly line: number;
  readonly kind: string;
}

function spoil(files: Map<string, string>, paths: readonly string[], { path, line, kind }: Slip): void {
  const name = paths[path % paths.length] ?? "";
  const lines = (files.get(name) ?? "").split("\n");
  const index = line % lines.length;
  const text = lines[index] ?? "";
  if (kind === "drop") lines.splice(index, 1);
  else if (kind === "double") lines.splice(index, 0, text);
  else if (kind === "empty") lines[index] = text.replace(/(: ).*/, "$1").trimEnd();
  else if (kind === "swap-digits") lines[index] = text.replace(/(\d)(\d)/, "$2$1");
  else lines[index] = text.replace(/[acepo]/, (letter) => "асеро"["acepo".indexOf(letter)] ?? letter);
  files.set(name, lines.join("\n"));
}

/** What cannot be read; what waits to be filled in may be told of all the same. */
const unreadable = /^schema\/(?:syntax|duplicate-key|unknown-kind|not-utf8|alias)$/;

/** How many findings of unreadable text each file has, by rule. */
async function formOf(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { file, rule } of (await checkFiles({ files, asOf, locale })).findings) {
    if (unreadable.test(rule)) counts.set(`${file} ${rule}`, (counts.get(`${file} ${rule}`) ?? 0) + 1);
  }
  return counts;
}

/** The lines of a text that no edit reaches into; whole new lines in front of a line or behind it leave it whole. */
function untouched(text: string, edits: PlannedAction["edits"]): readonly string[] {
  const { lineCount, lineSpan, spanOf } = createLineIndex(text);
  const spans = edits.map(({ range, newText }) => ({ ...spanOf(range), newText }));
  const all = Array.from({ length: lineCount }, (_, line) => lineSpan(line));
  return all
    .filter(({ start, end }) =>
      spans.every((span) => {
        const isAbove = span.start === start && span.end === start && span.newText.endsWith("\n");
        const isBelow = span.start === end && span.end === end && /^\r?\n/.test(span.newText);
        return isAbove || isBelow || span.end < start || end < span.start;
      }),
    )
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => line.trim() !== "");
}

/** What is repaired wholly is not offered again: the repairs of a file, and the sums of a bid. */
async function expectDone(id: string, file: string, files: ReadonlyMap<string, string>): Promise<void> {
  const [name] = id.split(":");
  if (name !== "fix-all" && name !== "arithmetic") return;
  const range = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
  const service = createLanguageService(createMemoryWorkspace(files));
  const again = await service.codeActions({ file, range, asOf, locale, canCreate: true });
  expect(again.map((one) => one.id).filter((one) => one === id)).toEqual([]);
}

/** Asks for every action at places of a file, makes each, and demands what holds for any. Gives back their names. */
async function tryActions(files: ReadonlyMap<string, string>, places: readonly number[]): Promise<readonly string[]> {
  const service = createLanguageService(createMemoryWorkspace(files));
  const before = await formOf(files);
  const paths = [...files.keys()].filter((path) => path.startsWith("bids/"));
  const done = new Map<string, string>();
  for (const place of places) {
    const file = paths[place % paths.length] ?? "";
    const text = files.get(file) ?? "";
    const lines = createLineIndex(text);
    const start = lines.positionAt(lines.lineSpan(place % lines.lineCount).start + (place % 17));
    const end = lines.positionAt(lines.offsetAt(start) + (place % 3) * 9);
    const request = { file, range: { start, end }, asOf, locale, canCreate: true };
    for (const { id, disabled } of await service.codeActions(request)) {
      const known = `${id.split(":")[0]} ${file} ${id}`;
      if (disabled !== undefined || done.has(known)) continue;
      const plan = await service.planCodeAction({ ...request, id });
      // What would leave a file harder to read is refused when it is chosen.
      if (!plan) continue;
      done.set(known, id.split(":")[0] ?? "");
      const after = applyPlan(files, plan);
      for (const path of new Set(plan.edits.map((edit) => edit.file))) {
        const kept = new Set((after.get(path) ?? "").split(/\r?\n/));
        const edits = plan.edits.filter((edit) => edit.file === path);
        const lost = untouched(files.get(path) ?? "", edits).filter((line) => !kept.has(line));
        expect(lost, `${id} at ${file}`).toEqual([]);
      }
      await expectDone(id, file, after);
      const form = await formOf(after);
      const read = new Set(plan.edits.map((edit) => edit.file));
      const worse = [...form].filter(
        ([key, count]) => read.has(key.split(" ")[0] ?? "") && count > (before.get(key) ?? 0),
      );
      const made = [...form].filter(([key]) => plan.creates.some((one) => key.startsWith(`${one.file} `)));
      expect([worse, made], `${id} at ${file}`).toEqual([[], []]);
    }
  }
  return [...done.values()];
}

describe("any action that is offered", () => {
  it.each(["first-draft", "schools-festival", "state-portal"])(
    "leaves %s readable and loses no line, whatever slips are made in it",
    async (bid) => {
      const names = new Set<string>();
      const files = inside(bid);
      const paths = [...files.keys()].filter((path) => path.startsWith(`bids/${bid}/`) && !path.includes("company/"));
      // Small numbers would mean the first lines again and again.
      const places = fc.array(fc.noBias(fc.nat()), { minLength: 16, maxLength: 16 });
      await fc.assert(
        fc.asyncProperty(fc.array(slip, { maxLength: 5 }), places, fc.boolean(), async (slips, at, windows) => {
          const spoiled = new Map(files);
          for (const one of slips) spoil(spoiled, paths, one);
          // A bid that is handed in is judged mildly; a draft shows everything that can be done.
          for (const path of paths.filter((one) => one.endsWith("/bid.yaml"))) {
            spoiled.set(path, (spoiled.get(path) ?? "").replace(/^status: .*$/m, "status: draft"));
          }
          const written = new Map(
            [...spoiled].map(([path, text]) => [path, windows ? text.replaceAll("\n", "\r\n") : text]),
          );
          for (const name of await tryActions(written, at)) names.add(name);
        }),
        { numRuns: 12, seed: 20261124 },
      );
      expect(names.size).toBeGreaterThanOrEqual(3);
    },
    120_000,
  );
});
