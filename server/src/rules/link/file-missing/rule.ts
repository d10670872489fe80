import type { BidModel } from "../../../model/bid-model.ts";
import { concernedSections } from "../../../model/document-parts.ts";
import {
  anchorOf,
  followPath,
  isProgram,
  type LinkTarget,
  linkTargets,
  missingScheme,
} from "../../../model/markdown-links.ts";
import { extensionOf } from "../../../model/paths.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { matchIds } from "../../support/references/look-alike.ts";
import { faultOf } from "../../support/references/reference-fault.ts";
import { findSimilarFile } from "../../support/references/similar-file.ts";
import { unreadDeclarations } from "../../support/references/unread-declarations.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A link or a picture of the prose leads nowhere. Web addresses are never opened. */
export default defineRule({
  id: "link/file-missing",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const mayBeUnread = unreadDeclarations(bid);
    for (const section of concernedSections(bid)) {
      for (const target of linkTargets(section)) {
        const problem = target.href.startsWith("#")
          ? checkAnchor(bid, section, target, mayBeUnread)
          : checkPath(bid, section, target);
        if (problem) yield problem;
      }
    }
  },
});

const anchorKinds = ["heading", "section"] as const;

function checkAnchor(
  bid: BidModel,
  section: SectionFile,
  { href, span, written }: LinkTarget,
  mayBeUnread: ReturnType<typeof unreadDeclarations>,
): Problem | undefined {
  const id = anchorOf(href) ?? "";
  const at = { file: section.path, span };
  if (bid.symbols.find(anchorKinds, id) || mayBeUnread({ kinds: anchorKinds, id, at })) return undefined;
  const params = { path: id, role: "link" };
  const known = bid.symbols.definitions.filter(({ kind }) => kind === "heading" || kind === "section");
  const matcher = matchIds(known.map((definition) => definition.id));
  const similar = matcher.lookAlike(id)?.id ?? matcher.mistyped(id);
  const definition = similar === undefined ? undefined : bid.symbols.find(anchorKinds, similar);
  if (similar === undefined || !definition) return { at, message: "anchor", params };
  return {
    at,
    message: "similarAnchor",
    params: { ...params, similar },
    related: [{ at: definition.at, message: "declared" }],
    ...(written !== undefined && {
      fix: { title: "usePath", params: { similar }, edits: [{ at, newText: `#${similar}` }], needsReview: true },
    }),
  };
}

function checkPath(bid: BidModel, section: SectionFile, target: LinkTarget): Problem | undefined {
  const { href, role, span, written } = target;
  const at = { file: section.path, span };
  const severity = role === "picture" ? ({ severity: "error" } as const) : {};
  const params = { path: shorten(href, 80), role };
  if (isProgram(href)) return { at, message: "program", params, ...severity };
  const scheme = missingScheme(href);
  if (scheme !== undefined && role === "link") {
    const right = scheme + href;
    const fix = {
      title: "usePath" as const,
      params: { similar: right },
      edits: [{ at, newText: right }],
      needsReview: true as const,
    };
    return { at, message: "scheme", params: { ...params, right }, ...(written !== undefined && { fix }) };
  }
  const reference = followPath(bid.entries, section, target);
  if (reference.state === "outside") return { at, message: "outside", params, ...severity };
  if (reference.state === "refused") {
    const message = reference.refusal === "empty" ? "empty" : "outside";
    return { at, message, params, ...severity };
  }
  const fault = faultOf(reference);
  // A folder is a place that one can point to; a picture it is not.
  if (fault === undefined || fault === "empty" || (fault === "directory" && role === "link")) return undefined;
  const similar = fault === "missing" ? findSimilarFile(bid, reference, acceptsFor(role)) : undefined;
  if (similar === undefined) return { at, message: fault, params, ...severity };
  const edit = written === undefined ? undefined : { at, newText: writeAddress(similar) };
  return {
    at,
    message: "similar",
    params: { ...params, similar },
    ...severity,
    ...(edit && { fix: { title: "usePath", params: { similar }, edits: [edit], needsReview: true } }),
  };
}

const pictures: ReadonlySet<string> = new Set(["png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff"]);

function acceptsFor(role: LinkTarget["role"]): (path: string) => boolean {
  return (path) => role === "link" || pictures.has(extensionOf(path));
}

/** A path as it may stand between the round brackets of a link. */
function writeAddress(path: string): string {
  return path.replace(/[%\s()<>]/gu, (sign) =>
    sign === "(" ? "%28" : sign === ")" ? "%29" : encodeURIComponent(sign),
  );
}
