import { describe, expect, it } from "vitest";
import type { Timeline, Validity } from "../../server/src/model/timeline.ts";
import { buildModel } from "../harness/model.ts";

const tender = `//- bids/demo/tender.bid.yaml
kind: tender
id: T1
title: خدمات إدارة شبكات التواصل الاجتماعي
language: ar
pack: house
route: contest
buyer: {name: {full: ГБУ «Центр цифровых услуг»}}
source: {platform: "ЭТП «Волга-Торги»"}
dates:
  submissionDeadline: 2026-12-01T10:00+04:00
  contractSigning: 2026-12-20
  executionStart: 2027-01-11
  executionEnd: 2027-12-24
bidValidityDays: 90
price: {vat: included}
security:
  bid: {form: Банковская гарантия, validUntil: 2027-02-01}
lots: [{id: L1, title: الشبكات}, {id: L2, title: الطباعة}]
requiredDocuments:
  - {id: D1, type: charter, title: Копия устава, nature: mandatory}
  - {id: D2, type: licence, title: رخصة النشاط, nature: mandatory, validThrough: execution}
  - {id: D3, type: tax-clearance, title: Справка ФНС, nature: mandatory, notOlderThan: P1M, validThrough: signing}
  - {id: D4, type: licence, title: رخصة الطباعة, nature: mandatory, lot: L2}
`;
const pack = `//- packs/house.bid.yaml
kind: pack
id: house
title: Правила дома
thresholds: [{id: registerCheckMaxDays, value: 30}]
calendar: {weekend: [5, 6]}
`;
const company = `//- company/company.bid.yaml
kind: company
name: {full: ООО «Маяк-Медиа»}
legalForm: ООО
registeredAt: 2016-04-12
identifiers: {tax: "0000000001"}
address: г. Волжск, ул. Набережная, д. 14
contacts: {email: tender@example.com}
signatories:
  - {person: sokolova, basis: Устав, validUntil: 2026-12-10}
  - {person: Галиев Тимур Ренатович, basis: Доверенность № 4}
accreditations:
  - {platform: ЭТП Волга-торги, validUntil: 2028-05-14}
  - {platform: Другая площадка, validUntil: 2026-11-01}
signatures:
  - {holder: Соколова М. П., kind: qualified, validUntil: 2026-12-01T09:00+03:00}
registers: {unfairSupplier: {checkedAt: 2026-10-20, listed: false}}
litigation: []
//- company/people.bid.yaml
kind: people
people: [{id: sokolova, name: Соколова Мария Петровна, role: Директор}]
//- company/documents.bid.yaml
kind: documents
documents:
  - {id: charter, type: charter, title: Устав, issued: 2021-03-18}
  - {id: licence, type: licence, title: الرخصة, validUntil: 2027-06-30}
  - {id: tax, type: tax-clearance, title: Справка ФНС, issued: 2026-10-31, validUntil: 2026-12-20}
  - {id: print, type: licence, title: رخصة الطباعة, validUntil: 2026-01-01}
  - {id: letter, type: recommendation, title: Благодарность, validUntil: 2026-01-01}
`;
const bid = `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
signatory: Соколова Мария Петровна
lots: [L1]
documents:
  - {required: D1, document: charter}
  - {required: D2, document: licence}
  - {required: D3, document: tax}
  - {required: D4, document: print}
  - {required: D2, document: tax}
`;

async function timelineOf(source = tender + pack + company + bid): Promise<Timeline> {
  return (await buildModel(`//- as-of 2026-11-20\n${source}`)).timeline;
}
const stateOf = (timeline: Timeline, id: string): readonly string[] =>
  find(timeline, id).on.map(
    ({ event, state, daysLeft, needed }) => `${event}: ${state}, ${daysLeft}${needed ? ", needed" : ""}`,
  );
function find({ validities }: Timeline, id: string): Validity {
  const found = validities.find((validity) => validity.id === id);
  if (!found) throw new Error(`nothing of that id: ${id}`);
  return found;
}

describe("the timeline of a bid", () => {
  it("has the dates that count, the earliest first", async () => {
    const { dates } = await timelineOf();
    expect(dates.map(({ event, date, daysAhead }) => [event, date.text, daysAhead])).toEqual([
      ["judged", "2026-11-20", 0],
      ["submission", "2026-12-01T10:00+04:00", 11],
      ["signing", "2026-12-20", 30],
      ["start", "2027-01-11", 52],
      ["validity", "2027-03-01", 101],
      ["execution", "2027-12-24", 399],
    ]);
    expect(dates.map(({ at }) => at?.file)).toEqual([undefined, ...Array(5).fill("bids/demo/tender.bid.yaml")]);
    // From a Friday, which is free, to a Tuesday: two weeks less one free Friday and two Saturdays.
    expect(dates[1]?.workingDaysAhead).toBe(8);
  });

  it("holds what ends first in front, what never ends behind", async () => {
    const { validities } = await timelineOf();
    expect(validities.map(({ kind, id, until }) => `${kind} ${id} ${until?.text}`)).toEqual([
      "accreditation Другая площадка 2026-11-01",
      "register-check unfairSupplier 2026-11-19",
      "certificate Соколова М. П. 2026-12-01T09:00+03:00",
      "power sokolova 2026-12-10",
      "document tax 2026-12-20",
      "security bid 2027-02-01",
      "document licence 2027-06-30",
      "accreditation ЭТП Волга-торги 2028-05-14",
      "document charter undefined",
      "power Галиев Тимур Ренатович undefined",
    ]);
  });

  it("judges a document on every date, and knows on which it is needed", async () => {
    const timeline = await timelineOf();
    expect(stateOf(timeline, "licence")).toEqual([
      "judged: valid, 222, needed",
      "submission: valid, 211, needed",
      "signing: valid, 192, needed",
      "start: valid, 170, needed",
      "validity: valid, 121",
      "execution: ended, -177, needed",
    ]);
    expect(stateOf(timeline, "charter")[1]).toBe("submission: valid, undefined, needed");
  });

  it("knows whose certificate and power the bid needs, and on which platform", async () => {
    const timeline = await timelineOf();
    // Nine in the morning in Moscow is ten in Volzhsk: valid to the very minute of the deadline.
    expect(stateOf(timeline, "Соколова М. П.").slice(1, 3)).toEqual([
      "submission: valid, 0, needed",
      "signing: ended, -19, needed",
    ]);
    expect(stateOf(timeline, "sokolova").slice(1, 3)).toEqual([
      "submission: valid, 9, needed",
      "signing: ended, -10, needed",
    ]);
    expect(find(timeline, "sokolova").title).toBe("Соколова Мария Петровна");
    expect(stateOf(timeline, "Галиев Тимур Ренатович")[1]).toBe("submission: valid, undefined");
    expect(stateOf(timeline, "ЭТП Волга-торги")[1]).toContain("needed");
    expect(stateOf(timeline, "Другая площадка")[1]).toBe("submission: ended, -30");
    expect(stateOf(timeline, "unfairSupplier")[1]).toBe("submission: ended, -12, needed");
  });

  it("says for what a document is handed in, how long it must last and how fresh it must be", async () => {
    const { uses } = find(await timelineOf(), "tax");
    expect(
      uses.map(({ required, through, freshSince, age, obligatory }) => [
        required,
        through?.event,
        freshSince,
        age,
        obligatory,
      ]),
    ).toEqual([
      ["D3", "signing", "2026-11-01", "too-old", true],
      ["D2", "execution", undefined, undefined, true],
    ]);
  });

  it("lists what has ended before each date", async () => {
    const { dates, validities } = await timelineOf();
    expect(dates.map(({ event, ended }) => [event, ended.map((index) => validities[index]?.id)])).toEqual([
      ["judged", ["Другая площадка", "unfairSupplier"]],
      ["submission", ["Другая площадка", "unfairSupplier"]],
      ["signing", ["Другая площадка", "unfairSupplier", "Соколова М. П.", "sokolova"]],
      ["start", ["Другая площадка", "unfairSupplier", "Соколова М. П.", "sokolova", "tax"]],
      ["validity", ["Другая площадка", "unfairSupplier", "Соколова М. П.", "sokolova", "tax", "bid"]],
      ["execution", ["Другая площадка", "unfairSupplier", "Соколова М. П.", "sokolova", "tax", "bid", "licence"]],
    ]);
  });

  it("is plain data with places in the files", async () => {
    const timeline = await timelineOf();
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(JSON.parse(JSON.stringify(structuredClone(timeline))));
    expect(find(structuredClone(timeline), "licence").untilAt).toEqual(find(timeline, "licence").untilAt);
    expect(find(timeline, "licence").untilAt?.file).toBe("company/documents.bid.yaml");
    expect(find(timeline, "bid").untilAt?.file).toBe("bids/demo/tender.bid.yaml");
  });

  it("is judged as of the day on which the bid was handed in, and says where that stands", async () => {
    const handedIn = bid.replace("status: draft", "status: submitted\nsubmittedAt: 2026-11-30T16:00+04:00");
    const { dates } = await timelineOf(tender + pack + company + handedIn);
    expect([dates[0]?.event, dates[0]?.date.text, dates[0]?.at?.file]).toEqual([
      "judged",
      "2026-11-30T16:00+04:00",
      "bids/demo/bid.yaml",
    ]);
  });

  it("takes the deadline for a bid that was handed in but does not say when", async () => {
    const handedIn = bid.replace("status: draft", "status: won");
    const model = await buildModel(`//- as-of 2031-05-05\n${tender}${pack}${company}${handedIn}`);
    expect(model.judgedAt.text).toBe("2026-12-01T10:00+04:00");
  });

  it("is there for a bid without tender and company", async () => {
    const { dates, validities } = await timelineOf(
      "//- bids/demo/bid.yaml\nkind: bid\ntender: lost.bid.yaml\nstatus: draft\n",
    );
    expect(dates.map(({ event }) => event)).toEqual(["judged"]);
    expect(validities).toEqual([]);
  });
});
