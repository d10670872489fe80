import type { Bid, Pricing, Specification } from "../../schema/generated/types.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import { exampleBlock, exampleEntries } from "../yaml/example-block.ts";
import type { NewBidOptions, Say } from "./options.ts";

/** Writes `bid.yaml`, which holds the other files together. */
export function writeNewBid({ today }: NewBidOptions, sections: readonly string[], say: Say): string {
  const bid: Bid = {
    kind: "bid",
    version: 1,
    tender: "tender.bid.yaml",
    status: "draft",
    specification: ["specification.bid.yaml"],
    pricing: "pricing.bid.yaml",
    sections: [...sections],
  };
  const head = emitYaml(bid, {
    above: new Map([["", [say("new.bid-head")]]]),
    behind: new Map([
      ["status", say("new.bid-status")],
      ["specification", say("comment.bid-specification")],
      ["pricing", say("comment.bid-pricing")],
    ]),
    spaced: new Set(["tender", "specification"]),
  });
  const letter: Pick<Bid, "number" | "date"> = { number: "1", date: today };
  const documents: Pick<Bid, "documents"> = { documents: [{ required: "D1", document: "charter" }] };
  return `${[
    head.trimEnd(),
    exampleBlock(say("new.bid-letter"), letter),
    exampleBlock(say("new.bid-documents"), documents),
  ].join("\n\n")}\n`;
}

/** Writes `specification.bid.yaml`: no answers yet, and how one looks. */
export function writeNewSpecification(say: Say): string {
  const responses: Specification["responses"] = [{ requirement: "R1", value: 64, note: say("new.example-note") }];
  const head = emitYaml(
    { kind: "specification", version: 1 },
    { above: new Map([["", [say("new.specification-head")]]]) },
  );
  return `${head}\n${exampleEntries(say("new.list"), "responses", responses)}\n`;
}

/** Writes `pricing.bid.yaml`: no lines yet, and how one looks. */
export function writeNewPricing(say: Say): string {
  const items: Pricing["items"] = [
    {
      item: "I1",
      title: say("new.example-item"),
      quantity: "12",
      unit: say("new.example-unit"),
      unitPrice: "9000.00",
    },
  ];
  const head = emitYaml(
    { kind: "pricing", version: 1, currency: null, vat: { rate: null, included: true } },
    {
      above: new Map([["", [say("new.pricing-head")]]]),
      behind: new Map([
        ["currency", say("new.pricing-currency")],
        ["vat.rate", say("new.pricing-rate")],
        ["vat.included", say("new.pricing-included")],
      ]),
      spaced: new Set(["currency"]),
    },
  );
  return `${head}\n${exampleEntries(say("new.list"), "items", items)}\n`;
}
