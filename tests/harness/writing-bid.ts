/** A bid for tests of completion and hover: three languages, a few of everything. Files of a test go before or behind. */
export const tender = `
//- bids/portal/tender.bid.yaml
kind: tender
id: T-1
title: متابعة بوابة الخدمات
language: ru
pack: ru-44fz
route: contest
buyer:
  name: {full: Центр цифровых услуг, genitive: Центра цифровых услуг}
source: {number: 117/26}
dates: {submissionDeadline: 2026-11-27T10:00+04:00, contractSigning: 2026-12-15, executionEnd: 2027-06-30}
bidValidityDays: 90
price: {vat: included, ceiling: {amount: 225000, currency: RUB}}
lots:
  - {id: L1, title: Социальные сети, ceiling: 225000}
items:
  - {id: I1, lot: L1, title: Ведение страниц, quantity: 12, unit: месяц}
requiredDocuments:
  - {id: D1, type: charter, title: نسخة من النظام الأساسي, nature: mandatory, validThrough: signing}
  - {id: D2, type: tax-clearance, title: Справка об отсутствии задолженности, nature: mandatory, notOlderThan: P1M}
requirements:
  - id: R1
    kind: technical
    text: Не менее 60 публикаций в месяц
    expect: {type: integer, min: 60, unit: публикация}
    source: {document: Приложение 1, clause: "4.2", page: 7}
  - {id: Т-2, kind: technical, text: نسخة لضعاف البصر 👁️, expect: {type: boolean}}
  - {id: R3, kind: technical, text: Срок ответа, mandatory: false, expect: {type: number, max: 24, unit: час}}
  - {id: R4, kind: technical, text: Площадка, filling: only-one, expect: {type: string, oneOf: ["ВКонтакте: группа", Телеграм]}}
kpis:
  - {id: K1, metric: Новые подписчики, unit: подписчик, period: month, target: 5000}
evaluation:
  criteria:
    - {id: E1, title: Цена, type: price, weight: 60}
`;

export const manifest = `
//- bids/portal/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
  - {required: D1, document: charter}
kpis:
  - {kpi: K1, value: 5200}
specification: [specification.bid.yaml]
pricing: pricing.bid.yaml
questions: questions.bid.yaml
sections: [sections/رسالة.md]
`;

export const library = `
//- company/company.bid.yaml
kind: company
name: {full: ООО «Маяк»}
//- company/documents.bid.yaml
kind: documents
documents:
  - {id: charter, type: charter, title: "Устав *новый* <b>[тут](command:evil)</b> https://evil.example", number: 17-А, issued: 2020-01-01, validUntil: 2026-12-01, file: files/charter.pdf}
  - {id: old, type: charter, title: Старый устав, validUntil: 2026-01-01, file: files/gone.pdf}
//- company/files/charter.pdf
%PDF
//- company/people.bid.yaml
kind: people
people:
  - {id: ivanova, name: Иванова Анна Петровна, role: редактор, since: 2019-09}
`;

export const pricing = `
//- bids/portal/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 20, included: true}
items:
  - {item: I1, title: Ведение страниц, quantity: 12, unit: месяц, unitPrice: 20000}
`;

/** The specification: one answer, then the lines of a test. */
export function specification(lines = ""): string {
  return `
//- bids/portal/specification.bid.yaml
kind: specification
products:
  - {id: cms, name: Планёрка}
responses:
  - {requirement: R1, value: 64, evidence: [charter], owner: ivanova}
${lines}
`;
}

/** A section with some prose. */
export function section(prose: string, head = ""): string {
  return `
//- bids/portal/sections/رسالة.md
---
id: letter
title: رسالة العرض
${head}---

${prose}
`;
}

/** Everything but the specification and the section. */
export const all = tender + manifest + library + pricing;

/** One of these files with a piece of it replaced. */
export function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The files hold no ${from}`);
  return text.replace(from, () => to);
}
