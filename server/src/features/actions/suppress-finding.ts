import { readSuppressions } from "../../analysis/suppressions.ts";
import { readSource } from "../../model/read-source.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { lineBreakOf } from "../../rules/support/edits/yaml-text.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import type { ActionContext, ActionProvider } from "./action.ts";
import { planEdits } from "./plan-edits.ts";

/** What is broken is mended, not left out. */
const neverLeftOut = /^(?:schema|internal|suppression)\//;

/**
 * A comment that leaves a finding out, with a place for the reason. Until that is filled in the check asks for it, and
 * what would get the bid rejected is still told.
 */
export const suppressFinding: ActionProvider = {
  name: "suppress",
  kinds: ["quickfix"],
  onRequest: true,
  *offer(context) {
    const done = new Set(readSuppressions(context.file).map(({ rule, line }) => `${rule} ${line}`));
    for (const finding of context.here) {
      const { rule, range } = finding;
      const { line } = range.start;
      const key = `${rule} ${line}`;
      if (done.has(key) || neverLeftOut.test(rule)) continue;
      done.add(key);
      const edit = suppressionAbove(context, line, rule);
      if (!edit) continue;
      const at = { file: context.file.path, span: edit.span };
      yield {
        key,
        title: context.say("suppress", { rule }),
        kind: "quickfix",
        findings: [finding],
        needsReview: true,
        plan: () => planEdits(context.snapshot, [{ at, newText: edit.newText }]),
      };
    }
  },
};

/**
 * The comment line above a line; undefined where a comment there would be read as text, would tear a paragraph, a list or
 * a table, or would not be taken for this line.
 */
function suppressionAbove({ file, say }: ActionContext, line: number, rule: string): TextEdit | undefined {
  const { text, lines } = file;
  const { start, end } = lines.lineSpan(line);
  const from = start === 0 && text.startsWith("\ufeff") ? 1 : start;
  const indent = /^[ \t]*/.exec(text.slice(from, end))?.[0] ?? "";
  const isProse = file.form === "section" && start >= (file.tree.frontMatter?.span.end ?? 0);
  const directive = `tenderdraft-disable-next-line ${rule} -- ${say("suppressionReason")}`;
  const comment = isProse ? `<!-- ${directive} -->` : `# ${directive}`;
  const edit = { span: { start: from, end: from }, newText: `${indent}${comment}${lineBreakOf(text)}` };
  const role = file.form === "section" ? "section" : "yaml";
  const after = readSource(file.path, { ok: true, text: applyEdits(text, [edit]) }, role);
  const isRead = readSuppressions(after).some((one) => one.rule === rule && one.line === line + 1);
  return isRead && outlineOf(after) === outlineOf(file) ? edit : undefined;
}

/** What a file says, wherever it stands in it. */
function outlineOf(file: SourceFile): string {
  if (file.form === "broken") return "";
  const trees = file.form === "section" ? [file.tree.frontMatter?.yaml.root, file.tree.blocks] : [file.tree.root];
  return JSON.stringify(trees, (key, value: unknown) => (/^span$|Span$/.test(key) ? undefined : value));
}
