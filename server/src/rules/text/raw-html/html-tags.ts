import type { HtmlInline, Inline } from "../../../syntax/markdown/tree.ts";
import { childrenOf } from "../../../syntax/markdown/walk.ts";

const elements: ReadonlySet<string> = new Set(
  (
    "a abbr address article aside audio b big blockquote body br button caption center cite code col colgroup dd del " +
    "details div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img " +
    "input ins kbd label li link main mark meta nav nobr object ol option p pre q s samp script section select small " +
    "source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead title tr tt u ul var " +
    "video wbr"
  ).split(" "),
);

/** Words that stand in angle brackets where something is still to be filled in; `text/placeholder` tells of them. */
const blanks: ReadonlySet<string> = new Set(
  "name names date dates amount amounts number numbers signature sum price insert enter specify todo tbd tba tbc".split(
    " ",
  ),
);

/** A tag in running text, with the one that closes it where both stand side by side. */
export interface HtmlTag {
  readonly open: HtmlInline;
  readonly close?: HtmlInline;
  /** In lower case; "" for what is no element, such as a declaration. */
  readonly name: string;
  /** False for a word in angle brackets that HTML does not know. */
  readonly isElement: boolean;
}

/** The tags among inlines and in their styles and links, each pair once; blanks to be filled in are left out. */
export function tagsIn(inlines: readonly Inline[]): readonly HtmlTag[] {
  const html = inlines.filter((inline) => inline.kind === "html");
  const partners = pairUp(html);
  const closing = new Set(partners.values());
  const own = html
    .filter((inline) => !closing.has(inline) && !isBlank(inline.value))
    .map((open): HtmlTag => {
      const name = nameOf(open.value);
      const close = partners.get(open);
      const isElement = name === "" || elements.has(name);
      return { open, name, isElement, ...(close && { close }) };
    });
  return [...own, ...inlines.flatMap((inline) => tagsIn(childrenOf(inline)))];
}

/** The name of the element that a tag opens or closes. */
export function nameOf(tag: string): string {
  return /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
}

function pairUp(html: readonly HtmlInline[]): ReadonlyMap<HtmlInline, HtmlInline> {
  const partners = new Map<HtmlInline, HtmlInline>();
  const open = new Map<string, HtmlInline[]>();
  for (const inline of html) {
    const name = nameOf(inline.value);
    const waiting = open.get(name) ?? [];
    open.set(name, waiting);
    if (!inline.value.startsWith("</")) waiting.push(inline);
    else {
      const partner = waiting.pop();
      if (partner) partners.set(partner, inline);
    }
  }
  return partners;
}

/** `<your name>`: words, not attributes. */
function isBlank(tag: string): boolean {
  const name = nameOf(tag);
  return blanks.has(name) || (!elements.has(name) && /^<[a-z][^=<>]*\s[^=<>]*>$/i.test(tag));
}
