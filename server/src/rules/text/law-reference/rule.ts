import { memoize } from "../../../text/memo.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { tenderWording } from "../../support/tender/tender-wording.ts";
import { ownFiles, type ReadFile } from "../../support/text/bid-texts.ts";
import { type FoldedText, foldFragment } from "../../support/text/folded-text.ts";
import type { TextFragment } from "../../support/text/text-fragment.ts";
import { fragmentsOf } from "../../support/text/text-fragments.ts";
import { europeanFaults } from "./european-law.ts";
import type { LawFault } from "./law-fault.ts";
import messages from "./messages.en.json" with { type: "json" };
import { brokenNumbers, romanFaults, russianFaults } from "./russian-law.ts";

type Problem = RuleProblem<keyof typeof messages>;

/** A reference to a law that is cut off, mistyped or not in its official form. */
export default defineRule({
  id: "text/law-reference",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const isFromTender = tenderWording(bid);
    for (const { fragment, folded, fault } of ownFiles(bid).flatMap(faultsIn)) {
      if (!isFromTender(folded.text.slice(fault.start, fault.end))) yield describe(fragment, folded, fault);
    }
  },
});

const faultsIn = memoize((file: ReadFile) =>
  fragmentsOf(file)
    .filter(({ form }) => form !== "html")
    .flatMap((fragment) => {
      const folded = foldFragment(fragment);
      return findLawFaults(folded.text).map((fault) => ({ fragment, folded, fault }));
    }),
);

/** What every reference holds; most texts with a number hold none of it. */
const hint = /№|N°|\bNo\b|رقم|[фf][кk]?[зz3]|Φ|irective|директив|توجيه/iu;

/** The searches, each with what its references hold. */
const searches: readonly { readonly sign: RegExp; search(text: string): Iterable<LawFault> }[] = [
  { sign: /\d-/u, search: brokenNumbers },
  { sign: /[Фф][КкKk]?[зЗ3Zz]|Φ|едеральн/u, search: russianFaults },
  { sign: /№ ?\d/u, search: romanFaults },
  { sign: /irective|директив|توجيه/iu, search: europeanFaults },
];

/** The faults in a folded text, in their order; of two that meet only the first kind found. */
export function findLawFaults(text: string): readonly LawFault[] {
  if (!/\d/u.test(text) || !hint.test(text)) return [];
  const found: LawFault[] = [];
  const taken = new Uint8Array(text.length);
  for (const { sign, search } of searches) {
    for (const fault of sign.test(text) ? search(text) : []) {
      if (taken.subarray(fault.start, fault.end).includes(1)) continue;
      taken.fill(1, fault.start, fault.end);
      found.push(fault);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function describe(fragment: TextFragment, folded: FoldedText, fault: LawFault): Problem {
  const place = (start: number, end: number): readonly [number, number] => [
    folded.toWritten(start),
    end > start ? folded.toWritten(end - 1) + 1 : folded.toWritten(start),
  ];
  const [start, end] = place(fault.start, fault.end);
  const { message, right = "none", edit } = fault;
  const params = { text: fragment.text.slice(start, end), right };
  const problem: Problem = { at: fragment.placeOf(start, end), message, params };
  const judged: Problem = message === "form" || message === "union" ? { ...problem, verdict: "advice" } : problem;
  if (!edit || !fragment.isExact(start, end)) return judged;
  const [from, to] = place(edit.start, edit.end);
  // What is only put in stands behind the last character that is there, or in front of the first.
  const at = to > from ? fragment.placeOf(from, to) : insertAt(fragment, from);
  return { ...judged, fix: { title: "write", params, edits: [{ at, newText: edit.newText }], needsReview: true } };
}

function insertAt(fragment: TextFragment, offset: number) {
  const before = fragment.placeOf(offset - 1, offset);
  return { file: before.file, span: { start: before.span.end, end: before.span.end } };
}
