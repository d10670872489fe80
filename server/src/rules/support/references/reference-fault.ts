import type { FileReference } from "../../../model/file-references.ts";

/** Why nothing can be read behind a path that is allowed; undefined where there is a file, or the path is refused. */
export function faultOf({
  state,
  refusal,
}: FileReference): "missing" | "directory" | "unreadable" | "empty" | undefined {
  if (state === "missing" || state === "directory" || state === "unreadable") return state;
  // A device or a pipe is never opened.
  if (state === "other") return "unreadable";
  return refusal === "empty" ? "empty" : undefined;
}
