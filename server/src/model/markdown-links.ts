import type { ImageInline, Inline, LinkInline } from "../syntax/markdown/tree.ts";
import { walkBlocks, walkInlines } from "../syntax/markdown/walk.ts";
import { memoize } from "../text/memo.ts";
import { contains, type Span } from "../text/span.ts";
import { containerTitles } from "./container-titles.ts";
import { type FileReference, resolveReference } from "./file-references.ts";
import type { SectionFile } from "./source-file.ts";
import type { FileEntry } from "./workspace.ts";

/** A link or picture of the prose that leads to something of the bid itself. */
export interface LinkTarget {
  readonly role: "link" | "picture";
  /** The address, or the whole link where its address stands elsewhere. */
  readonly span: Span;
  /** The address as it stands in the file; undefined where it stands elsewhere or is written with escapes. */
  readonly written: string | undefined;
  readonly href: string;
  /** True where the address stands in a line of its own, as of `[words][name]`. */
  readonly byReference: boolean;
}

/** The links and pictures of a section; web addresses, mail and telephone numbers are left out. */
export const linkTargets = memoize((section: SectionFile): readonly LinkTarget[] => {
  const targets: LinkTarget[] = [];
  const take = (inline: Inline, text: string, shift: number): void => {
    if (inline.kind !== "link" && inline.kind !== "image") return;
    const { span, ...target } = targetOf(inline, text);
    if (isElsewhere(target.href)) return;
    targets.push({ ...target, span: { start: span.start + shift, end: span.end + shift } });
  };
  walkInlines(section.tree.blocks, (inline) => take(inline, section.text, 0));
  for (const { inlines, text, start } of containerTitles(section)) {
    for (const inline of inlines) take(inline, text, start);
  }
  return targets;
});

function targetOf(inline: LinkInline | ImageInline, text: string): LinkTarget {
  const [role, href, span] =
    inline.kind === "link"
      ? (["link", inline.href, inline.hrefSpan] as const)
      : (["picture", inline.src, inline.srcSpan] as const);
  const source = text.slice(span.start, span.end);
  const byReference = span.start === inline.span.start;
  return { role, href, span, written: source === href ? source : undefined, byReference };
}

/** An address as it stands in the text of a section: of a link, of a picture, or in a line such as `[name]: path`. */
export interface Address {
  /** The address without angle brackets and title. */
  readonly span: Span;
  readonly href: string;
}

const definitionForm = /^[ \t>]{0,12}\[(?!\^)(?:[^[\]\\\n]|\\.)+\]:[ \t]*(?:<([^<>\n]*)>|([^\s<]\S*))/gmu;

/** Every address of a section that leads to something of the bid itself, each where it is written. */
export const addressesIn = memoize((section: SectionFile): readonly Address[] => {
  const inline = linkTargets(section).filter(({ byReference }) => !byReference);
  return [...inline, ...definedAddresses(section)];
});

function definedAddresses({ text, tree }: SectionFile): readonly Address[] {
  const quoted: Span[] = [];
  walkBlocks(tree.blocks, (block) => {
    if (block.kind === "code-block" || block.kind === "html-block") quoted.push(block.span);
  });
  const start = tree.frontMatter?.span.end ?? 0;
  return [...text.matchAll(definitionForm)].flatMap((match) => {
    const written = match[1] ?? match[2] ?? "";
    const end = match.index + match[0].length - (match[1] === undefined ? 0 : 1);
    const span = { start: end - written.length, end };
    const href = written.replace(/\\([!-/:-@[-`{-~])/g, "$1");
    const isText = span.start < start || quoted.some((block) => contains(block, span));
    return isText || isElsewhere(href) ? [] : [{ span, href }];
  });
}

const programs = /^(?:javascript|data|vbscript|file):/i;

/** An address that is never opened: nobody can say here whether it leads anywhere. */
function isElsewhere(href: string): boolean {
  if (programs.test(href)) return false;
  return href === "" ? false : /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(href) || href.includes("{{");
}

/** Tells whether an address starts something or holds its content itself; none of these works in print. */
export function isProgram(href: string): boolean {
  return programs.test(href);
}

/** What an address lacks to be one of the web or of mail; undefined for a path. */
export function missingScheme(href: string): "https://" | "mailto:" | undefined {
  if (/^www\.[^/\s]+\./i.test(href)) return "https://";
  return /^[^/\s@?#]+@[^/\s@?#]+\.[a-z]{2,}$/i.test(href) ? "mailto:" : undefined;
}

/** The path of an address without what is asked of the file or within it, and with its escapes read. */
export function pathOf(href: string): string {
  return decode(href.replace(/[?#].*$/s, ""));
}

/** The id behind `#`. */
export function anchorOf(href: string): string | undefined {
  const hash = href.indexOf("#");
  return hash < 0 ? undefined : decode(href.slice(hash + 1));
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** What a path leads to; the exact name goes before the one without `?` and `#`, as both may stand in names. */
export function followPath(
  entries: ReadonlyMap<string, FileEntry>,
  section: SectionFile,
  { href, span }: Pick<LinkTarget, "href" | "span">,
): FileReference {
  const at = { file: section.path, span };
  const whole = resolveReference("link", decode(href), at, entries);
  return whole.state === "file" ? whole : resolveReference("link", pathOf(href), at, entries);
}
