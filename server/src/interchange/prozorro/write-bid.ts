import type { Bid, Workspace } from "../../schema/generated/types.ts";
import { comments, type InterchangeLocale } from "../messages.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import type { TenderReading } from "./tender-reading.ts";

/** Writes `bid.yaml`: what is there already, and in comments what can be added. */
export function writeBid(reading: TenderReading, locale: InterchangeLocale): string {
  const say = comments(locale);
  const bid: Bid = {
    kind: "bid",
    version: 1,
    tender: "tender.bid.yaml",
    status: "draft",
    specification: ["specification.bid.yaml"],
    pricing: "pricing.bid.yaml",
  };
  const lots = reading.data.lots ?? [];
  const text = emitYaml(bid, {
    above: new Map([["", [say("comment.bid-head"), "", ...(reading.data.title === "" ? [] : [reading.data.title])]]]),
    behind: new Map([
      ["specification", say("comment.bid-specification")],
      ["pricing", say("comment.bid-pricing")],
    ]),
    spaced: new Set(["tender", "specification"]),
  });
  const hints = [
    ...(lots.length > 1 ? [say("comment.bid-lots"), `lots: [${lots.map(({ id }) => id).join(", ")}]`, ""] : []),
    say("comment.bid-company"),
    "company: ../../company/company.bid.yaml",
    "",
    say("comment.bid-sections"),
    "sections:",
    "  - sections/01-letter.md",
  ];
  return `${text}\n${hints.map((line) => (line === "" ? "" : `# ${line}`)).join("\n")}\n`;
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
