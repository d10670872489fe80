// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how tab stops of snippets are written
import type { CheckResult, FixableFinding } from "../../../server/src/analysis/finding.ts";
import type { InsightService } from "../../../server/src/features/insight-service.ts";
import type { LanguageService } from "../../../server/src/features/language-service.ts";
import type { NavigationService } from "../../../server/src/features/navigation-service.ts";
import type { StructureService } from "../../../server/src/features/structure-service.ts";
import { createLineIndex } from "../../../server/src/text/line-index.ts";

/** An engine whose only rule is that the word BAD must not be used. Its answers can be held back and made to fail. */
export interface WordService extends LanguageService {
  /** What stands on the disk. */
  readonly disk: Map<string, string>;
  readonly calls: string[];
  /** While set, checks wait for it after they have read the texts. */
  gate: Promise<void> | undefined;
  /** While set, every question fails. */
  broken: boolean;
}

/** The shape of its texts is of no interest. */
const silentStructure: StructureService = {
  foldingRanges: async () => [],
  selectionRanges: async ({ positions }) => positions.map((position) => [{ start: position, end: position }]),
  semanticTokens: async () => [],
  formatting: async () => [],
  linkedEditingRanges: async () => [],
};

const silentNavigation: NavigationService = {
  references: async () => [],
  documentHighlights: async () => [],
  prepareRename: async () => undefined,
  rename: async () => ({ ok: true, edits: [] }),
  fileMoveEdits: async () => [],
  documentSymbols: async () => [],
  workspaceSymbols: async () => [],
  documentLinks: async () => [],
};

const silentInsight: InsightService = {
  codeLenses: async () => [],
  resolveCodeLens: async () => undefined,
  inlayHints: async () => [],
  previewFacts: async () => undefined,
};

export function createWordService(files: Readonly<Record<string, string>>): WordService {
  const disk = new Map(Object.entries(files));
  const open = new Map<string, string>();
  const calls: string[] = [];
  const texts = (): Map<string, string> => new Map([...disk, ...open]);

  const findBad = (file: string, text: string): FixableFinding[] => {
    const lines = createLineIndex(text);
    return [...text.matchAll(/BAD/g)].map(({ index }) => {
      const range = lines.rangeOf({ start: index, end: index + 3 });
      return {
        bid: "bid.yaml",
        file,
        range,
        rule: "text/forbidden",
        severity: "error",
        verdict: "rejection",
        message: "The word is bad",
        fixable: true,
        related: [{ file: "tender.bid.yaml", range, message: "The tender forbids it" }],
        fix: { title: "Use another word", edits: [{ file, range, newText: "GOOD" }] },
      };
    });
  };
  const check = (asOf: string, locale: CheckResult["locale"]): CheckResult => {
    const all = [...texts()].sort(([a], [b]) => (a < b ? -1 : 1));
    const findings = all.flatMap(([file, text]) => findBad(file, text));
    const errors = findings.length;
    const summary = { errors, warnings: 0, infos: 0, rejections: errors, files: all.length, bids: 1 };
    return { asOf, locale, summary, findings, files: all.map(([file]) => file), bids: ["bid.yaml"] };
  };
  const service: WordService = {
    ...silentStructure,
    ...silentInsight,
    ...silentNavigation,
    disk,
    calls,
    gate: undefined,
    broken: false,
    async updateDocument(file, text) {
      open.set(file, text);
    },
    async closeDocument(file) {
      open.delete(file);
    },
    async filesChanged(changed) {
      calls.push(`filesChanged ${changed.join(" ")}`);
    },
    async check({ asOf, locale }) {
      calls.push(`check ${asOf} ${locale}`);
      if (service.broken) throw new Error("broken on purpose");
      const result = check(asOf, locale);
      await service.gate;
      return result;
    },
    async completion({ file, position }) {
      calls.push(`completion ${file}`);
      if (service.broken) throw new Error("broken on purpose");
      const range = { start: position, end: position };
      return [
        {
          label: "status",
          kind: "property",
          documentation: "*State* of the bid",
          range,
          newText: "status: ${1|draft,ready|}$0",
          snippet: true,
          sortText: "1",
        },
      ];
    },
    async hover({ file, position }) {
      calls.push(`hover ${file} ${position.line}:${position.character}`);
      if (service.broken) throw new Error("broken on purpose");
      return texts().has(file) ? { contents: `**${file}**`, range: { start: position, end: position } } : undefined;
    },
    async definition({ position }) {
      const range = { start: position, end: position };
      const line = { line: 2, character: 0 };
      return [{ file: "tender.bid.yaml", range, fullRange: { start: line, end: line }, originRange: range }];
    },
    async codeActions({ file }) {
      const { findings } = check("2026-12-01", "en");
      await service.gate;
      return findings
        .filter((finding) => finding.file === file)
        .map((finding) => ({
          title: finding.fix?.title ?? "",
          kind: "quickfix",
          finding,
          edits: finding.fix?.edits ?? [],
          preferred: true,
        }));
    },
  };
  return service;
}
