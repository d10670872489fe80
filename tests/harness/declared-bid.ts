import { createLineIndex } from "../../server/src/text/line-index.ts";
import { checkFiles } from "./check.ts";
import { parseFixture } from "./fixture.ts";

/** A bid of which much is declared; `body` is the prose of its only section. */
export function declaredBid(body: string, { language = "ru", facts = "", head = "", note = "" } = {}): string {
  return `//- bids/demo/tender.bid.yaml
kind: tender
id: T1
title: Съёмка фестиваля
language: ${language}
pack: generic
route: contest
buyer: {name: {full: МКУ «Портал услуг»}}
source: {number: "0142200001326000451"}
dates:
  submissionDeadline: 2026-11-16T10:00+04:00
  contractSigning: 2026-12-07
  executionStart: 2027-01-11
  executionEnd: 2027-12-24
bidValidityDays: 90
price: {vat: included}
payment: {scheme: deferred, prepaymentPercent: 0, deferralDays: 60}
requirements:
  - {id: R1, kind: technical, text: Не менее 60 публикаций в месяц, expect: {type: integer, unit: публикация, min: 60}}
  - {id: R7, kind: technical, text: مدة الرد على تعليقات المواطنين لا تزيد على 24 ساعة, expect: {type: number, unit: ساعة, max: 24}}
  - {id: R8, kind: technical, text: Срок ответа на обращение жителя не более 24 часов, expect: {type: number, unit: час, max: 24}}
//- company/company.bid.yaml
kind: company
name: {full: Общество с ограниченной ответственностью «Маяк-Медиа», short: ООО «Маяк-Медиа»}
legalForm: ООО
registeredAt: 2016-04-12
identifiers: {tax: "0000018412", registration: "0000000018412", КПП: "000001001"}
address: г. Волжск, ул. Набережная, д. 14
contacts: {email: tender@example.com}
bank: {name: АО «Волга-Кредит», account: "00000810000000018412", bic: "000000412"}
signatories: [{person: sokolova, basis: Устав}]
accreditations: []
signatures: []
registers: {unfairSupplier: {checkedAt: 2026-11-11, listed: false}}
litigation: []
staffCount: 24
//- company/people.bid.yaml
kind: people
people:
  - {id: sokolova, name: Соколова Анна Викторовна, role: Генеральный директор}
  - {id: galiev, name: Галиев Тимур Ренатович, role: Руководитель проекта}
//- company/contracts.bid.yaml
kind: contracts
contracts: [{id: c7, buyer: Музей города, title: Афиша, start: 2025-01-10, end: 2025-12-20, registryNumber: "0000000000124000018"}]
//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: 64}
  - {requirement: R7, value: 4, unit: ساعة}
  - requirement: R8
    value: 4
    unit: час
${note}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
number: М-117/26
date: 2026-11-12
status: draft
signatory: sokolova
specification: [specification.bid.yaml]
sections: [sections/a.md]
facts: {${facts}}
//- bids/demo/sections/a.md
---
id: about
title: О нас
${head}
---
${body}
`;
}

/** What the rule finds in the prose, as written. */
export async function contradictionsIn(body: string, options = {}): Promise<readonly string[]> {
  const fixture = parseFixture(declaredBid(body, options));
  const { findings } = await checkFiles(fixture);
  return findings
    .filter(({ rule }) => rule === "fact/contradiction" || rule.startsWith("internal/"))
    .map(({ file, range, rule, message }) => {
      if (rule !== "fact/contradiction") return message;
      const text = fixture.files.get(file) ?? "";
      const { start, end } = createLineIndex(text).spanOf(range);
      return text.slice(start, end);
    });
}
