import type { BidModel } from "../../../model/bid-model.ts";
import { isSamePerson, peopleOf, signatoryOf } from "../../../model/persons.ts";
import { judgementOn } from "../../../model/timeline.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { type SubmittedDocument, submittedDocuments } from "../../support/documents/submitted-documents.ts";
import { weighFlaw } from "../../support/documents/weigh-flaw.ts";
import { handsInPower, isDeclaration, isOwnPaper, nameOfPerson, powersOf } from "../../support/parties/signatories.ts";
import { isHandedIn } from "../../support/tender/bid-status.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** Somebody signs who may not sign, or no longer, or whom the papers do not name. */
export default defineRule({
  id: "document/signatory-mismatch",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    // Whoever acts by a power of attorney need not stand in any list.
    if (!isCompanyReadable(bid) || handsInPower(bid)) return;
    yield* signatoryOfBid(bid);
    yield* signatoriesOfDocuments(bid);
    yield* appointmentOrders(bid);
  },
});

function* signatoryOfBid(bid: BidModel): Generator<Problem> {
  const person = signatoryOf(bid);
  const company = bid.company?.data;
  if (person === undefined || !company) return;
  const at = placeOf(bid.manifest.data, "signatory");
  const name = nameOfPerson(bid, person);
  const powers = powersOf(bid, person);
  if (powers.length === 0) {
    const related = [{ at: placeOfKey(company, "signatories"), message: "list" as const }];
    yield { at, message: "unknown", params: { name }, related };
    return;
  }
  const lasting = powers.map((power) => ({ power, lasts: lastsUntil(bid, placeOf(power)) }));
  for (const event of ["judged", "submission", "signing"] as const) {
    if (event === "submission" && isHandedIn(bid)) continue;
    if (event === "signing" && (bid.manifest.data.status === "won" || bid.manifest.data.status === "lost")) continue;
    const ended = lasting.filter(({ lasts }) => lasts && judgementOn(lasts, event)?.state === "ended");
    const [first] = ended;
    const date = bid.timeline.dates.find((one) => one.event === event);
    if (!first || !date || ended.length < powers.length) continue;
    const params = {
      name,
      basis: first.power.basis ?? "",
      until: { date: first.power.validUntil ?? "" },
      event,
      date: { date: date.date.text },
    };
    yield {
      at,
      message: "ended",
      params,
      related: [
        { at: placeOf(first.power, "validUntil"), message: "power" },
        ...(date.at && event !== "judged" ? [{ at: date.at, message: "event" as const }] : []),
      ],
      // Until the contract is signed there is time for a new power.
      ...(event === "signing" ? { verdict: "formal" as const } : {}),
    };
    return;
  }
}

/** Papers in which the company speaks must be signed by somebody who may speak for it. */
function* signatoriesOfDocuments(bid: BidModel): Generator<Problem> {
  const company = bid.company?.data;
  const signatory = signatoryOf(bid);
  if (!company || signatory === undefined) return;
  const people = peopleOf(bid);
  const mayNot = ({ document, required }: SubmittedDocument): boolean => {
    const signer = document?.signedBy?.trim();
    if (!document || !signer || !isOwnPaper(bid, document)) return false;
    const isSolemn = required?.signature === "simple" || required?.signature === "qualified" || isDeclaration(document);
    return isSolemn && !isSamePerson(people, signer, signatory) && powersOf(bid, signer).length === 0;
  };
  const all = submittedDocuments(bid);
  for (const submitted of all) {
    const { entry, document } = submitted;
    if (!document || !mayNot(submitted)) continue;
    const weight = weighFlaw(submitted, all, (other) => other.document !== undefined && !mayNot(other));
    yield {
      at: placeOf(entry, "document"),
      message: "document",
      params: {
        title: document.title ?? document.id ?? "",
        name: nameOfPerson(bid, document.signedBy ?? ""),
        ...weight.params,
      },
      related: [
        { at: placeOf(document, "signedBy"), message: "signedBy" },
        { at: placeOfKey(company, "signatories"), message: "list" },
      ],
      ...weight.judged,
    };
  }
}

/** The order that appoints the director must name the one who signs, or give way to a power of attorney. */
function* appointmentOrders(bid: BidModel): Generator<Problem> {
  const signatory = signatoryOf(bid);
  if (signatory === undefined) return;
  const people = peopleOf(bid);
  for (const { entry, document } of submittedDocuments(bid)) {
    const appointed = document?.person?.trim();
    if (document?.type !== "appointment-order" || !appointed) continue;
    if (isSamePerson(people, appointed, signatory)) continue;
    yield {
      at: placeOf(entry, "document"),
      message: "order",
      params: {
        title: document.title ?? document.id ?? "",
        appointed: nameOfPerson(bid, appointed),
        name: nameOfPerson(bid, signatory),
      },
      related: [{ at: placeOf(document, "person"), message: "appointed" }],
      verdict: "formal",
    };
  }
}

function lastsUntil(bid: BidModel, at: ReturnType<typeof placeOf>) {
  return bid.timeline.validities.find(
    (one) => one.kind === "power" && one.at.file === at.file && one.at.span.start === at.span.start,
  );
}

/** Of a company file or a list of people that could be read in part only, nobody knows whom it leaves out. */
function isCompanyReadable(bid: BidModel): boolean {
  const files = [bid.company, ...bid.people].filter((file) => file !== undefined);
  const isWhole = files.every((file) => !file.problems.some((problem) => problem.rule === "schema/syntax"));
  const powers = bid.company?.data.signatories;
  return isWhole && powers?.every(({ person }) => person !== undefined) === true;
}
