import type { BidModel } from "../../model/bid-model.ts";
import type { SectionFile, YamlFile } from "../../model/source-file.ts";
import { walkBlocks, walkInlines } from "../../syntax/markdown/walk.ts";
import { memoize } from "../../text/memo.ts";
import type { Block, TableRow } from "../blocks/types.ts";
import { findRequirementPlaces } from "../build/requirement-places.ts";

/** What was made of the facts of a bid, and stands as long as nothing but its prose changes. */
export interface PrintedFacts {
  /** The blocks of each table. */
  readonly blocks: Map<string, readonly Block[]>;
  /** HTML of rows, for a document in which these names can be jumped to. */
  rowsFor(anchors: ReadonlyMap<string, string>): WeakMap<TableRow, string>;
}

interface Remembered {
  /** Everything that tables of facts are made of. */
  readonly madeOf: readonly unknown[];
  readonly facts: PrintedFacts;
}

const memory = new WeakMap<YamlFile<"bid">, Remembered>();

/**
 * What was made of the facts of a bid before, as long as nothing but its prose has changed: whoever writes a sentence
 * need not wait for a matrix of a thousand rows. Of the prose tables of facts know only what it
 * mentions, and where, and what it prints itself.
 */
export function printedFacts(model: BidModel): PrintedFacts {
  const madeOf = foundations(model);
  const before = memory.get(model.manifest);
  if (before && before.madeOf.length === madeOf.length && madeOf.every((one, at) => one === before.madeOf[at])) {
    return before.facts;
  }
  let known: { readonly anchors: ReadonlyMap<string, string>; readonly rows: WeakMap<TableRow, string> } | undefined;
  const facts: PrintedFacts = {
    blocks: new Map(),
    rowsFor(anchors) {
      if (!known || !isSameMap(known.anchors, anchors)) known = { anchors, rows: new WeakMap() };
      return known.rows;
    },
  };
  memory.set(model.manifest, { madeOf, facts });
  return facts;
}

function foundations(model: BidModel): readonly unknown[] {
  const prose = new Set<unknown>(model.sections);
  const { answered, mentioned } = findRequirementPlaces(model.sections);
  const files = [...model.sources.values()].filter((file) => !prose.has(file));
  const told = JSON.stringify([[...answered], [...mentioned], model.sections.map(factsOfSection)]);
  return [model.entries, model.judgedAt.text, model.language, told, ...files];
}

/** What a section says of itself, which parts of the document it prints, and what it mentions. */
const factsOfSection = memoize((section: SectionFile): readonly unknown[] => {
  const named: unknown[] = [section.path, section.data];
  walkBlocks(section.tree.blocks, (block) => {
    if (block.kind === "leaf-directive") named.push(block.name);
  });
  walkInlines(section.tree.blocks, (inline) => {
    if (inline.kind === "directive") named.push(inline.name, inline.label);
  });
  return named;
});

function isSameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
