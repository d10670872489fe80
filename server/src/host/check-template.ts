import type { TemplateReport } from "../export/docx/template/check-template.ts";
import type { Locale } from "../text/locale.ts";
import type { TemplateTask } from "./export-worker.ts";
import { readTemplateFile } from "./read-template-file.ts";
import { runExportWorker } from "./run-export-worker.ts";
import { sayAboutTemplate, sayTemplate, type ToldTemplateProblem } from "./say-template.ts";

/** What a template is like, in words. */
export interface TemplateCheck {
  readonly usable: boolean;
  /** A line each. */
  readonly facts: readonly string[];
  readonly problems: readonly ToldTemplateProblem[];
  /** Whether it can be used, in a line. */
  readonly message: string;
}

/** Twips as whole millimetres. */
function millimetres(twips: number): string {
  return String(Math.round((twips * 25.4) / 1440));
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

function describeFacts(facts: NonNullable<TemplateReport["facts"]>, locale: Locale): string[] {
  const { width, height, top, bottom, left, right, latin, arabic, placeholders } = facts;
  const lengths = Object.entries({ width, height, top, bottom, left, right });
  return [
    sayAboutTemplate("page", Object.fromEntries(lengths.map(([key, value]) => [key, millimetres(value)])), locale),
    sayAboutTemplate(
      "fonts",
      {
        latin: latin.name,
        size: String(facts.size / 2),
        latinEmbedded: yesNo(latin.embedded),
        arabic: arabic.name,
        arabicEmbedded: yesNo(arabic.embedded),
      },
      locale,
    ),
    sayAboutTemplate("direction", { direction: facts.rightToLeft ? "rtl" : "ltr" }, locale),
    sayAboutTemplate("numbers", { kind: facts.numbers }, locale),
    sayAboutTemplate("cover", { cover: yesNo(facts.hasCover) }, locale),
    sayAboutTemplate("headers", { header: yesNo(facts.hasHeader), footer: yesNo(facts.hasFooter) }, locale),
    placeholders.length > 0
      ? sayAboutTemplate("placeholders", { names: placeholders.map((name) => `{{${name}}}`).join(", ") }, locale)
      : sayAboutTemplate("no-placeholders", {}, locale),
  ];
}

/**
 * Looks at a template alone: what it is like, what it lacks, and whether a bid can be exported with it.
 *
 * @param path Absolute path of the file. @throws UsageError where it cannot be read.
 */
export async function checkTemplateFile(path: string, locale: Locale): Promise<TemplateCheck> {
  const task: TemplateTask = { check: await readTemplateFile(path) };
  const { facts, problems } = await runExportWorker<TemplateReport>(task);
  return {
    usable: facts !== undefined,
    facts: facts ? describeFacts(facts, locale) : [],
    problems: problems.map((problem) => sayTemplate(problem, locale)),
    message: sayAboutTemplate(facts ? "usable" : "unusable", { path }, locale),
  };
}
