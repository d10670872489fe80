import type { BidModel } from "../../../model/bid-model.ts";
import type { ContractData, RequirementData } from "../../../model/entities.ts";
import { resolveReference } from "../../../model/file-references.ts";
import { dayBefore, isAfter, parseMoment } from "../../../model/moment.ts";
import { type Place, placeOf, placeOfItem } from "../../../schema/place.ts";
import type { RuleProblem } from "../../define-rule.ts";
import { contractsById } from "../../support/documents/cited-contracts.ts";
import { libraryOf } from "../../support/documents/submitted-documents.ts";
import { unreadDeclarations } from "../../support/references/unread-declarations.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import type messages from "./messages.en.json";

type Problem = RuleProblem<keyof typeof messages>;

/** A past contract that proves an answer. */
interface ContractEvidence {
  readonly contract: ContractData;
  readonly requirement: RequirementData;
  /** Its id in the `evidence` of the response. */
  readonly at: Place;
}

/**
 * What is wrong with the past contracts that prove answers; what concerns a contract by itself is told once.
 *
 * @param registryPacks Packs under which contracts stand in a public register.
 */
export function* checkContracts(bid: BidModel, registryPacks: ReadonlySet<string>): Generator<Problem> {
  const registered = bid.law.packs.some(({ id }) => registryPacks.has(id));
  const leadsNowhere = letterCheck(bid);
  const told = new Set<ContractData>();
  for (const evidence of contractEvidence(bid)) {
    const { contract, at } = evidence;
    const old = describeOld(bid, evidence);
    if (old) yield old;
    if (told.has(contract)) continue;
    told.add(contract);
    const params = { title: contract.title ?? contract.id ?? "", letter: contract.letter ?? "" };
    if (leadsNowhere(contract)) {
      yield { at, message: "letter", params, related: [{ at: placeOf(contract, "letter"), message: "contract" }] };
    }
    if (registered && !contract.registryNumber?.trim() && !isPrivate(contract)) {
      const related = [{ at: placeOf(contract), message: "contract" as const }];
      yield { at, message: "unregistered", params, related, verdict: "advice" };
    }
  }
}

/** Firms do not enter their contracts in a register, so no number can be missed. */
function isPrivate({ buyer }: ContractData): boolean {
  return /^(?:ООО|АО|ПАО|НАО|ЗАО|ОАО|ИП|ТОО|LLC|Ltd)(?![\p{L}\p{N}])|^(?:общество с ограниченной|(?:публичное |непубличное )?акционерное общество|индивидуальный предприниматель)/iu.test(
    buyer?.trim() ?? "",
  );
}

function contractEvidence(bid: BidModel): readonly ContractEvidence[] {
  const contracts = contractsById(bid);
  return bid.coverage.requirements.flatMap(({ data: requirement, answers }) =>
    answers.flatMap((answer) => {
      const ids = answer.kind === "response" ? (answer.data.evidence ?? []) : [];
      return ids.flatMap((id, index): ContractEvidence[] => {
        const contract = contracts.get(id.normalize("NFC"));
        return contract ? [{ contract, requirement, at: placeOfItem(ids, index) }] : [];
      });
    }),
  );
}

/** The contract ended before the time that the tender looks back to. */
function describeOld(bid: BidModel, { contract, requirement, at }: ContractEvidence): Problem | undefined {
  const length = requirement.evidenceNotOlderThan;
  const end = contract.end === undefined ? undefined : parseMoment(contract.end, bid.offset);
  const deadline = bid.submissionDeadline;
  const since = length === undefined || !deadline ? undefined : dayBefore(deadline, length, bid.offset);
  if (!since || !end || !isAfter(since, end)) return undefined;
  return {
    at,
    message: "old",
    params: {
      title: contract.title ?? contract.id ?? "",
      end: { date: end.text },
      since: { date: since.day },
      id: requirement.id ?? "",
    },
    related: [
      { at: placeOf(contract, "end"), message: "contract" },
      { at: placeOf(requirement, "evidenceNotOlderThan"), message: "asked" },
    ],
    ...tenderSource(requirement),
  };
}

/** Makes the test whether the letter of a contract is neither a document of the library nor a file. */
function letterCheck(bid: BidModel): (contract: ContractData) => boolean {
  const library = libraryOf(bid);
  const mayBeDeclaredUnread = unreadDeclarations(bid);
  return (contract) => {
    const letter = contract.letter?.trim();
    if (!letter || library.has(letter.normalize("NFC"))) return false;
    const at = placeOf(contract, "letter");
    if (resolveReference("letter", letter, at, bid.entries).state === "file") return false;
    return !mayBeDeclaredUnread({ kinds: ["document"], id: letter, at });
  };
}
