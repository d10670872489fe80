import { mentionKinds } from "../../model/collect-section-symbols.ts";
import { resolvePath } from "../../model/paths.ts";
import type { SectionFile } from "../../model/source-file.ts";
import type * as Markdown from "../../syntax/markdown/tree.ts";
import { plainText } from "../blocks/transform.ts";
import type { Inline, SourcePlace } from "../blocks/types.ts";
import { type BuildContext, report } from "./build-context.ts";
import { embed, text } from "./cells.ts";
import { anchorOf } from "./entities.ts";
import { glueNumbers } from "./glue-numbers.ts";
import { referenceWords } from "./reference-words.ts";
import { addressText, variableText } from "./variable-text.ts";

/** The section that prose comes from, and its footnotes. */
export interface ProseContext extends BuildContext {
  readonly section: SectionFile;
  readonly notes: ReadonlyMap<string, Markdown.FootnoteBlock>;
  /** Turns the blocks of a footnote into blocks; given from outside, as blocks are made of inlines. */
  readonly buildNote: (note: Markdown.FootnoteBlock) => Extract<Inline, { kind: "note" }>;
}

function placeOf(context: ProseContext, node: { readonly span: SourcePlace["span"] }): SourcePlace {
  return { file: context.section.path, span: node.span };
}

type MentionKind = "req" | "doc" | "person" | "contract" | "kpi";

/** The words that an id stands for; undefined where nothing has the id. */
function titleOf(name: MentionKind, id: string, context: BuildContext): string | undefined {
  const { entities } = context;
  switch (name) {
    case "req":
      return entities.requirements.has(id) ? id : undefined;
    case "doc":
      return entities.documents.get(id)?.title ?? entities.requiredDocuments.get(id)?.title;
    case "person":
      return entities.people.get(id)?.name;
    case "contract":
      return entities.contracts.get(id)?.title;
    case "kpi":
      return entities.kpis.get(id)?.metric;
  }
}

function isMention(name: string): name is MentionKind {
  return name !== "see" && Object.hasOwn(mentionKinds, name);
}

function buildDirective(inline: Markdown.DirectiveInline, context: ProseContext, before: string): Inline[] {
  const { name } = inline;
  const label = inline.label?.trim() ?? "";
  const id = label.normalize("NFC");
  const source = placeOf(context, inline);
  if (name === "see") return [{ kind: "reference", target: id, words: referenceWords(before, context.language) }];
  if (name === "term") {
    const first = !context.terms.has(id.toLowerCase());
    context.terms.add(id.toLowerCase());
    return [first ? { kind: "strong", children: [text(label)] } : text(label)];
  }
  if (!isMention(name)) {
    report(context, "unknown-directive", name, source);
    return [text(label)];
  }
  const title = titleOf(name, id, context);
  if (title === undefined) {
    report(context, "unknown-id", label, source);
    return [openPlace(label)];
  }
  return [{ kind: "jump", target: anchorOf(name, id), children: [text(embed(title, context))] }];
}

function buildVariable(inline: Markdown.VariableInline, context: ProseContext): Inline[] {
  const variable = context.model.variables.get(inline.path);
  if (variable) return [text(variableText(variable, context))];
  const address = addressOf(inline.path, context);
  if (address !== undefined) return [text(embed(address, context))];
  report(context, "unknown-variable", inline.path, placeOf(context, inline));
  return [openPlace(inline.path)];
}

/** What stands for something that nothing declares, so that a reader of the draft sees the gap. */
function openPlace(name: string): Inline {
  return { kind: "muted", children: [text(`[${name}]`)] };
}

/** An address may be written in parts; as a whole it is a line. */
function addressOf(path: string, context: ProseContext): string | undefined {
  if (path === "company.address") return addressText(context.model.company?.data.address, context);
  if (path === "buyer.address") return addressText(context.model.tender?.data.buyer?.address, context);
  return undefined;
}

/** The path of a picture of a section; undefined where it is refused. */
export function picturePath(section: SectionFile, src: string): string | undefined {
  const resolved = resolvePath(section.path, decodePath(src));
  return resolved.ok ? resolved.path.normalize("NFC") : undefined;
}

function decodePath(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}

/** A picture that can be printed; its words and a problem where it cannot. */
export function buildPicture(image: Markdown.ImageInline, context: ProseContext): Extract<Inline, { kind: "image" }> {
  const path = picturePath(context.section, image.src);
  if (path === undefined || !context.pictures.has(path)) {
    report(context, "missing-picture", image.src, placeOf(context, image));
  }
  return { kind: "image", path: path ?? image.src, alt: image.alt };
}

function buildLink(inline: Markdown.LinkInline, children: Inline[]): Inline[] {
  if (inline.href.startsWith("#")) return [{ kind: "jump", target: decodePath(inline.href.slice(1)), children }];
  return [{ kind: "link", href: inline.href, children }];
}

/** Turns prose into inlines: variables and mentions become the words they stand for. */
export function buildInlines(inlines: readonly Markdown.Inline[], context: ProseContext, start = ""): Inline[] {
  let before = start;
  return inlines.flatMap((inline) => {
    const built = buildInline(inline, context, before);
    before += plainText(built);
    return built;
  });
}

function buildInline(inline: Markdown.Inline, context: ProseContext, before: string): Inline[] {
  switch (inline.kind) {
    case "text":
      return [text(glueNumbers(inline.value))];
    case "strong":
    case "emphasis":
    case "strikethrough":
      return [{ kind: inline.kind, children: buildInlines(inline.children, context, before) }];
    case "code":
      return [{ kind: "code", value: inline.value }];
    case "link":
      return buildLink(inline, buildInlines(inline.children, context, before));
    case "image":
      return [buildPicture(inline, context)];
    case "break":
      return [inline.hard ? { kind: "break" } : text(" ")];
    case "directive":
      return buildDirective(inline, context, before);
    case "variable":
      return buildVariable(inline, context);
    case "footnote-reference": {
      const note = context.notes.get(inline.label);
      return note ? [context.buildNote(note)] : [];
    }
    case "html":
      return [];
  }
}
