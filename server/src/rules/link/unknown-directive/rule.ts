import { directiveByName, directiveMark, directives, type KnownDirective } from "../../../model/directives.ts";
import { concernedSections } from "../../../model/document-parts.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { directiveMessages } from "../../../syntax/markdown/messages.ts";
import type { Block, DirectiveInline, Inline } from "../../../syntax/markdown/tree.ts";
import { inlinesOf, walkBlocks, walkInline } from "../../../syntax/markdown/walk.ts";
import { memoize } from "../../../text/memo.ts";
import { findSimilar, looksSame } from "../../../text/similar.ts";
import type { Span } from "../../../text/span.ts";
import { defineRule, type PlacedEdit, type RuleProblem } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

type DirectiveForm = KnownDirective["form"];
type Problem = RuleProblem<keyof typeof messages>;

/** A directive as it stands in the prose. */
interface UsedDirective {
  readonly name: string;
  readonly nameSpan: Span;
  readonly form: DirectiveForm;
  readonly label: string | undefined;
  readonly labelSpan: Span | undefined;
  /** True where an inline directive is all that its paragraph holds. */
  readonly alone: boolean;
}

/** A directive that does not exist, or in a form that it does not have. Open brackets are raised by the reader of Markdown. */
export default defineRule({
  id: "link/unknown-directive",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages: { ...messages, ...directiveMessages },
  *check({ bid }) {
    for (const section of concernedSections(bid)) yield* problemsIn(section);
  },
});

const problemsIn = memoize((section: SectionFile): readonly Problem[] =>
  usedDirectives(section).flatMap((directive) => judge(section.path, directive) ?? []),
);

function judge(file: string, directive: UsedDirective): Problem | undefined {
  const { name, nameSpan, form, label } = directive;
  const at = { file, span: nameSpan };
  const known = directiveByName.get(name);
  if (!known) {
    const sameForm = directives.filter((other) => other.form === form).map((other) => other.name);
    const similar = findSimilar(name, sameForm);
    if (similar === undefined) return { at, message: "unknown", params: { name } };
    const fix = {
      title: "useName" as const,
      edits: [{ at, newText: similar }],
      ...(looksSame(name, similar) ? {} : { needsReview: true as const }),
    };
    return { at, message: "similar", params: { name, similar }, fix };
  }
  const mark = directiveMark(known);
  if (known.form === form) {
    const empty = form === "inline" && (label ?? "").trim() === "";
    return empty ? { at, message: "label", params: { mark } } : undefined;
  }
  const edits = changeForm(file, directive, known.form);
  const fix = edits && { title: "useForm" as const, edits };
  return { at, message: "form", params: { name, form: known.form, mark }, ...(fix && { fix }) };
}

/** Two forms differ by one colon where nothing else has to be written or removed. */
function changeForm(file: string, directive: UsedDirective, to: DirectiveForm): readonly PlacedEdit[] | undefined {
  const { form, alone, labelSpan } = directive;
  const { start } = directive.nameSpan;
  const replace = (from: number, end: number, newText: string): PlacedEdit => ({
    at: { file, span: { start: from, end } },
    newText,
  });
  if (form === "leaf" && to === "inline") return [replace(start - 1, start, "")];
  if (form !== "inline" || to !== "leaf" || !alone) return undefined;
  const brackets = labelSpan && labelSpan.start === labelSpan.end;
  return [replace(start, start, ":"), ...(brackets ? [replace(labelSpan.start - 1, labelSpan.end + 1, "")] : [])];
}

function usedDirectives({ tree }: SectionFile): readonly UsedDirective[] {
  const found: UsedDirective[] = [];
  walkBlocks(tree.blocks, (block) => {
    if (block.kind === "leaf-directive" || block.kind === "container-directive") {
      const { name, nameSpan, label, labelSpan } = block;
      const form = block.kind === "leaf-directive" ? "leaf" : "container";
      found.push({ name, nameSpan, form, label, labelSpan, alone: true });
    }
    for (const inline of inlinesOf(block)) walkInline(inline, (one) => found.push(...readInline(one, block)));
  });
  return found;
}

function readInline(inline: Inline, block: Block): readonly UsedDirective[] {
  if (inline.kind !== "directive") return [];
  const { name, nameSpan, label, labelSpan }: DirectiveInline = inline;
  const alone = block.kind === "paragraph" && block.children.length === 1 && block.children[0] === inline;
  return [{ name, nameSpan, form: "inline", label, labelSpan, alone }];
}
