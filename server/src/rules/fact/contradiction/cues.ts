import { memoize, memoizeText } from "../../../text/memo.ts";
import type { ReadFile } from "../../support/text/bid-texts.ts";
import { findDates } from "../../support/text/written-dates.ts";
import { findQuantities } from "../../support/text/written-quantities.ts";
import { type Statement, statementsIn } from "./statement.ts";

/** The statements of a file that a detector has to look at; found once for each file. */
export type StatementFilter = (file: ReadFile) => readonly Statement[];

/** The dates and the quantities of a statement, read once. */
export const datesOf = memoize(({ text }: Statement) => findDates(text));
export const quantitiesOf = memoize(({ text }: Statement) => findQuantities(text));

/** The statements with a number. */
export const withNumber: StatementFilter = memoize((file) => statementsIn(file).filter(({ text }) => /\d/u.test(text)));

/** The statements with a date. */
export const withDate: StatementFilter = memoize((file) =>
  withNumber(file).filter((statement) => datesOf(statement).length > 0),
);

/** Those of some statements in which some words stand; `cue` must be a constant. */
export function withWords(cue: RegExp, among: StatementFilter = withNumber): StatementFilter {
  return memoize((file) => among(file).filter(({ text }) => text.search(cue) >= 0));
}

/** The same for words that a file declares, which are the same at the next check: by the source of an expression. */
export const withDeclaredWords = memoizeText((source) => {
  const cue = new RegExp(source, "giu");
  return { cue, filter: withWords(cue) };
}, 200);
