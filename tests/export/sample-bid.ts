const tender = `
  //- tender.bid.yaml
  kind: tender
  id: t
  title: Ведение страниц портала
  language: ru
  pack: generic
  route: contest
  buyer:
    name: {full: Государственное учреждение «Центр», short: ГУ «Центр», dative: Государственному учреждению «Центр»}
  source: {number: 0142-26, platform: ЭТП}
  dates: {submissionDeadline: 2026-12-16T10:00+04:00}
  price: {vat: included}
  lots:
    - {id: L1, title: Страницы}
    - {id: L2, title: Печать}
  requirements:
    - {id: R1, kind: technical, lot: L1, text: Не менее 60 публикаций в месяц., expect: {type: integer, unit: публ., min: 60}, source: {document: ТЗ, clause: "4.1", page: 5}}
    - {id: R2, kind: content, text: Методика работы.}
    - {id: R3, kind: technical, lot: L2, text: Бумага 130 г.}
    - {id: R4, kind: technical, lot: L1, text: Отчёт раз в месяц., mandatory: false}
  requiredDocuments:
    - {id: D1, type: charter, title: Копия устава, nature: mandatory}
    - {id: D2, type: x, title: Согласие субподрядчиков, nature: conditional}
    - {id: D3, type: y, title: Справка, nature: mandatory}
  kpis:
    - {id: K1, metric: Подписчики, unit: чел., period: month, target: 12000, baseline: 310, dataOwner: buyer}
`;
const company = `
  //- company/company.bid.yaml
  kind: company
  name: {full: ООО «Маяк-Медиа», short: «Маяк»}
  address: {postalCode: "000302", city: Волжск}
  contacts: {phone: +7 000 555-18-41, email: a@mayak.example}
  signatories: [{person: sokolova, basis: Устав}]
  //- company/documents.bid.yaml
  kind: documents
  documents:
    - {id: charter, type: charter, title: Устав (редакция № 2), number: 7/К, issued: 2021-03-18, issuer: УФНС}
    - {id: letter, type: recommendation, title: Письмо министерства}
  //- company/people.bid.yaml
  kind: people
  people:
    - {id: sokolova, name: Соколова Анна, role: Директор, since: 2018-03, qualifications: [Магистр, {title: Сертификат, year: 2025}]}
`;
const facts = `
  //- specification.bid.yaml
  kind: specification
  responses:
    - {requirement: R1, value: 64, evidence: [letter, sokolova], note: С запасом.}
    - {requirement: R4, verdict: deviate, note: Раз в квартал.}
  //- pricing.bid.yaml
  kind: pricing
  currency: RUB
  vat: {rate: 22, included: true}
  totalInWords: двести девятнадцать тысяч шестьсот рублей
  items:
    - {lot: L1, title: Страницы, quantity: 12, unit: мес., unitPrice: 9000.00}
    - {lot: L1, title: Отчёт, quantity: 12, unit: шт., unitPrice: 9300}
`;

/** The text of a bid on a Russian tender with two lots, of which it bids for the first; `manifest` is added to its manifest. */
export function bid(manifest: string, sections: string): string {
  const files = [...sections.matchAll(/\/\/- (\S+\.md)/g)].map((match) => match[1]);
  return `
  //- bid.yaml
  kind: bid
  tender: tender.bid.yaml
  number: М-117/26
  date: 2026-11-12
  status: draft
  signatory: sokolova
  lots: [L1]
  specification: [specification.bid.yaml]
  pricing: pricing.bid.yaml
  documents: [{required: D1, document: charter}]
  decisions: [{required: D2, applies: false, reason: Своими силами.}]
  facts: {posts: 64, budget: 1250000}
  sections: [${files.join(", ")}]
  ${manifest}
${tender}${company}${facts}${sections}`;
}
