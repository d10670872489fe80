import { mentionKinds } from "../model/collect-section-symbols.ts";
import { directives } from "../model/directives.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SectionFile } from "../model/source-file.ts";
import { translateSchemaText } from "../schema/translate-text.ts";
import type { Range } from "../text/line-index.ts";
import type { Locale } from "../text/locale.ts";
import { bidsOf } from "./bid-at.ts";
import { proposeIds } from "./complete-ids.ts";
import type { CompletionProposal } from "./language-service.ts";

const word = "[\\p{L}\\p{M}\\p{N}_.-]*";
const variableForm = new RegExp(`\\{\\{\\s*(${word})$`, "u");
const mentionForm = new RegExp(`(?<![\\p{L}\\p{N}]):([a-z-]+)\\[(${word})$`, "u");
const answersForm = new RegExp(`^#{1,6} .*\\{[^}]*answers=(?:${word}[,;])*(${word})$`, "u");
const lotForm = new RegExp(`^::+[a-z-]+\\{[^}]*lot=(${word})$`, "u");
const directiveForm = /(^|[^\p{L}\p{N}:])(:{1,3})([a-z-]*)$/u;

/** Proposals in the prose of a section: variables inside braces, ids inside mentions, names of directives. */
export function completeMarkdown(
  snapshot: Snapshot,
  file: SectionFile,
  offset: number,
  asOf: string,
  locale: Locale,
): readonly CompletionProposal[] {
  const position = file.lines.positionAt(offset);
  const line = file.lines.lineSpan(position.line);
  const before = file.text.slice(line.start, offset);
  const after = file.text.slice(offset, line.end);
  const bids = bidsOf(snapshot, file.path, asOf);
  const replace = (typed: string): Range => {
    const rest = new RegExp(`^${word}`, "u").exec(after)?.[0] ?? "";
    return file.lines.rangeOf({ start: offset - typed.length, end: offset + rest.length });
  };

  const variable = variableForm.exec(before);
  if (variable) return proposeVariables(bids, replace(variable[1] ?? ""), after);
  const mention = mentionForm.exec(before);
  const kinds = mention && Object.hasOwn(mentionKinds, mention[1] ?? "") ? mentionKinds[mention[1] ?? ""] : undefined;
  if (mention && kinds) return proposeIds(bids, kinds, replace(mention[2] ?? ""));
  const answers = answersForm.exec(before);
  if (answers) return proposeIds(bids, ["requirement"], replace(answers[1] ?? ""));
  const lot = lotForm.exec(before);
  if (lot) return proposeIds(bids, ["lot"], replace(lot[1] ?? ""));
  const directive = directiveForm.exec(before);
  if (!directive) return [];
  const [, lead = "", colons = "", typed = ""] = directive;
  const form = colons.length === 1 ? "inline" : colons.length === 2 ? "leaf" : "container";
  const alone = before.slice(0, before.length - colons.length - typed.length).trim() === "";
  if (form !== "inline" && (!alone || lead.trim() !== "")) return [];
  return proposeDirectives(form, replace(typed), locale);
}

function proposeVariables(bids: ReturnType<typeof bidsOf>, range: Range, after: string): readonly CompletionProposal[] {
  const close = /^[\p{L}\p{M}\p{N}_.-]*\s*\}\}/u.test(after) ? "" : "}}";
  const variables = new Map(bids.flatMap((bid) => [...bid.variables]));
  return [...variables.values()].map((variable, index) => ({
    label: variable.path,
    kind: "variable" as const,
    detail: String(variable.value).replace(/\s+/g, " ").slice(0, 120),
    range,
    newText: `${variable.path}${close}`,
    snippet: false,
    sortText: String(index).padStart(5, "0"),
  }));
}

function proposeDirectives(
  form: "inline" | "leaf" | "container",
  range: Range,
  locale: Locale,
): readonly CompletionProposal[] {
  return directives
    .filter((directive) => directive.form === form)
    .map((directive, index) => ({
      label: directive.name,
      kind: "directive" as const,
      documentation: translateSchemaText(locale, directive.description),
      range,
      newText:
        form === "inline" ? `${directive.name}[$1]$0` : form === "leaf" ? directive.name : `${directive.name}\n$0\n:::`,
      snippet: form !== "leaf",
      sortText: String(index).padStart(3, "0"),
    }));
}
