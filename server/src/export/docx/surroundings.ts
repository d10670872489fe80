import type { Direction } from "../blocks/types.ts";
import { directionOf } from "../language.ts";
import type { Lead } from "./flow-rules.ts";

/** What a block takes over from what it stands in, where it is written as where its pages are estimated. */
export interface Surroundings {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
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
