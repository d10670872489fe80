import { type PlainParams, sayFrom } from "../analysis/format-message.ts";
import type { TemplateProblem } from "../export/docx/template/problem.ts";
import type { Locale } from "../text/locale.ts";
import { catalogue } from "./template-messages.generated.ts";

/** A problem of a template with its words. */
export type ToldTemplateProblem = TemplateProblem & { readonly message: string };

/** What is told of templates besides problems. */
export type TemplateMessage = keyof typeof catalogue.en;

/** The words about a template; English where a language lacks them. */
export function sayAboutTemplate(key: TemplateMessage, params: PlainParams, locale: Locale): string {
  return sayFrom(catalogue, key, params, locale);
}

/** Puts a problem of a template into words. */
export function sayTemplate(problem: TemplateProblem, locale: Locale): ToldTemplateProblem {
  return { ...problem, message: sayAboutTemplate(problem.key, problem.params, locale) };
}
