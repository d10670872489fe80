import type { DocumentData, RequiredDocumentData } from "../../model/entities.ts";
import { resolveReference } from "../../model/file-references.ts";
import { daysBetween, parseMoment } from "../../model/moment.ts";
import { decisionOn, isObligatory, libraryOf, submittedDocuments } from "../../model/submitted-documents.ts";
import { placeOf } from "../../schema/place.ts";
import type { DescribeTools } from "./describe-tools.ts";
import { inRow, points } from "./markdown.ts";

/** A paper of the library: whose it is, how long it lasts against every date that counts, and what it is for here. */
export function describeDocument(id: string, tools: DescribeTools): readonly string[] {
  const { bid, say, own, date } = tools;
  const data = libraryOf(bid).get(id.normalize("NFC"));
  if (!data) return [];
  const issue = [
    data.number === undefined ? "" : say("number", { number: own(data.number) }),
    data.issuer === undefined ? "" : say("issuer", { issuer: own(data.issuer) }),
    data.issued === undefined ? "" : say("issued", { date: date(data.issued) }),
  ].filter((part) => part !== "");
  const uses = submittedDocuments(bid).filter(({ document }) => document === data);
  const demands = uses.map(({ required, entry }) => required?.id ?? entry.required ?? "").filter((one) => one !== "");
  return [
    issue.join(" · "),
    data.validUntil === undefined ? say("endless") : say("validUntil", { date: date(data.validUntil) }),
    describeDaysLeft(data, tools),
    demands.length === 0
      ? say("notHandedIn")
      : say("handedInFor", { list: { list: demands.map((one) => describeDemandName(one, tools)) } }),
    describeFile(data, tools),
    ...uses.flatMap(({ source }) => (source ? [tools.law(source)] : [])),
  ];
}

function describeDaysLeft(data: DocumentData, { bid, say, date, locale }: DescribeTools): string {
  const until = data.validUntil === undefined ? undefined : parseMoment(data.validUntil, bid.offset);
  if (!until) return "";
  const validity = bid.timeline.validities.find(({ kind, id }) => kind === "document" && id === data.id);
  return points(
    bid.timeline.dates.map(({ event, date: moment }, index) => {
      const days = daysBetween(moment, until, bid.offset);
      const left = days < 0 ? say("endedOn", { days: -days }) : say("leftOn", { days });
      const needed = event !== "judged" && validity?.on[index]?.needed === true ? ` (${say("needed")})` : "";
      return `${inRow([say("event", { event }), date(moment.text)], locale)}: ${days < 0 ? `**${left}**` : left}${needed}`;
    }),
  );
}

function describeFile(data: DocumentData, { bid, say, own }: DescribeTools): string {
  if (data.file === undefined) return say("noFile");
  const { state } = resolveReference("file", data.file, placeOf(data, "file"), bid.entries);
  return say(state === "file" ? "fileThere" : "fileMissing", { file: own(data.file) });
}

function describeDemandName(id: string, { bid, own }: DescribeTools): string {
  const demand = bid.demands.find(({ required }) => required.id?.normalize("NFC") === id.normalize("NFC"));
  const title = demand?.required.title ?? demand?.required.type;
  return title === undefined ? own(id) : `${own(id)} ${own(title)}`;
}

/** A document that the tender or a pack asks for: what it must be like, what is handed in, and by which law. */
export function describeRequiredDocument(id: string, tools: DescribeTools): readonly string[] {
  const { bid, say, own } = tools;
  const demand = bid.demands.find(({ required }) => required.id?.normalize("NFC") === id.normalize("NFC"));
  if (!demand) return [];
  const { required, source } = demand;
  return [
    `*${inRow([own(required.type ?? ""), say("nature", { nature: required.nature ?? "mandatory" })], tools.locale)}*`,
    required.condition === undefined ? "" : say("condition", { text: own(required.condition) }),
    required.notOlderThan === undefined
      ? ""
      : say("notOlderThan", { duration: describeDuration(required.notOlderThan, tools) }),
    required.validThrough === undefined
      ? ""
      : say("mustLast", {
          event: say("event", { event: required.validThrough === "bid-validity" ? "validity" : required.validThrough }),
        }),
    required.signature === undefined ? "" : say("signature", { signature: required.signature }),
    (required.formats ?? []).length === 0
      ? ""
      : say("formats", { list: inRow((required.formats ?? []).map(own), tools.locale) }),
    required.lot === undefined ? "" : say("lot", { lot: tools.entry(["lot"], required.lot) }),
    describeHandedIn(required, tools),
    source ? tools.law(source) : "",
  ];
}

function describeHandedIn(required: RequiredDocumentData, { bid, say, own }: DescribeTools): string {
  if (!bid.concernsLot(required.lot)) return say("otherLot");
  const papers = submittedDocuments(bid).flatMap((one) =>
    one.required === required && one.document ? [one.document.title ?? one.document.id ?? ""] : [],
  );
  if (papers.length > 0) return `**${say("ours", { title: { list: papers.map(own) } })}**`;
  if (isObligatory(bid, required)) return `**${say("missing")}**`;
  if (required.nature !== "conditional") return say("unneeded");
  return say(decisionOn(bid, required)?.applies === false ? "waived" : "undecided");
}

/** A length of time in words; as it is written where it cannot be read. */
function describeDuration(written: string, { say, own }: DescribeTools): string {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(written);
  const keys = ["years", "months", "weeks", "days"] as const;
  const parts = keys.flatMap((key, index) => {
    const count = match?.[index + 1];
    return count === undefined ? [] : [say(key, { n: Number(count) })];
  });
  return parts.length === 0 ? own(written) : parts.join(" ");
}
