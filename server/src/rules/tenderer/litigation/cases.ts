import type { BidModel } from "../../../model/bid-model.ts";
import { nameKey } from "../../../text/name-key.ts";

export type CaseData = NonNullable<NonNullable<BidModel["company"]>["data"]["litigation"]>[number];

/** How a court case stands, by the words of the company file; `unknown` where they do not tell for certain. */
export type CaseStatus = "going-on" | "closed" | "unknown";

const goingOn =
  /рассматрива|в производстве|ведется|идет|назначен|обжал|апелляц|кассац|отложен|приостановл|незаверш|не заверш|pending|ongoing|(?<!\p{L})going on|in progress|appeal|hearing|(?<!\p{L})open|قيد|منظور|جاري|استئناف|مستمر|لم (?:تنته|تغلق|يفصل)/u;
const closed =
  /заверш|закрыт|прекращ|окончен|исполнен|мировое|отказано|(?<!\p{L})(?:closed|settled|dismissed|withdrawn|ended|concluded|finished)|منته|انته|مغلق|اغلق|شطب|تسوية/u;

/** Reads the words of the company file about a case. */
export function statusOf({ state }: CaseData): CaseStatus {
  const key = nameKey(state ?? "");
  if (goingOn.test(key)) return "going-on";
  return closed.test(key) ? "closed" : "unknown";
}

/** What a text names when it speaks of this case: its number, else the case as it is written. */
export function caseMark({ case: name }: CaseData): string {
  const number = /[\p{L}\p{N}][\p{L}\p{N}./-]*\d[\p{L}\p{N}./-]*/u.exec(name ?? "")?.[0];
  return (number ?? name ?? "").trim();
}
