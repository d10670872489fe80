import { sampleTender } from "./prozorro-samples.ts";

/** A bid on the sample tender, made up in the shape of Prozorro: both lots, all that is asked. */
export function sampleBid(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const price = (amount: number): object => ({ amount, currency: "UAH", valueAddedTaxIncluded: true });
  return {
    id: "bbbb0000000000000000000000000000",
    status: "active",
    date: "2026-11-16T12:00:00+02:00",
    submissionDate: "2026-11-15T12:00:00+02:00",
    tenderers: [
      {
        name: "ТОВ «Сова»",
        identifier: { scheme: "UA-EDR", id: "00000042", legalName: "Товариство з обмеженою відповідальністю «Сова»" },
        address: { countryName: "Україна", locality: "Львів", streetAddress: "вул. Лісова, 2", postalCode: "79001" },
        contactPoint: { name: "Ірина Сич", email: "sych@example.org", telephone: "+380000000001" },
        signerInfo: { name: "Ірина Сич", authorizedBy: "Статут", position: "Директорка", iban: "UA00" },
        scale: "micro",
      },
    ],
    lotValues: [
      { relatedLot: "lot-b", value: price(100), status: "pending" },
      { relatedLot: "lot-a", value: price(360), subcontractingDetails: "ФОП Дятел" },
    ],
    items: [
      {
        id: "item-a",
        description: "Ноутбук Сова-1",
        quantity: 12.0,
        unit: { name: "штук", code: "H87", value: price(30) },
      },
      { id: "item-b", quantity: 12.5, unit: { code: "H87", value: price(8) }, product: "cat-7" },
    ],
    documents: [
      { id: "doc-1", title: "sign.p7s", documentType: "proposal", format: "application/pkcs7-signature" },
      {
        id: "doc-2",
        title: "Характеристики.pdf",
        documentType: "technicalSpecifications",
        url: "https://d.example/2",
        language: "uk",
      },
      {
        id: "doc-2",
        title: "Характеристики 2.pdf",
        documentType: "technicalSpecifications",
        confidentiality: "buyerOnly",
      },
    ],
    financialDocuments: [{ id: "doc-3", title: "Ціни.xlsx" }],
    qualificationDocuments: [{ id: "doc-4", title: "Досвід.pdf" }],
    requirementResponses: [
      { requirement: { id: "not-convicted" }, value: true },
      {
        requirement: { id: "own-a", title: "Вимога own-a" },
        value: "true",
        evidences: [{ type: "document", relatedDocument: { id: "doc-4" } }],
      },
      { requirement: { id: "own-b" }, value: true, evidences: [{ type: "statement", title: "Запевнення" }] },
      { requirement: { id: "memory" }, value: 32 },
      { requirement: { id: "guarantee" }, value: true },
    ],
    ...changes,
  };
}

/** A tender file as a platform gives it once bids are opened. */
export function tenderWithBids(...bids: readonly object[]): Record<string, unknown> {
  return { data: sampleTender({ bids }), config: { hasAuction: true } };
}
