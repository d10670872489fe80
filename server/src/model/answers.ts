import { type Place, placeOfItem } from "../schema/place.ts";
import type { BidFiles } from "./bid-files.ts";
import { attribute, splitIds } from "./collect-section-symbols.ts";
import type { ResponseData } from "./entities.ts";
import { isWritten } from "./file-references.ts";
import type { SectionFile } from "./source-file.ts";

/** An answer to a requirement: a response of the specification, or a section or heading that says it answers. */
export type Answer =
  | { readonly kind: "response"; readonly requirement: string; readonly data: ResponseData; readonly at: Place }
  | {
      readonly kind: "prose";
      readonly requirement: string;
      readonly section: SectionFile;
      /** Id of the heading that answers, where it has one; the section as a whole answers else. */
      readonly heading: string | undefined;
      /** The id in `answers`. */
      readonly at: Place;
    };

/** Tells whether a response says anything: an entry with nothing but the requirement's id is still to be written. */
export function isAnswered(response: ResponseData): boolean {
  const { value, verdict, product, evidence, note } = response;
  const hasValue = value !== undefined && !(typeof value === "string" && value.trim() === "");
  // A value that was begun is still to be written, whatever is offered or proved with it.
  if (!hasValue && isWritten(response, "value")) return (verdict !== undefined && verdict !== "comply") || !!note;
  return hasValue || verdict !== undefined || product !== undefined || (evidence?.length ?? 0) > 0 || !!note;
}

/** `comply` where a value or anything else is given without a verdict of its own. */
export function verdictOf(response: ResponseData): "comply" | "partly" | "deviate" {
  return response.verdict ?? "comply";
}

/** Every answer of the bid, in the order of its files; responses that are still empty included. */
export function collectAnswers(files: BidFiles): readonly Answer[] {
  const answers: Answer[] = [];
  for (const file of files.specifications) {
    for (const [index, data] of (file.data.responses ?? []).entries()) {
      if (data.requirement === undefined) continue;
      const at = placeOfItem(file.data.responses ?? [], index);
      answers.push({ kind: "response", requirement: data.requirement.normalize("NFC"), data, at });
    }
  }
  for (const section of files.sections) {
    const ids = section.data.answers ?? [];
    for (const [index, id] of ids.entries()) {
      const requirement = id.normalize("NFC");
      answers.push({ kind: "prose", requirement, section, heading: undefined, at: placeOfItem(ids, index) });
    }
    for (const block of section.tree.blocks) {
      if (block.kind !== "heading") continue;
      const list = attribute(block.attributes, "answers");
      const heading = attribute(block.attributes, "id")?.value;
      for (const { id, at } of list ? splitIds(list, section.path, ["requirement"]) : []) {
        answers.push({ kind: "prose", requirement: id.normalize("NFC"), section, heading, at });
      }
    }
  }
  return answers;
}
