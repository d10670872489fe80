import type { BidModel } from "../model/bid-model.ts";
import type { Definition } from "../model/symbols.ts";
import { placeOf } from "../schema/place.ts";

/** An entry as a hover shows it, as Markdown: what it is, what it asks or says, and how it stands. */
export function describeDefinition(definition: Definition, bid: BidModel): string {
  const lines = [`**${definition.id}**`, quote(definition.title)];
  if (definition.kind === "requirement") lines.push(...describeRequirement(definition.id, bid));
  if (definition.kind === "document") lines.push(...describeDocument(definition.id, bid));
  lines.push(definition.at.file);
  return lines.filter((line) => line !== "").join("\n\n");
}

/** Text of a user in Markdown: its own marks must not become formatting. */
function quote(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}

function describeRequirement(id: string, bid: BidModel): readonly string[] {
  const entry = bid.coverage.requirements.find((candidate) => candidate.id === id.normalize("NFC"));
  if (!entry) return [];
  const { expect, source } = entry.data;
  const bounds = [
    expect?.min === undefined ? "" : `≥ ${expect.min}`,
    expect?.max === undefined ? "" : `≤ ${expect.max}`,
    expect?.equals === undefined ? "" : `= ${expect.equals}`,
    expect?.oneOf === undefined ? "" : expect.oneOf.map(String).join(" | "),
  ].filter((bound) => bound !== "");
  const expectation = expect?.type === undefined ? "" : [expect.type, ...bounds, expect.unit ?? ""].join(" ").trim();
  const clause = [source?.document, source?.clause, source?.page].filter((part) => part !== undefined).join(", ");
  const answers = entry.answers.map((answer) => {
    const place = answer.at.file;
    return answer.kind === "response" && answer.data.value !== undefined
      ? `✓ ${String(answer.data.value)} (${place})`
      : `✓ ${place}`;
  });
  return [expectation === "" ? "" : `\`${expectation}\``, clause, entry.answered ? answers.join("  \n") : "✗"];
}

function describeDocument(id: string, bid: BidModel): readonly string[] {
  const data = bid.documents.flatMap((file) => file.data.documents ?? []).find((document) => document.id === id);
  if (!data) return [];
  const dates = [data.issued, data.validUntil].filter((date) => date !== undefined).join(" – ");
  return [dates, data.file === undefined ? "" : `${data.file} (${placeOf(data, "file").file})`];
}
