import { Temporal } from "temporal-polyfill";
import type { Tender } from "../../schema/generated/types.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import { exampleBlock } from "../yaml/example-block.ts";
import type { NewBidOptions, Say } from "./options.ts";

/** Writes `tender.bid.yaml`: empty places for what every tender has, and in comments what many have. */
export function writeNewTender({ slug, pack, language, today }: NewBidOptions, say: Say): string {
  const deadline = `${Temporal.PlainDate.from(today).add({ days: 30 }).toString()}T10:00+03:00`;
  const head = emitYaml(
    {
      kind: "tender",
      version: 1,
      id: /^\p{L}/u.test(slug) ? slug : `tender-${slug}`,
      title: null,
      language,
      pack,
      route: "contest",
      buyer: { name: { full: null, short: null } },
      source: { platform: null, number: null },
      dates: { submissionDeadline: null },
      price: { vat: "included" },
    },
    {
      above: new Map([
        ["", [say("new.tender-head"), say("new.empty-places")]],
        ["buyer", [say("new.tender-buyer")]],
      ]),
      behind: new Map([
        ["title", say("new.tender-title")],
        ["language", say("new.tender-language")],
        ["pack", say("new.tender-pack")],
        ["route", say("new.tender-route")],
        ["buyer.name.full", say("new.tender-full-name")],
        ["buyer.name.short", say("new.optional")],
        ["source.platform", say("new.optional")],
        ["source.number", say("new.tender-number")],
        ["dates.submissionDeadline", say("new.tender-deadline", { example: deadline })],
        ["price.vat", say("new.tender-vat")],
      ]),
      spaced: new Set(["id", "buyer", "source", "dates", "price"]),
    },
  );
  const documents: Pick<Tender, "requiredDocuments"> = {
    requiredDocuments: [
      { id: "D1", type: "charter", title: say("new.example-charter"), nature: "mandatory" },
      {
        id: "D2",
        type: "tax-clearance",
        title: say("new.example-tax-clearance"),
        nature: "mandatory",
        notOlderThan: "P3M",
        validThrough: "signing",
      },
    ],
  };
  const requirements: Pick<Tender, "requirements"> = {
    requirements: [
      { id: "R1", kind: "technical", text: say("new.example-requirement"), expect: { type: "integer", min: 60 } },
      { id: "R2", kind: "content", text: say("new.example-content") },
    ],
  };
  const items: Pick<Tender, "items"> = {
    items: [{ id: "I1", title: say("new.example-item"), quantity: "12", unit: say("new.example-unit") }],
  };
  return `${[
    head.trimEnd(),
    exampleBlock(say("new.tender-documents"), documents),
    exampleBlock(say("new.tender-requirements"), requirements),
    exampleBlock(say("new.tender-items"), items),
  ].join("\n\n")}\n`;
}
