import type { comments } from "../messages.ts";
import type { Remark, Remarks } from "../tender/tender-reading.ts";
import type { YamlNotes } from "../yaml/emit-yaml.ts";

/** Writes comments in one language. */
export type Say = ReturnType<typeof comments>;

/** A remark as it stands in a file. */
export function sayRemark(remark: Remark, say: Say): string {
  return typeof remark === "string" ? remark : say(remark.key, remark.params);
}

/** Remarks in the words of one language, as the writer of YAML takes them. */
export function sayRemarks({ above, behind }: Remarks, say: Say): Required<Pick<YamlNotes, "above" | "behind">> {
  return {
    above: new Map([...above].map(([path, lines]) => [path, lines.map((line) => sayRemark(line, say))])),
    behind: new Map([...behind].map(([path, line]) => [path, sayRemark(line, say)])),
  };
}
