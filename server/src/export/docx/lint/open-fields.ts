import type { Field, Paragraph } from "./check.ts";
import type { LintPlace } from "./problem.ts";

/** What comes deeper than this is no document that anybody wrote. */
const deepest = 50;
/** No instruction that says something is as long as that. */
const longestInstruction = 500;

/** The fields that are open while a part is read. */
export class OpenFields {
  /** The outermost first. */
  readonly all: Field[] = [];

  get last(): Field | undefined {
    return this.all.at(-1);
  }

  begin(instruction: string, simple: boolean, place: LintPlace): void {
    if (this.all.length >= deepest) return;
    this.all.push({ instruction, result: "", stage: simple ? "result" : "instruction", simple, place });
  }

  /** Adds text to the instruction of the innermost field, where it is still being read. */
  addInstruction(text: string): void {
    const { last } = this;
    if (last?.stage === "instruction") last.instruction += text;
  }

  /**
   * Adds text to what the fields show, and tells the paragraph of contents that it is a line of.
   *
   * @returns Whether a reader sees the text, as what stands in an instruction is not seen.
   */
  addResult(text: string, paragraph: Paragraph | undefined): boolean {
    for (let at = this.all.length - 1; at >= 0; at--) {
      const field = this.all[at];
      if (!field || field.stage === "instruction") return false;
      field.result += text;
      if (paragraph && !paragraph.contents && /^TOC\b/.test(field.instruction.trimStart())) paragraph.contents = field;
    }
    return true;
  }

  /** Closes the innermost field, which is whole then. */
  end(): Field | undefined {
    const field = this.all.pop();
    if (field) field.instruction = field.instruction.trim().slice(0, longestInstruction);
    return field;
  }
}
