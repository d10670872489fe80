/** A small release with a tender of every kind of content, made up in the shape of OCDS 1.1. */
export function sampleRelease(
  tender: Readonly<Record<string, unknown>> = {},
  release: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    ocid: "ocds-a1b2c3-7",
    id: "ocds-a1b2c3-7-tender",
    date: "2026-10-01T09:00:00Z",
    language: "en",
    tag: ["tender"],
    parties: [
      {
        id: "XX-REG-77",
        name: "City of Lakeside",
        roles: ["buyer", "procuringEntity"],
        identifier: { scheme: "XX-REG", id: "77", legalName: "Municipality of Lakeside" },
        address: { streetAddress: "1 Quay", locality: "Lakeside", postalCode: "0770", countryName: "Lakeland" },
        contactPoint: { name: "Purchasing", email: "buy@lakeside.example", telephone: "+000 1" },
      },
      { id: "XX-REG-88", name: "Lakeside Libraries", roles: ["buyer"] },
    ],
    buyer: { id: "XX-REG-77", name: "City of Lakeside" },
    tender: {
      id: "LS-2026-7",
      title: "Floor polishing machines",
      description: "Machines for school halls",
      status: "active",
      procuringEntity: { id: "XX-REG-77", name: "City of Lakeside" },
      procurementMethod: "open",
      procurementMethodDetails: "Open procedure",
      awardCriteria: "priceOnly",
      value: { amount: 9000.5, currency: "EUR" },
      tenderPeriod: { startDate: "2026-10-01T09:00:00Z", endDate: "2026-11-02T12:00:00+01:00" },
      enquiryPeriod: { endDate: "2026-10-20T12:00:00+02:00" },
      awardPeriod: { startDate: "2026-11-03T09:00:00+01:00" },
      contractPeriod: { startDate: "2026-12-01T00:00:00Z", endDate: "2027-11-30T00:00:00Z" },
      items: [
        {
          id: "m",
          description: "Polishing machine",
          quantity: 3,
          unit: { id: "H87", scheme: "UNCEFACT", name: "piece", value: { amount: 2500, currency: "EUR" } },
          classification: { scheme: "CPV", id: "39713430", description: "Floor-cleaning machines" },
        },
      ],
      ...tender,
    },
    ...release,
  };
}

/** A requirement of one number. */
const atLeast = (id: string, title: string, minValue: number): object => ({
  id,
  title,
  dataType: "integer",
  pattern: "[0-9]+",
  minValue,
});

/**
 * Criteria in the shape of the requirements extension: all requirements of a group count together, and one of two
 * groups is enough.
 */
export const polisherCriteria: readonly Record<string, unknown>[] = [
  {
    id: "c-power",
    title: "Brush speed",
    description: "The brush turns fast enough for stone floors",
    source: "tenderer",
    relatesTo: "item",
    relatedItem: "m",
    requirementGroups: [{ id: "g1", requirements: [atLeast("r-speed", "Turns a minute", 180)] }],
  },
  {
    id: "c-service",
    title: "Service",
    source: "tenderer",
    featureOf: "item",
    relatedItem: "m",
    requirementGroups: [
      { id: "g2", description: "Long service", requirements: [atLeast("r-long", "Months of service", 48)] },
      {
        id: "g3",
        description: "Short service that can be prolonged",
        requirements: [
          atLeast("r-short", "Months of service", 18),
          { id: "r-option", title: "Can be prolonged to 48 months", dataType: "boolean", expectedValue: true },
        ],
      },
    ],
  },
  {
    id: "c-years",
    title: "Experience",
    source: "tenderer",
    relatesTo: "tenderer",
    requirementGroups: [
      {
        id: "g4",
        requirements: [
          {
            id: "r-turnover",
            title: "Turnover of the year",
            dataType: "number",
            minValue: 20000.1,
            period: { startDate: "2025-01-01T00:00:00Z", endDate: "2025-12-31T23:59:59Z" },
          },
        ],
      },
    ],
  },
  {
    id: "c-debarred",
    title: "Not debarred",
    source: "procuringEntity",
    relatesTo: "tenderer",
    requirementGroups: [
      { id: "g5", requirements: [{ id: "r-debarred", title: "Not on the list", dataType: "boolean" }] },
    ],
  },
];

/** A bid in the shape of the bids extension that meets the criteria above. */
export function sampleOcdsBid(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: "bid-1",
    status: "valid",
    date: "2026-10-30T10:00:00Z",
    tenderers: [{ id: "XX-REG-500", name: "Shine Ltd" }],
    value: { amount: 7200.3, currency: "EUR" },
    items: [
      {
        id: "m",
        description: "Shine 500",
        quantity: 3,
        unit: { name: "piece", value: { amount: 2400.1, currency: "EUR" } },
      },
    ],
    documents: [{ id: "d-1", documentType: "technicalSpecifications", title: "Data sheet.pdf", language: "en" }],
    requirementResponses: [
      {
        id: "a1",
        requirement: { id: "r-speed", title: "Turns a minute" },
        value: 200,
        evidences: [{ id: "e1", title: "Data sheet", relatedDocument: { id: "d-1" } }],
      },
      { id: "a2", requirement: { id: "r-short" }, value: 24 },
      { id: "a3", requirement: { id: "r-option" }, value: true },
      {
        id: "a4",
        requirement: "r-turnover",
        value: 31000.5,
        period: { startDate: "2025-01-01", endDate: "2025-12-31" },
      },
    ],
    ...changes,
  };
}

/** A release with the parties of the bidders, and bids. */
export function releaseWithBids(...bids: readonly object[]): Record<string, unknown> {
  const release = sampleRelease({ criteria: polisherCriteria });
  const parties = Array.isArray(release.parties) ? release.parties : [];
  const bidder = {
    id: "XX-REG-500",
    name: "Shine Ltd",
    roles: ["tenderer"],
    identifier: { scheme: "XX-VAT", id: "XX0500" },
    address: { streetAddress: "5 Brush Lane", locality: "Lakeside", countryName: "Lakeland" },
    contactPoint: { name: "Ann Shine", email: "ann@shine.example" },
  };
  return { ...release, parties: [...parties, bidder], bids: { details: bids } };
}
