import type { Locale } from "../analysis/finding.ts";
import { resolveReference } from "../model/file-references.ts";
import { proseNames } from "../model/prose-names.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SectionFile, SourceFile } from "../model/source-file.ts";
import { placeOf } from "../schema/place.ts";
import type { DirectiveInline } from "../syntax/markdown/tree.ts";
import type { Span } from "../text/span.ts";
import { type BidNames, namesAround } from "./bid-names.ts";
import { type FeatureTexts, type Say, sayIn } from "./feature-texts.ts";
import { fileOf } from "./file-of.ts";
import type { LinkAnswer } from "./navigation-service.ts";
import { pathMentionsOf } from "./path-mentions.ts";
import { sourceLinks } from "./source-links.ts";
import ar from "./texts/document-links.ar.json" with { type: "json" };
import en from "./texts/document-links.en.json" with { type: "json" };
import ru from "./texts/document-links.ru.json" with { type: "json" };

export type LinkText = keyof typeof en;

const texts: FeatureTexts<LinkText> = { en, ru, ar };

/**
 * The links of a file: the paths of YAML, the buyer's paper behind the source of a requirement, and in a section what
 * mentions stand for. Links and pictures of Markdown are left to the editor, which follows them itself. What is not there
 * or lies outside of the root is no link.
 */
export function provideDocumentLinks(
  snapshot: Snapshot,
  request: { readonly file: string; readonly locale: Locale },
): readonly LinkAnswer[] {
  const file = fileOf(snapshot, request.file);
  const say = sayIn(texts, request.locale);
  if (file?.form === "section") return mentionLinks(snapshot, file, say);
  return file?.form === "yaml" ? [...pathLinks(snapshot, file, say), ...sourceLinks(snapshot, file, say)] : [];
}

function pathLinks(snapshot: Snapshot, file: SourceFile, say: Say<LinkText>): readonly LinkAnswer[] {
  return pathMentionsOf(file, snapshot.entries).flatMap(({ word, path, isFile }): LinkAnswer[] => {
    if (!isFile || path === undefined) return [];
    return [{ range: file.lines.rangeOf(word.span), target: path, tooltip: say("openFile", { path }) }];
  });
}

function mentionLinks(snapshot: Snapshot, section: SectionFile, say: Say<LinkText>): readonly LinkAnswer[] {
  const bid = namesAround(snapshot, section.path).find(({ files }) => files.sections.includes(section));
  const links: LinkAnswer[] = [];
  if (!bid) return links;
  for (const inline of proseNames(section)) {
    if (inline.kind !== "directive" || !inline.labelSpan) continue;
    const range = section.lines.rangeOf(trimmed(section, inline.labelSpan));
    const link =
      inline.name === "doc" ? documentLink(bid, snapshot, inline, say) : requirementLink(bid, snapshot, inline, say);
    if (link) links.push({ range, ...link });
  }
  return links;
}

type Target = Omit<LinkAnswer, "range">;

function documentLink(
  { files, symbols }: BidNames,
  snapshot: Snapshot,
  inline: DirectiveInline,
  say: Say<LinkText>,
): Target | undefined {
  const id = inline.label?.trim() ?? "";
  const mentioned = symbols.find(["document", "required-document"], id);
  const wanted = id.normalize("NFC");
  const handedIn = (files.manifest.data.documents ?? []).find(
    (entry) => entry.required?.normalize("NFC") === wanted,
  )?.document;
  const document = mentioned?.kind === "required-document" ? handedIn : id;
  if (document === undefined) return undefined;
  const data = files.documents
    .flatMap((file) => file.data.documents ?? [])
    .find((entry) => entry.id?.normalize("NFC") === document.normalize("NFC"));
  if (data?.file === undefined) return undefined;
  const { state, path } = resolveReference("file", data.file, placeOf(data, "file"), snapshot.entries);
  if (state !== "file" || path === undefined) return undefined;
  return { target: path, tooltip: say("openDocument", { title: data.title ?? document }) };
}

function requirementLink(
  { symbols }: BidNames,
  snapshot: Snapshot,
  inline: DirectiveInline,
  say: Say<LinkText>,
): Target | undefined {
  const definition = inline.name === "req" ? symbols.find(["requirement"], inline.label?.trim() ?? "") : undefined;
  const file = definition && snapshot.files.get(definition.at.file);
  if (!definition || !file) return undefined;
  const place = file.lines.positionAt(definition.at.span.start);
  return { target: file.path, place, tooltip: say("openRequirement", { id: definition.id }) };
}

function trimmed({ text }: SectionFile, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  return { start: start + raw.length - raw.trimStart().length, end: end - (raw.length - raw.trimEnd().length) };
}
