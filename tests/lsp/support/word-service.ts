// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how tab stops of snippets are written
import type { CheckResult, FixableFinding } from "../../../server/src/analysis/finding.ts";
import type { InsightService } from "../../../server/src/features/insight-service.ts";
import type {
  CodeActionAnswer,
  LanguageService,
  PlannedAction,
} from "../../../server/src/features/language-service.ts";
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
  documentPreview: async () => ({ state: "none" }),
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
  const planOf = (id: string, file: string): PlannedAction | undefined => {
    if (id === "create") {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const edits = [{ file, range, newText: "new.md\n" }];
      const creates = [{ file: "new.md", text: "# New\n" }];
      return { title: "Create it", creates, edits, needsReview: true, noteworthy: true };
    }
    const finding = findBad(file, texts().get(file) ?? "")[Number(id.slice("fix:".length))];
    if (!finding?.fix) return undefined;
    const { title, edits } = finding.fix;
    return { title, creates: [], edits, needsReview: false, noteworthy: false };
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
      const proposal = {
        label: "status",
        kind: "property",
        detail: "State",
        source: { of: "property", name: "status", within: "bid", path: [] },
        range,
        newText: "status: ${1|draft,ready|}$0",
        snippet: true,
        sortText: "1",
      } as const;
      return { proposals: [proposal], isIncomplete: false };
    },
    async resolveCompletion({ source }) {
      calls.push(`resolve ${source.of} ${source.name}`);
      return "*State* of the bid";
    },
    async hover({ file, position }) {
      calls.push(`hover ${file} ${position.line}:${position.character}`);
      if (service.broken) throw new Error("broken on purpose");
      const text = texts().get(file);
      if (text === undefined) return undefined;
      const rules = text.includes("BAD") ? [{ id: "text/forbidden", text: "The word is bad." }] : [];
      return { contents: `**${file}**`, range: { start: position, end: position }, rules };
    },
    async definition({ position }) {
      const range = { start: position, end: position };
      const line = { line: 2, character: 0 };
      return [{ file: "tender.bid.yaml", range, fullRange: { start: line, end: line }, originRange: range }];
    },
    async codeActions({ file, only, withEdits = false, canCreate = false, automatic = false, rules = [] }) {
      calls.push(`codeActions ${only ?? "all"} ${[...rules].join()} ${automatic ? "automatic" : "invoked"}`.trim());
      const { findings } = check("2026-12-01", "en");
      await service.gate;
      const fixes = findings.filter((finding) => finding.file === file);
      const answers: readonly CodeActionAnswer[] = [
        ...fixes.map((finding, index) => ({
          id: `fix:${index}`,
          title: finding.fix?.title ?? "",
          kind: "quickfix" as const,
          findings: [finding],
          preferred: true,
        })),
        ...(canCreate
          ? [{ id: "create", title: "Create it", kind: "refactor.rewrite" as const, findings: [], preferred: false }]
          : []),
        {
          id: "late",
          title: "Ask",
          kind: "refactor.rewrite" as const,
          findings: [],
          preferred: false,
          disabled: "It is too late",
        },
      ];
      const wanted = answers.filter(({ kind }) => !only || only.some((one) => kind.startsWith(one)));
      return wanted.map((answer) => {
        const plan = withEdits ? planOf(answer.id, file) : undefined;
        return plan ? { ...answer, plan } : answer;
      });
    },
    async planCodeAction({ id, file }) {
      const plan = planOf(id, file);
      await service.gate;
      return plan;
    },
  };
  return service;
}
