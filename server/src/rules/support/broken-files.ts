import type { BidModel } from "../../model/bid-model.ts";
import { ownFiles } from "./bid-texts.ts";

/**
 * True for a file of the bid that could be read only in part: what is missed in it may stand where nobody can read it,
 * and that it cannot be read is said elsewhere.
 */
export function isBroken(bid: BidModel, path: string): boolean {
  const file = ownFiles(bid).find((one) => one.path === path);
  return file?.problems.some((problem) => problem.rule === "schema/syntax") === true;
}
