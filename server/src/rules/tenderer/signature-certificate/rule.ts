import type { BidModel } from "../../../model/bid-model.ts";
import { isAfter, type Moment, parseMoment } from "../../../model/moment.ts";
import { signatoryOf } from "../../../model/persons.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import type { WrittenDate, WrittenList } from "../../../syntax/problem.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { nameOfPerson } from "../../support/parties/signatories.ts";
import { submissionOf } from "../../support/tender/bid-status.ts";
import { type CertificateData, endOf, isSimple, sortCertificates } from "./certificates.ts";
import messages from "./messages.en.json" with { type: "json" };
import { type SignatureNeed, signatureNeed } from "./need.ts";

type Key = keyof typeof messages;
type Problem = RuleProblem<Key>;
type Related = NonNullable<Problem["related"]>[number];

/** Nobody can sign the bid with a certificate as it must be signed, or not for long enough. */
export default defineRule({
  id: "tenderer/signature-certificate",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const company = bid.company?.data;
    const need = company?.signatures ? signatureNeed(bid) : undefined;
    if (!company?.signatures || !need) return;
    const list = { at: placeOfKey(company, "signatures"), message: "list" as const };
    const signatory = signatoryOf(bid);
    if (company.signatures.length === 0) {
      yield describe(bid, need, "none", { person: signatory }, [list]);
      return;
    }
    if (signatory === undefined) return;
    const { usable, foreign } = sortCertificates(bid, signatory);
    if (usable.length === 0) {
      const holder = foreign.flatMap((one) => one.holder ?? []).map((one) => nameOfPerson(bid, one));
      yield describe(bid, need, "foreign", { person: signatory, holder: { list: holder } }, [list]);
      return;
    }
    const fit = need.reason === "document" ? usable.filter((one) => !isSimple(one)) : usable;
    if (fit.length === 0) yield describe(bid, need, "simple", { person: signatory }, [list]);
    else yield* judgeEnd(bid, need, fit);
  },
});

/** Judges the certificate that lasts longest; one without an end that can be read is left alone. */
function* judgeEnd(bid: BidModel, need: SignatureNeed, fit: readonly CertificateData[]): Generator<Problem> {
  const [first, ...rest] = fit.flatMap((data) => {
    const end = endOf(bid, data);
    return end ? [{ data, end }] : [];
  });
  if (!first || rest.length + 1 < fit.length) return;
  const { data, end } = rest.reduce((best, next) => (isAfter(next.end, best.end) ? next : best), first);
  const related = [{ at: placeOf(data, "validUntil"), message: "end" as const }];
  const params = (until: Moment) => ({
    person: data.holder,
    validUntil: { date: end.text },
    until: { date: until.text },
  });
  const submission = submissionOf(bid);
  if (isAfter(submission, end)) {
    yield describe(bid, need, "ends", params(submission), related);
    return;
  }
  const signing = bid.tender?.data.dates?.contractSigning;
  const signed = signing === undefined ? undefined : parseMoment(signing, bid.offset);
  if (!signed || bid.manifest.data.status === "lost" || !isAfter(signed, end)) return;
  // The bid is taken all the same; there is time for a new certificate.
  yield { ...describe(bid, need, "signing", params(signed), related), verdict: "formal" };
}

interface Details {
  readonly person?: string | undefined;
  readonly holder?: WrittenList;
  readonly validUntil?: WrittenDate;
  readonly until?: WrittenDate;
}

function describe(
  bid: BidModel,
  need: SignatureNeed,
  message: Key,
  details: Details,
  related: readonly Related[],
): Problem {
  const { data } = bid.manifest;
  const { person, ...others } = details;
  return {
    at: placeOf(data, data.signatory === undefined ? "company" : "signatory"),
    message,
    params: {
      ...others,
      reason: need.reason,
      name: need.name,
      person: person === undefined ? "none" : nameOfPerson(bid, person),
    },
    related: [...related, { at: need.at, message: need.reason }],
    // Platforms differ in what they ask to be signed; a document that asks for a signature itself leaves no doubt.
    ...(need.reason === "platform" ? { verdict: "formal" as const } : {}),
  };
}
