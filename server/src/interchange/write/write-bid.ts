import { packById } from "../../model/pack.ts";
import type { Bid, SubmittedDocument, Workspace } from "../../schema/generated/types.ts";
import type { BidReading } from "../bid/bid-reading.ts";
import { comments, type InterchangeLocale } from "../messages.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";

/** Writes `bid.yaml`: what is there already, and in comments what can be added. */
export function writeBid(reading: TenderReading, locale: InterchangeLocale, given?: BidReading): string {
  const say = comments(locale);
  const documents = given ? documentsOfLaw(reading, given) : [];
  const bid: Bid = {
    kind: "bid",
    version: 1,
    tender: "tender.bid.yaml",
    status: given?.status ?? "draft",
    ...(given?.submittedAt === undefined ? {} : { submittedAt: given.submittedAt }),
    ...(given?.lots === undefined ? {} : { lots: [...given.lots] }),
    ...(documents.length === 0 ? {} : { documents: [...documents] }),
    specification: ["specification.bid.yaml"],
    pricing: "pricing.bid.yaml",
  };
  const lots = reading.data.lots ?? [];
  const text = emitYaml(
    { ...bid, ...given?.keys },
    {
      above: new Map([["", [say("comment.bid-head"), "", ...(reading.data.title === "" ? [] : [reading.data.title])]]]),
      behind: new Map([
        ["specification", say("comment.bid-specification")],
        ["pricing", say("comment.bid-pricing")],
      ]),
      spaced: new Set(["tender", "lots", "documents", "specification", ...Object.keys(given?.keys ?? {}).slice(0, 1)]),
    },
  );
  const chooseLots = lots.length > 1 && given?.lots === undefined;
  const hints = [
    ...(chooseLots ? [say("comment.bid-lots"), `lots: [${lots.map(({ id }) => id).join(", ")}]`, ""] : []),
    say("comment.bid-company"),
    "company: ../../company/company.bid.yaml",
    "",
    say("comment.bid-sections"),
    "sections:",
    "  - sections/01-letter.md",
  ];
  return `${text}\n${hints.map((line) => (line === "" ? "" : `# ${line}`)).join("\n")}\n`;
}

/** The papers of a bid that the law of the tender asks for: the data do not say what a paper is for, but of what type. */
function documentsOfLaw({ data }: TenderReading, { papers }: BidReading): readonly SubmittedDocument[] {
  const asked = packById.get(data.pack)?.requiredDocuments ?? [];
  return asked.flatMap(({ id, type, routes }) =>
    id === undefined || (routes && !routes.includes(data.route))
      ? []
      : papers.filter((paper) => paper.type === type).map((paper) => ({ required: id, document: paper.id })),
  );
}

/** Writes `tenderdraft.yaml`, which marks the root of the workspace. */
export function writeWorkspace(locale: InterchangeLocale): string {
  const workspace: Workspace = { kind: "workspace", version: 1, locale };
  const say = comments(locale);
  return emitYaml(workspace, {
    above: new Map([["", [say("comment.workspace-head")]]]),
    behind: new Map([["locale", say("comment.locale")]]),
  });
}
