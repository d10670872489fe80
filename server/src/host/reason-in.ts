import type { Locale } from "../text/locale.ts";
import { type HostMessage, say } from "./say.ts";
import { hasCode, reasonOf } from "./system-error.ts";

/** What the system says most often, by its codes. */
const known: readonly (readonly [key: HostMessage, codes: readonly string[]])[] = [
  ["reasonNoRoom", ["ENOSPC", "EDQUOT"]],
  ["reasonLongName", ["ENAMETOOLONG"]],
  ["reasonNotAllowed", ["EACCES", "EPERM", "EROFS"]],
  ["reasonNoFolder", ["ENOENT", "ENOTDIR"]],
];

/** Why the system refused, in the words of a language; what is rare stays in the words of the system. */
export function reasonIn(error: unknown, locale: Locale): string {
  const found = known.find(([, codes]) => codes.some((code) => hasCode(error, code)));
  return found ? say(found[0], {}, locale) : reasonOf(error);
}
