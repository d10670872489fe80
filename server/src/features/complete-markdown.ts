import type { Locale } from "../analysis/finding.ts";
import { printVariable } from "../export/build/variable-text.ts";
import type { BidModel } from "../model/bid-model.ts";
import { mentionKinds } from "../model/collect-section-symbols.ts";
import { directiveByName, directives, type KnownDirective } from "../model/directives.ts";
import { resolvePath } from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SectionFile } from "../model/source-file.ts";
import type { SymbolKind } from "../model/symbols.ts";
import { shorten } from "../rules/support/text/shorten.ts";
import type { Span } from "../text/span.ts";
import { bidsOf } from "./bid-at.ts";
import { proposeIds } from "./complete-ids.ts";
import { pathsFor } from "./complete-paths.ts";
import { type CompletionAnswer, narrow, type Offer, placeOffers } from "./completion-answer.ts";

const word = "[\\p{L}\\p{M}\\p{N}_.-]*";
const wordBehind = new RegExp(`^${word}`, "u");
const variableForm = new RegExp(`\\{\\{\\s*(${word})$`, "u");
const mentionForm = new RegExp(`(?<![\\p{L}\\p{N}]):([a-z-]+)\\[(${word})$`, "u");
const answersForm = new RegExp(`^#{1,6} .*\\{[^}]*answers=["']?(?:${word}[,;]\\s*)*(${word})$`, "u");
const headingForm = /^#{1,6} .*\{(?:[^}]*\s)?([a-z]*)$/u;
const lotForm = new RegExp(`^::+([a-z-]+)(?:\\[[^\\]]*\\])?\\{[^}]*lot=["']?(?:${word}[,;]\\s*)*(${word})$`, "u");
const attributeForm = /^::+([a-z-]+)(?:\[[^\]]*\])?\{(?:[^}]*\s)?([a-z#]*)$/u;
const directiveForm = /(^|[^\p{L}\p{N}:])(:{1,3})([a-z-]*)$/u;
const linkForm = /(!?)\[[^\]]*\]\(<?([^()<>\s]*)$/u;

/** Proposals in the prose of a section: variables inside braces, ids inside mentions, directives, files of links. */
export function completeMarkdown(
  snapshot: Snapshot,
  file: SectionFile,
  offset: number,
  { locale, asOf }: { readonly locale: Locale; readonly asOf: string },
): CompletionAnswer {
  const position = file.lines.positionAt(offset);
  const line = file.lines.lineSpan(position.line);
  const before = file.text.slice(line.start, offset);
  const after = file.text.slice(offset, line.end);
  const bids = (): readonly BidModel[] => bidsOf(snapshot, file.path, asOf);
  const around = (typed: string, behind = wordBehind): Span => ({
    start: offset - typed.length,
    end: offset + (behind.exec(after)?.[0].length ?? 0),
  });
  const answer = (offers: readonly Offer[], typed: string, span = around(typed)): CompletionAnswer => {
    const found = narrow(offers, typed);
    return { proposals: placeOffers(found.offers, file.lines.rangeOf(span)), isIncomplete: found.isIncomplete };
  };
  const ids = (kinds: readonly SymbolKind[], typed: string, close = ""): CompletionAnswer =>
    answer(
      proposeIds(bids(), { kinds, locale }).map((offer) => ({ ...offer, newText: offer.newText + close })),
      typed,
    );

  const variable = variableForm.exec(before)?.[1];
  if (variable !== undefined) return answer(offerVariables(bids(), file, after), variable);
  const [, mention = "", mentioned] = mentionForm.exec(before) ?? [];
  const kinds = Object.hasOwn(mentionKinds, mention) ? mentionKinds[mention] : undefined;
  if (mentioned !== undefined && kinds) {
    return ids(kinds, mentioned, new RegExp(`^${word}\\]`, "u").test(after) ? "" : "]");
  }
  const answers = answersForm.exec(before)?.[1];
  if (answers !== undefined) return ids(["requirement"], answers);
  const lot = lotForm.exec(before)?.[2];
  if (lot !== undefined) return ids(["lot"], lot);
  const heading = headingForm.exec(before)?.[1];
  if (heading !== undefined) return answer(offerAttributes(["answers", "id"]), heading);
  const [, owner = "", attribute] = attributeForm.exec(before) ?? [];
  if (attribute !== undefined) return answer(offerAttributes(directiveByName.get(owner)?.attributes ?? []), attribute);
  const [, picture, path] = linkForm.exec(before) ?? [];
  const hash = picture === "!" ? -1 : (path?.indexOf("#") ?? -1);
  if (path !== undefined && hash >= 0) {
    const typed = path.slice(hash + 1);
    return answer(offerAnchors(bids(), file, path.slice(0, hash), locale), typed);
  }
  if (path !== undefined) {
    const offers = pathsFor(snapshot, file, picture === "!" ? "picture" : "paper", path, locale);
    return answer(
      offers.map((offer) => ({ ...offer, newText: linkTarget(offer.newText, before) })),
      path,
      around(path, /^[^()<>\s]*/),
    );
  }
  const [, lead = "", colons = "", typed = ""] = directiveForm.exec(before) ?? [];
  if (colons === "") return answer([], "");
  const form = colons.length === 1 ? "inline" : colons.length === 2 ? "leaf" : "container";
  const alone = before.slice(0, before.length - colons.length - typed.length).trim() === "";
  // A colon that ends a sentence is followed by a blank, not by the name of a directive.
  if (form !== "inline" && (!alone || lead.trim() !== "")) return answer([], "");
  return answer(offerDirectives(form, after), typed);
}

const anchorKinds: readonly SymbolKind[] = ["heading", "section"];

/** The chapters that a link can lead to: of the whole bid, or of the file whose path stands in front of the `#`. */
function offerAnchors(bids: readonly BidModel[], file: SectionFile, written: string, locale: Locale): readonly Offer[] {
  const offers = proposeIds(bids, { kinds: anchorKinds, locale });
  if (written === "") return offers;
  const target = resolvePath(file.path, decodePath(written));
  const leadsThere = ({ label }: Offer): boolean =>
    target.ok && bids.some(({ symbols }) => symbols.find(anchorKinds, label)?.at.file === target.path.normalize("NFC"));
  return offers.filter(leadsThere);
}

function decodePath(written: string): string {
  try {
    return decodeURI(written);
  } catch {
    return written;
  }
}

/** Blanks and brackets would end the address of a link. */
function linkTarget(path: string, before: string): string {
  return /[\s()<>]/u.test(path) && !/\(<[^<>]*$/u.test(before) ? `<${path}>` : path;
}

function offerVariables(bids: readonly BidModel[], file: SectionFile, after: string): readonly Offer[] {
  const close = /^[\p{L}\p{M}\p{N}_.-]*\s*\}\}/u.test(after)
    ? ""
    : /^[\p{L}\p{M}\p{N}_.-]*\}/u.test(after)
      ? "}"
      : "}}";
  const offers = new Map<string, Offer>();
  for (const bid of bids) {
    const language = file.data.language ?? bid.language;
    for (const variable of bid.variables.values()) {
      const { path } = variable;
      if (offers.has(path)) continue;
      const detail = shorten(printVariable(variable, language, bid.language), 120);
      const source = { of: "variable", name: path } as const;
      offers.set(path, { label: path, kind: "variable", detail, source, newText: path + close });
    }
  }
  return [...offers.values()];
}

function offerAttributes(names: readonly string[]): readonly Offer[] {
  return names.map((name) => {
    const text = name === "id" ? "#" : `${name}=`;
    return { label: text, kind: "property", source: { of: "attribute", name }, newText: text };
  });
}

function offerDirectives(form: KnownDirective["form"], after: string): readonly Offer[] {
  const isFollowed = /^[a-z-]*[[{]/.test(after);
  return directives
    .filter((directive) => directive.form === form)
    .map((directive) => ({
      label: directive.name,
      kind: "directive",
      source: { of: "directive", name: directive.name },
      ...insertDirective(directive, isFollowed),
    }));
}

function insertDirective({ name, form }: KnownDirective, isFollowed: boolean): Pick<Offer, "newText" | "snippet"> {
  if (form === "leaf" || isFollowed) return { newText: name };
  if (form === "inline") return { newText: `${name}[$1]$0`, snippet: true };
  const head = name === "caption" ? `${name}[\${1}]{#\${2}}` : name;
  return { newText: `${head}\n$0\n:::`, snippet: true };
}
