import type { CheckResult, Locale } from "../analysis/finding.ts";
import { ruleById } from "../rules/index.generated.ts";
import { completionSay } from "./complete-tools.ts";
import { type CompletionAnswer, type Offer, placeOffers } from "./completion-answer.ts";
import type { Cursor } from "./position.ts";

const phrase = "tenderdraft-disable-next-line";
const yamlForm = /(?:^|\s)#\s*(tenderdraft-disable-next-line[ \t]+([\w/-]*)|[a-z-]+)$/;
const markdownForm = /<!--\s*(tenderdraft-disable-next-line[ \t]+([\w/-]*)|[a-z-]+)$/;

/** A comment that silences a rule, half typed. */
export interface SuppressionPlace {
  /** What was typed of the rule; undefined where the phrase itself is being typed. */
  readonly rule: string | undefined;
  readonly start: number;
  readonly end: number;
  /** True where the comment must still be closed. */
  readonly open: boolean;
}

/** The half-typed comment before the cursor; undefined where there is none, or where it is a comment for people. */
export function suppressionAt({ file, offset }: Cursor): SuppressionPlace | undefined {
  const line = file.lines.lineSpan(file.lines.positionAt(offset).line);
  const before = file.text.slice(line.start, offset);
  const inMarkdown = file.form === "section" && !(offset <= (file.tree.frontMatter?.span.end ?? -1));
  const match = (inMarkdown ? markdownForm : yamlForm).exec(before);
  if (!match) return undefined;
  const [, typed = "", rule] = match;
  if (rule === undefined && (typed.length < 2 || !phrase.startsWith(typed))) return undefined;
  const behind = file.text.slice(offset, line.end);
  const word = rule ?? typed;
  const rest = /^[\w/-]*/.exec(behind)?.[0] ?? "";
  return {
    rule,
    start: offset - word.length,
    end: offset + (rest.startsWith("--") ? 0 : rest.length),
    open: inMarkdown && !behind.includes("-->"),
  };
}

/** Proposes the phrase, or the rules behind it: those with a finding on the next line first. */
export function completeSuppression(
  { file, offset }: Cursor,
  place: SuppressionPlace,
  locale: Locale,
  result: Pick<CheckResult, "findings"> | undefined,
): CompletionAnswer {
  const say = completionSay(locale);
  const range = file.lines.rangeOf(place);
  const close = place.open ? " -->" : "";
  if (place.rule === undefined) {
    const newText = `${phrase} \${1} -- \${2:${say("reason")}}${close}`;
    const offer: Offer = { label: phrase, kind: "snippet", detail: say("suppress"), newText, snippet: true };
    return { proposals: placeOffers([offer], range), isIncomplete: false };
  }
  const next = file.lines.positionAt(offset).line + 1;
  const found = new Set(
    (result?.findings ?? []).flatMap((one) =>
      one.file === file.path && one.range.start.line >= next && firstLineWithText(file, next) === one.range.start.line
        ? [one.rule]
        : [],
    ),
  );
  const hasReason = /^[\w/-]*\s+--/.test(file.text.slice(offset, file.lines.lineSpan(next - 1).end));
  const behind = hasReason ? "" : ` -- \${1:${say("reason")}}${close}`;
  const offers = [...found, ...[...ruleById.keys()].filter((id) => !found.has(id))].map(
    (id): Offer => ({
      label: id,
      kind: "rule",
      ...(found.has(id) ? { detail: say("finding") } : {}),
      source: { of: "rule", name: id },
      newText: id + behind,
      snippet: behind !== "",
    }),
  );
  return { proposals: placeOffers(offers, range), isIncomplete: false };
}

/** Blank lines do not count, as Markdown needs one behind a comment. */
function firstLineWithText({ lines, text }: Cursor["file"], from: number): number {
  for (let line = from; line < lines.lineCount; line += 1) {
    const span = lines.lineSpan(line);
    if (text.slice(span.start, span.end).trim() !== "") return line;
  }
  return from;
}
