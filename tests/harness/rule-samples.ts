/** The smallest tender in a fixture; `extra` are further lines of it. */
export function tenderFile(extra = "", deadline = "2026-12-01T10:00+03:00"): string {
  return `//- bids/demo/tender.bid.yaml
kind: tender
id: T1
title: Сопровождение портала услуг
language: ru
pack: generic
route: contest
buyer: {name: {full: МКУ «Портал услуг»}}
source: {}
dates: {submissionDeadline: ${deadline}}
price: {vat: included}
${extra}
`;
}

/** The smallest company in a fixture. */
export function companyFile(listed = false): string {
  return `//- company/company.bid.yaml
kind: company
name: {full: ООО «Маяк-Медиа»}
legalForm: ООО
registeredAt: 2016-04-12
identifiers: {tax: "0000000001"}
address: г. Волжск, ул. Набережная, д. 14
contacts: {email: tender@example.com}
signatories: []
accreditations: []
signatures: []
registers: {unfairSupplier: {checkedAt: 2026-11-18, listed: ${listed}}}
litigation: []
`;
}

/** A library of documents in a fixture, one line an entry, with the company it belongs to. */
export function libraryFile(...entries: readonly string[]): string {
  return `${companyFile()}//- company/documents.bid.yaml
kind: documents
documents:
${entries.map((entry) => `  - ${entry}`).join("\n")}
`;
}
