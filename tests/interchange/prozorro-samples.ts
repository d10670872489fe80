import { readCorpusFile } from "./corpus.ts";

export { corpusPresent, withCorpus } from "./corpus.ts";

export function readCorpus(name: string): string {
  return readCorpusFile("prozorro", name);
}

/** A small tender with one criterion of every kind, made up in the shape of Prozorro. */
export function sampleTender(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: "aaaa0000000000000000000000000000",
    tenderID: "UA-2026-11-02-004242-a",
    title: "Ноутбуки для сільських бібліотек",
    title_en: "Laptops for village libraries",
    description: "Поставка та налаштування",
    procurementMethodType: "belowThreshold",
    status: "active.tendering",
    procuringEntity: {
      name: "Бібліотека № 5",
      identifier: { scheme: "UA-EDR", id: "00000005", legalName: 'Комунальний заклад "Бібліотека № 5"' },
      address: { countryName: "Україна", locality: "Львів", streetAddress: "вул. Тиха, 1", postalCode: "79000" },
      contactPoint: { name: "Оксана Гай", email: "hai@example.org", telephone: "+380000000000" },
    },
    value: { amount: 500.1, currency: "UAH", valueAddedTaxIncluded: true },
    enquiryPeriod: { endDate: "2026-11-10T18:00:00+02:00" },
    tenderPeriod: { startDate: "2026-11-02T10:00:00+02:00", endDate: "2026-11-17T10:00:00+02:00" },
    items: [
      { id: "item-a", description: "Ноутбук", quantity: 12, unit: { code: "H87", name: "штук" }, relatedLot: "lot-a" },
      { id: "item-b", description: "Сумка", quantity: 12.5, unit: { code: "H87", name: "штук" }, relatedLot: "lot-b" },
    ],
    lots: [
      { id: "lot-a", title: "Ноутбуки", status: "active", value: { amount: 400, currency: "UAH" } },
      { id: "lot-b", title: "Сумки", status: "active", value: { amount: 100.1, currency: "UAH" } },
    ],
    criteria: [
      criterion("CRITERION.EXCLUSION.CONVICTIONS.FRAUD", { groups: [[requirement("not-convicted")]] }),
      criterion("CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.EQUIPMENT", {
        source: "winner",
        relatesTo: "tenderer",
        groups: [[requirement("own-a"), requirement("own-b")], [requirement("rented")]],
      }),
      criterion("CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.TECHNICAL_FEATURES", {
        relatesTo: "item",
        relatedItem: "item-a",
        groups: [[requirement("memory", { dataType: "integer", expectedValue: undefined, minValue: 16 })]],
      }),
      criterion("CRITERION.OTHER.BID.GUARANTEE", {
        relatesTo: "lot",
        relatedItem: "lot-b",
        groups: [[requirement("guarantee")]],
      }),
      criterion("CRITERION.EXCLUSION.MISCONDUCT.MARKET_DISTORTION", {
        source: "procuringEntity",
        groups: [[requirement("checked-by-buyer")]],
      }),
    ],
    ...changes,
  };
}

/** A criterion of a class with groups of requirements; active, of the tenderer and of the whole tender unless said. */
export function criterion(
  classId: string,
  parts: {
    readonly groups: readonly (readonly object[])[];
    readonly source?: string;
    readonly relatesTo?: string;
    readonly relatedItem?: string;
  },
): object {
  return {
    id: `criterion-${classId}`,
    title: `Критерій ${classId.split(".").at(-1)}`,
    source: parts.source ?? "tenderer",
    relatesTo: parts.relatesTo ?? "tender",
    ...(parts.relatedItem === undefined ? {} : { relatedItem: parts.relatedItem }),
    classification: { scheme: "LAW922", id: classId },
    requirementGroups: parts.groups.map((requirements, index) => ({
      id: `group-${index}`,
      description: index === 0 ? "Підтверджується, що" : "Інакше підтверджується, що",
      requirements,
    })),
  };
}

/** A requirement; yes is expected unless said otherwise. */
export function requirement(id: string, changes: Readonly<Record<string, unknown>> = {}): object {
  return { id, title: `Вимога ${id}`, dataType: "boolean", status: "active", expectedValue: true, ...changes };
}
