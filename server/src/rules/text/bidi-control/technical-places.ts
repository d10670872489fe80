import type { SectionFile, YamlFile } from "../../../model/source-file.ts";
import type { Block, Inline } from "../../../syntax/markdown/tree.ts";
import { walkBlocks, walkInlines } from "../../../syntax/markdown/walk.ts";
import type { YamlDocument } from "../../../syntax/yaml/tree.ts";
import type { Span } from "../../../text/span.ts";
import type { TextFragment } from "../../support/text/text-fragment.ts";
import { yamlFragments } from "../../support/text/yaml-fragments.ts";

/** Tells whether an offset lies where a program reads: in an id, a path, a number, a date, the name of a key. */
export type TechnicalTest = (offset: number) => boolean;

/** Makes the test for a YAML file: all of it but comments and values that are words. */
export function technicalInYaml(file: YamlFile): TechnicalTest {
  const inWords = lookUp(wordsOf(file, file.tree));
  return (offset) => !inWords(offset);
}

/** Makes the test for a section: its front matter, and addresses, ids and names of variables in its prose. */
export function technicalInSection(file: SectionFile): TechnicalTest {
  const head = file.tree.frontMatter;
  const inWords = lookUp(head ? wordsOf(file, head.yaml) : []);
  const technical: Span[] = [];
  walkBlocks(file.tree.blocks, (block) => technical.push(...attributeSpans(block)));
  walkInlines(file.tree.blocks, (inline) => technical.push(...technicalSpans(inline)));
  const isTechnical = lookUp(technical);
  const inHead = lookUp(head ? [head.span] : []);
  return (offset) => isTechnical(offset) || (inHead(offset) && !inWords(offset));
}

function wordsOf(file: YamlFile | SectionFile, tree: YamlDocument): readonly Span[] {
  const spanOf = (fragment: TextFragment): Span => fragment.placeOf(0, fragment.text.length).span;
  const values = [...yamlFragments(file)].filter((fragment) => fragment.text !== "").map(spanOf);
  return [...values, ...tree.comments.map((comment) => comment.span)];
}

function attributeSpans(block: Block): readonly Span[] {
  return "attributes" in block ? block.attributes.map((attribute) => attribute.valueSpan) : [];
}

function technicalSpans(inline: Inline): readonly Span[] {
  switch (inline.kind) {
    case "link":
      return inline.hrefSpan.start === inline.span.start ? [] : [inline.hrefSpan];
    case "image":
      return inline.srcSpan.start === inline.span.start ? [] : [inline.srcSpan];
    case "variable":
      return [inline.pathSpan];
    case "directive":
      return inline.name === "term" || !inline.labelSpan ? [] : [inline.labelSpan];
    default:
      return [];
  }
}

/** Makes the test whether an offset lies in one of the spans, quick however many there are. */
function lookUp(spans: readonly Span[]): (offset: number) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of ordered) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (offset) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset < (ends[low - 1] ?? 0);
  };
}
