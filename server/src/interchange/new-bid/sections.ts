import type { Section } from "../../schema/generated/types.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import type { Say } from "./options.ts";

/** A section to begin with. */
export interface NewSection {
  /** Relative to the folder of the bid. */
  readonly path: string;
  readonly text: string;
}

/** Writes the three sections that hardly any bid is without: the letter, the approach and who we are. */
export function newSections(say: Say): readonly NewSection[] {
  return [
    section("sections/01-letter.md", { id: "letter", title: say("new.letter-title") }, say("new.letter-text")),
    section("sections/02-approach.md", { id: "approach", title: say("new.approach-title") }, say("new.approach-text")),
    section("sections/03-about-us.md", { id: "about-us", title: say("new.about-title") }, say("new.about-text")),
  ];
}

function section(path: string, head: Section, text: string): NewSection {
  return { path, text: `---\n${emitYaml(head)}---\n\n${text}\n` };
}
