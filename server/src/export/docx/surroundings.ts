import type { Direction } from "../blocks/types.ts";
import { directionOf } from "../language.ts";
import type { Lead } from "./flow-rules.ts";

/** What a block takes over from what it stands in, where it is written as where its pages are estimated. */
export interface Surroundings {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  /** Width of the text in twips. */
  readonly width: number;
  /** Height of the text on a page in twips. */
  readonly height: number;
  /** The style of paragraphs that have none of their own. */
  readonly style: string;
  /** Depth of the list that the next list stands in, from 0. */
  readonly listDepth: number;
  /** Distance of paragraphs from the margin, as inside a list, in twips. */
  readonly indent: number;
  /** Keeps each paragraph with the next. */
  readonly keepNext: boolean;
  /** Keeps the rows of a table on one page. */
  readonly keepRows: boolean;
  /** What the first paragraph begins with. */
  readonly lead?: Lead;
}

/** The surroundings of what stands in a block: its own language and direction, or those around it. */
export function enter<Around extends Surroundings>(
  around: Around,
  block: { readonly language?: string; readonly direction?: Direction },
): Around {
  if (block.language === undefined && block.direction === undefined) return around;
  const language = block.language ?? around.language;
  return { ...around, language, direction: block.direction ?? directionOf(language) };
}

/** The same surroundings for what does not come first. */
export function withoutLead<Around extends Surroundings>(around: Around): Omit<Around, "lead"> {
  const { lead: _lead, ...rest } = around;
  return rest;
}
