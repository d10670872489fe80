import { plainText as markdownText } from "../../model/collect-section-symbols.ts";
import type { SectionFile } from "../../model/source-file.ts";
import type * as Markdown from "../../syntax/markdown/tree.ts";
import type { Block } from "../blocks/types.ts";
import { withNumerals, withoutNumerals } from "../language.ts";
import type { BuildContext } from "./build-context.ts";
import { text } from "./cells.ts";
import { buildProse, type FactsBuilder } from "./prose.ts";
import { sectionId } from "./requirement-places.ts";

function sameWords(a: string, b: string): boolean {
  const simple = (words: string) => words.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
  return simple(a) === simple(b);
}

/** The blocks without a first heading that only repeats the title. */
function withoutTitle(blocks: readonly Markdown.Block[], title: string | undefined): readonly Markdown.Block[] {
  const [first, ...others] = blocks;
  const repeats = first?.kind === "heading" && title !== undefined && sameWords(markdownText(first.children), title);
  return repeats && first.attributes.length === 0 ? others : blocks;
}

/** Turns a section into blocks: its title as a heading, its prose below, in its own language and on its own kind of page. */
export function buildSection(section: SectionFile, context: BuildContext, buildFacts: FactsBuilder): readonly Block[] {
  const language = section.data.language ?? withoutNumerals(context.language);
  const numerals = context.model.manifest.data.numerals;
  const inside: BuildContext = { ...context, language: withNumerals(language, numerals) };
  const { title } = section.data;
  const heading: Block = {
    kind: "heading",
    level: 1,
    id: sectionId(section),
    children: [text(title ?? section.path)],
    source: { file: section.path, span: section.tree.frontMatter?.span ?? { start: 0, end: 0 } },
  };
  const [first, ...others] = section.tree.blocks;
  // A section that begins with a page break begins on a new page: nobody wants its title alone on the old one.
  const isNewPage = first?.kind === "leaf-directive" && first.name === "pagebreak";
  const body = isNewPage ? others : section.tree.blocks;
  const pageBreak: readonly Block[] = isNewPage ? [{ kind: "page-break" }] : [];
  const blocks = [heading, ...buildProse(section, withoutTitle(body, title), inside, buildFacts)];
  const foreign = language === withoutNumerals(context.language) ? {} : { language };
  if (section.data.landscape === true) return [...pageBreak, { kind: "landscape", blocks, ...foreign }];
  return [...pageBreak, ...blocks.map((block) => ({ ...foreign, ...block }))];
}
