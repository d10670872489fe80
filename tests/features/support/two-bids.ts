/** Two bids that share a company; ids in Latin, Cyrillic and Arabic letters. `put` fills the marked places. */
export const twoBids = `
//- tenderdraft.yaml
kind: workspace
company: company/company.bid.yaml
//- company/company.bid.yaml
kind: company
name: {full: ООО «Маяк»}
signatories:
  - {person: sokolova, basis: Устав}
  - {person: Соколова Анна Викторовна, basis: Доверенность}
//- company/people.bid.yaml
kind: people
people:
  # Директор подписывает всё.
  - id: "sokolova"
    name: Соколова Анна Викторовна
    role: Директор
  - {id: خالد, name: خالد المنصوري, role: مدير المشروع}
//- company/documents.bid.yaml
kind: documents
documents:
  - {id: устав, type: charter, title: Устав ООО «Маяк», signedBy: sokolova, file: files/устав.pdf}
//- company/past-contracts.bid.yaml
kind: contracts
contracts:
  - {id: c7, buyer: وزارة الصحة, title: حملة 👁️, start: 2024-01-01, end: 2024-12-31}
//- company/files/устав.pdf
%PDF-1.4
//- bids/portal/tender.bid.yaml
kind: tender
id: T-1
title: متابعة بوابة الخدمات
language: ar
pack: generic
route: contest
buyer:
  name: {full: مركز الخدمات الرقمية}
source: {number: 117/26}
dates: {submissionDeadline: 2026-11-27T10:00+04:00}
price: {vat: included}
lots:
  - {id: L1, title: الجزء الأول}
items:
  - {id: I1, lot: L1, title: Посты, quantity: "60", unit: шт}
requiredDocuments:
  - {id: D1, type: charter, title: نسخة من النظام الأساسي, nature: mandatory}
requirements:
  - {id: R1, kind: technical, lot: L1, text: Не менее 60 публикаций в месяц}
  - {id: Т-2, kind: technical, item: I1, text: نسخة لضعاف البصر 👁️}
kpis:
  - {id: K1, metric: Охват, unit: человек, period: месяц, target: "1000"}
evaluation:
  criteria:
    - {id: цена, title: Цена, type: price, weight: 60}
format:
  sections:
    - {id: letter, title: رسالة العرض}
//- bids/portal/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
signatory: sokolova
lots: [L1]
documents:
  - {required: D1, document: устав}
decisions:
  - {required: R1, applies: true, reason: نعم}
kpis:
  - {kpi: K1, value: "1200"}
specification: [specification.bid.yaml]
pricing: pricing.bid.yaml
questions: questions.bid.yaml
sections: [sections/رسالة.md, sections/план.md]
facts:
  warranty: 12 months
  "срок": 30
//- bids/portal/specification.bid.yaml
kind: specification
products:
  - {id: p-1, name: Плеер}
responses:
  - requirement: 'R1'  # the first
    value: 64
    product: p-1
    evidence: [устав, c7, tab-plan]
    owner: sokolova
  - {requirement: Т-2, value: true}
//- bids/portal/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: "20", included: true}
items:
  - {item: I1, requirement: R1, lot: L1, title: Посты, quantity: "60", unit: шт, unitPrice: "100"}
lots:
  - {id: L1, total: "6000"}
//- bids/portal/questions.bid.yaml
kind: questions
questions:
  - {id: q1, about: R1, text: Сколько?}
  - {id: q2, about: цена, text: Как считается?}
//- bids/portal/sections/رسالة.md
---
id: letter
title: رسالة العرض
lot: L1
answers: [R1]
owner: sokolova
---

# رسالة 👩‍💻 {#intro answers=R1,Т-2}

كما في :req[R1] و :req[ Т-2 ] ومع :person[sokolova] و :doc[устав] و :contract[c7] و :kpi[K1].

ضمان {{facts.warranty}} ثم {{ facts.срок }} من {{lot.L1.title}} و {{person.sokolova.role}} إلى {{buyer.name.full}}.

::compliance-matrix{lot=L1}

انظر :see[tab-plan] و [الجدول](#tab-plan) و [الخطة](план.md#tab-plan) و [مرجع][plan].

[plan]: план.md#tab-plan "خطة"
//- bids/portal/sections/план.md
---
id: plan
title: План
---

# План

:::caption[Этапы 👩‍💻 по :req[R1], {{facts.warranty}}]{#tab-plan}
| Этап | Срок |
| --- | --- |
| 1 | {{facts.warranty}} |
:::
//- bids/other/tender.bid.yaml
kind: tender
id: T-2
title: Другая закупка
language: ru
pack: generic
route: contest
buyer:
  name: {full: МОУ «Лицей»}
source: {number: 118/26}
dates: {submissionDeadline: 2026-11-27T10:00+04:00}
price: {vat: included}
requirements:
  - {id: R1, kind: technical, text: Совсем другое требование}
//- bids/other/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
signatory: sokolova
sections: [sections/01.md]
facts: {warranty: 24 months}
//- bids/other/sections/01.md
---
id: one
title: Письмо
---

Отвечает :person[sokolova], срок {{facts.warranty}}, требование :req[R1].
`;

/** The fixture with the cursor in the `nth` place (from 1) of `text` in `file`: where `<|>` stands in it, else behind its first letter. */
export function cursorAt(file: string, text: string, nth = 1, source: string = twoBids): string {
  const [before = "", ...behind] = text.includes("<|>") ? text.split("<|>") : [text.slice(0, 1), text.slice(1)];
  const wanted = before + behind.join("");
  const head = source.indexOf(`//- ${file}\n`);
  let at = head;
  for (let count = 0; count < nth; count += 1) at = source.indexOf(wanted, at + 1);
  const next = source.indexOf("\n//- ", head + 1);
  if (head < 0 || at < 0 || (next >= 0 && at > next)) throw new Error(`${file} does not hold ${wanted}`);
  return `${source.slice(0, at + before.length)}<|>${source.slice(at + before.length)}`;
}
