import type { SnippetLanguage } from "../../scripts/snippets/snippet-source.ts";

/** The day on which the bid below is sound. */
export const hostDay = "2026-12-01";

/** The path of the file of each kind in the bid below; the section is the kind `text`. */
export const hostPaths: Readonly<Record<string, string>> = {
  workspace: "tenderdraft.yaml",
  company: "company/company.bid.yaml",
  documents: "company/documents.bid.yaml",
  people: "company/people.bid.yaml",
  contracts: "company/contracts.bid.yaml",
  rates: "company/rates.bid.yaml",
  tender: "bids/x/tender.bid.yaml",
  bid: "bids/x/bid.yaml",
  specification: "bids/x/specification.bid.yaml",
  pricing: "bids/x/pricing.bid.yaml",
  questions: "bids/x/questions.bid.yaml",
  pack: "packs/own.bid.yaml",
  text: "bids/x/sections/section.md",
};

const words = {
  en: {
    buyer: "Harbour City Library",
    company: "North Star Limited",
    director: "Anna Marsh",
    role: "Director",
    manager: "Peter Cole",
    managerRole: "Project manager",
    title: "Care of the reading room",
    work: "Cleaning of the reading room",
    text: "The room is cleaned every day.",
    unit: "month",
    paper: "Articles of association",
    letter: "Letter of recommendation",
    department: "Reader service",
    prose: "The work is done every day before the doors open.",
    heading: "Order of the work",
    question: "At what hour do the doors open?",
    reason: "We do the work ourselves.",
    price: "Price",
    quality: "Quality of the method",
    consent: "Consent of subcontractors",
    condition: "If subcontractors take part",
    clause: "Technical specification",
    pay: "deposit",
    state: "closed in our favour",
    platform: "Harbour Portal",
    result: "12 rooms cleaned in 2024",
    number: "B-7",
    currency: "EUR",
  },
  ru: {
    buyer: "Областная библиотека города Волжска",
    company: "Общество с ограниченной ответственностью «Полярная звезда»",
    director: "Маркова Анна Петровна",
    role: "Директор",
    manager: "Котов Пётр Ильич",
    managerRole: "Руководитель проекта",
    title: "Уборка читального зала",
    work: "Уборка читального зала",
    text: "Зал убирается ежедневно.",
    unit: "месяц",
    paper: "Устав общества",
    letter: "Благодарственное письмо",
    department: "Отдел обслуживания",
    prose: "Работы выполняются ежедневно до открытия зала.",
    heading: "Порядок работ",
    question: "В котором часу открывается зал?",
    reason: "Работы выполняем своими силами.",
    price: "Цена",
    quality: "Порядок работ",
    consent: "Согласие субподрядчиков",
    condition: "Если привлекаются субподрядчики",
    clause: "Техническое задание",
    pay: "независимая гарантия",
    state: "решено в нашу пользу",
    platform: "Площадка «Волга»",
    result: "12 залов убрано в 2024 году",
    number: "З-7",
    currency: "RUB",
  },
  ar: {
    buyer: "مكتبة المدينة العامة",
    company: "شركة نجم الشمال المحدودة",
    director: "آمنة منصور",
    role: "المديرة العامة",
    manager: "بدر الحداد",
    managerRole: "مدير المشروع",
    title: "نظافة قاعة المطالعة",
    work: "تنظيف قاعة المطالعة",
    text: "تُنظَّف القاعة كل يوم.",
    unit: "شهر",
    paper: "عقد تأسيس الشركة",
    letter: "خطاب توصية",
    department: "قسم خدمة القراء",
    prose: "ننفّذ العمل كل يوم قبل فتح القاعة.",
    heading: "ترتيب العمل",
    question: "متى تُفتح القاعة؟",
    reason: "ننفّذ العمل بأنفسنا.",
    price: "السعر",
    quality: "جودة المنهجية",
    consent: "موافقة المقاولين من الباطن",
    condition: "إذا استعان المتنافس بمقاولين من الباطن",
    clause: "كراسة الشروط والمواصفات",
    pay: "ضمان بنكي",
    state: "حُكم فيها لصالحنا",
    platform: "منصة المدينة",
    result: "نظافة 12 قاعة في عام 2024",
    number: "ع-7",
    currency: "SAR",
  },
} as const;

/** A sound bid in one language: every list of every kind of file has an entry, so that another can be put before it. */
export function hostFiles(language: SnippetLanguage): Map<string, string> {
  const say = words[language];
  const cases = (name: string): string =>
    ["genitive", "dative", "accusative", "instrumental", "prepositional"].map((one) => `\n  ${one}: ${name}`).join("");
  const files: Readonly<Record<string, string>> = {
    workspace: `kind: workspace
company: company/company.bid.yaml
`,
    company: `kind: company
name:
  full: ${say.company}
  short: ${say.company}${cases(say.company)}
legalForm: LLC
registeredAt: 2015-04-20
identifiers:
  tax: "1234567890"
  registration: "1234567890123"
address: 12-34
contacts:
  phone: +7 000 555-18-41
  email: bids@north.example
signatories:
  - person: director
    basis: ${say.paper}
accreditations:
  - platform: ${say.platform}
    validUntil: 2028-12-31
signatures:
  - holder: director
    kind: qualified
    validUntil: 2028-12-31
registers:
  unfairSupplier:
    checkedAt: 2026-11-25
    listed: false
litigation: []
`,
    documents: `kind: documents
documents:
  - id: charter
    type: charter
    title: ${say.paper}
    issued: 2015-04-20
  - id: letter1
    type: recommendation
    title: ${say.letter}
    issued: 2025-04-20
`,
    people: `kind: people
people:
  - id: director
    name: ${say.director}
    role: ${say.role}
  - id: manager
    name: ${say.manager}
    role: ${say.managerRole}
`,
    contracts: `kind: contracts
contracts:
  - id: c1
    buyer: ${say.buyer}
    title: ${say.title}
    start: 2024-01-10
    end: 2024-12-20
    results:
      - ${say.result}
    letter: letter1
`,
    rates: `kind: rates
currency: ${say.currency}
rates:
  - id: rate1
    title: ${say.work}
    unit: ${say.unit}
    cost: 90.00
`,
    tender: `kind: tender
id: T-1
title: ${say.title}
language: ${language}
pack: generic
route: contest
buyer:
  name:
    full: ${say.buyer}${cases(say.buyer).replaceAll("\n", "\n  ")}
  stakeholders:
    - name: ${say.department}
      role: ${say.heading}
      involvement: approves
source:
  platform: ${say.platform}
  number: "0000-2026"
dates:
  submissionDeadline: 2026-12-20T10:00+03:00
  executionStart: 2027-02-01
  executionEnd: 2027-12-20
bidValidityDays: 60
price:
  ceiling: {amount: 2000, currency: ${say.currency}}
  vat: included
security:
  performance: {percent: 5, form: ${say.pay}}
payment:
  scheme: deferred
  deferralDays: 30
lots:
  - id: L1
    title: ${say.title}
    ceiling: 2000
items:
  - id: I1
    lot: L1
    title: ${say.work}
    quantity: 12
    unit: ${say.unit}
requiredDocuments:
  - id: D1
    type: charter
    title: ${say.paper}
    nature: mandatory
  - id: D5
    type: subcontractor-consent
    title: ${say.consent}
    nature: conditional
    condition: ${say.condition}
requirements:
  - id: R1
    kind: technical
    text: ${say.text}
    expect: {type: boolean, equals: true}
    source: {document: ${say.clause}, clause: "2.1"}
kpis:
  - id: K1
    metric: ${say.work}
    unit: ${say.unit}
    period: contract
    target: 12
    baseline: 0
    dataOwner: tenderer
evaluation:
  criteria:
    - {id: E1, title: ${say.price}, type: price, weight: 60, formula: lowest-price}
    - {id: E2, title: ${say.quality}, type: quality, weight: 40}
amendments: []
`,
    bid: `kind: bid
tender: tender.bid.yaml
company: ../../company/company.bid.yaml
number: ${say.number}
date: 2026-12-01
status: draft
signatory: director
lots: [L1]
language: ${language}
documents:
  - {required: D1, document: charter}
decisions:
  - required: D5
    applies: false
    reason: ${say.reason}
kpis:
  - kpi: K1
    value: 12
risks:
  - id: RK9
    risk: ${say.work}
    probability: low
    impact: low
    response: ${say.reason}
communication:
  - with: ${say.department}
    about: ${say.work}
    channel: ${say.platform}
    frequency: ${say.state}
terms:
  - term: ${say.quality}
    definition: ${say.work}
specification: [specification.bid.yaml]
pricing: pricing.bid.yaml
questions: questions.bid.yaml
sections:
  - sections/section.md
`,
    specification: `kind: specification
products: []
responses:
  - requirement: R1
    value: true
`,
    pricing: `kind: pricing
currency: ${say.currency}
vat: {rate: 20, included: true}
items:
  - item: I1
    lot: L1
    title: ${say.work}
    quantity: 12
    unit: ${say.unit}
    unitPrice: 150.00
    total: 1800.00
lots:
  - id: L1
    total: 1800.00
total: 1800.00
`,
    questions: `kind: questions
questions:
  - id: Q1
    about: R1
    text: ${say.question}
    asked: 2026-11-25
    answered: 2026-11-27
    answer: 08:00
`,
    text: `---
id: main
title: ${say.heading}
---

${say.prose}
`,
  };
  return new Map(Object.entries(files).map(([kind, text]) => [hostPaths[kind] ?? kind, text]));
}
