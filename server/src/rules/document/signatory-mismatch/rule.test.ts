import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = (dates = "", more = ""): string =>
  tenderFile(`requiredDocuments:
  - {id: D3, type: appointment-order, title: Приказ, nature: mandatory}
  - {id: D4, type: no-exclusion-declaration, title: Декларация, nature: optional}
  - {id: D5, type: letter, title: Письмо, nature: optional, signature: qualified}
  - {id: D6, type: power-of-attorney, title: Доверенность, nature: optional}
${more}`).replace("10:00+03:00}", `10:00+03:00${dates}}`);
const company = (signatories: string): string =>
  `${companyFile().replace("signatories: []", `signatories: [${signatories}]`)}//- company/people.bid.yaml
kind: people
people:
  - {id: sokolova, name: Соколова Мария Петровна, role: Генеральный директор}
  - {id: galiev, name: Галиев Тимур Ренатович, role: Руководитель проектов}
`;
const director = "{person: sokolova, basis: Устав}";
const library = (...entries: readonly string[]): string =>
  `//- company/documents.bid.yaml\nkind: documents\ndocuments:\n${entries.map((entry) => `  - ${entry}\n`).join("")}`;
const order = (more = ""): string => `{id: order, type: appointment-order, title: Приказ № 1/К${more}}`;
const bid = (lines: string, status = "draft"): string => `//- only document/signatory-mismatch, schema/syntax
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: ${status}
${lines}
`;
const handsIn = (required: string, document: string, finding = ""): string => `  - required: ${required}
    document: ${document}
${finding && `#             ${"^".repeat(document.length)} ${finding}\n`}`;
const orderOnly = `documents:\n${handsIn("D3", "order")}`;
const mismatch = "error[document/signatory-mismatch]";

describe("document/signatory-mismatch: who signs the bid", () => {
  it.each(["sokolova", "Соколова Мария Петровна", "Мария Соколова", "М. П. Соколова"])(
    "may be %s, by id or by name",
    async (signatory) => {
      await check(tender() + company(director) + library(order()) + bid(`signatory: ${signatory}\n${orderOnly}`));
    },
  );

  it.each(["galiev", "Соколова Анна Петровна", "سالم العتيبي"])("may not be %s", async (signatory) => {
    const drawn = `signatory: ${signatory}\n# ${mismatch} "${signatory}": not among those who may sign\n${orderOnly}`;
    const [finding] = await check(tender() + company(director) + library(order()) + bid(drawn));
    expect(finding?.verdict).toBe("rejection");
    expect(finding?.related.map(({ file }) => file)).toEqual(["company/company.bid.yaml"]);
  });

  it("may be nobody where nobody may sign yet", () =>
    check(
      tender() +
        company("") +
        library(order()) +
        bid(`signatory: galiev\n#          ^^^^^^ ${mismatch}: Галиев Тимур Ренатович\n${orderOnly}`),
    ));

  it("is the first of the company where the bid names nobody", () =>
    check(
      tender() + company(`${director}, {person: galiev, basis: Доверенность № 4}`) + library(order()) + bid(orderOnly),
    ));

  it("may be anybody with a power of attorney among the documents", () =>
    check(
      tender() +
        company(director) +
        library(order(", person: sokolova"), "{id: power, type: power-of-attorney, title: توكيل رسمي}") +
        bid(`signatory: galiev\n${orderOnly}${handsIn("D6", "power")}`),
    ));

  it("cannot be told while the company file can be read in part only", () =>
    check(
      tender() +
        company(director).replace(
          /^address.*$/m,
          'address: "г. Волжск\n# error[schema/syntax] "\\"г. Волжск": is not closed',
        ) +
        library(order()) +
        bid(`signatory: galiev\n${orderOnly}`),
    ));
});

describe("document/signatory-mismatch: until when", () => {
  const until = (day: string): string => company(`{person: sokolova, basis: Доверенность № 7, validUntil: ${day}}`);
  const signs = (finding = ""): string =>
    `signatory: sokolova\n${finding && `#          ^^^^^^^^ ${finding}\n`}${orderOnly}`;
  const rest = library(order());

  it("counts the last day to its end, by the clock of the tender", async () => {
    await check(tender() + until("2026-12-01") + rest + bid(signs()));
    await check(
      tender() +
        until("2026-11-30") +
        rest +
        bid(signs(`${mismatch}: but bids are due on 1 December 2026, 10:00 (UTC+3)`)),
    );
    await check(tender() + until("2026-12-01T09:59+03:00") + rest + bid(signs(`${mismatch}: but bids are due`)));
    await check(tender() + until("2026-12-01T07:00Z") + rest + bid(signs()));
    await check(tender() + until("2026-11-19") + rest + bid(signs(`${mismatch}: 19 November 2026, which has ended`)));
  });

  it("wants it to last to the signing of the contract, else it is a formal flaw", async () => {
    const dated = tender(", contractSigning: 2027-01-15");
    const [finding] = await check(
      dated +
        until("2026-12-31") +
        rest +
        bid(
          signs(
            "warning[document/signatory-mismatch]: 31 December 2026, but the contract will be signed on 15 January 2027",
          ),
        ),
    );
    expect(finding?.verdict).toBe("formal");
    await check(dated + until("2027-01-15") + rest + bid(signs()));
    await check(dated + until("2026-12-31") + rest + bid(signs(), "lost\nsubmittedAt: 2026-11-20"));
  });

  it("judges a bid that was handed in as of that day", () =>
    check(tender() + until("2026-11-25") + rest + bid(signs(), "submitted\nsubmittedAt: 2026-11-24T12:00+03:00")));

  it("is content with one of two powers that lasts", () =>
    check(
      tender() +
        company(
          "{person: sokolova, basis: Доверенность № 7, validUntil: 2026-11-01}, {person: sokolova, basis: Устав}",
        ) +
        rest +
        bid(signs()),
    ));
});

describe("document/signatory-mismatch: documents", () => {
  const checkPaper = (paper: string, required: string, finding = ""): Promise<unknown> =>
    check(
      tender() +
        company(director) +
        library(order(), paper) +
        bid(`${orderOnly}${handsIn(required, "paper", finding)}`),
    );
  const warning = "warning[document/signatory-mismatch]";

  it("wants declarations of the company signed by somebody who may", async () => {
    const declaration = (more: string): string =>
      `{id: paper, type: no-exclusion-declaration, title: Декларация${more}}`;
    await checkPaper(declaration(", signedBy: galiev"), "D4", `${warning}: is signed by Галиев Тимур Ренатович`);
    await checkPaper(declaration(", signedBy: Иванова А. С."), "D4", `${warning}: is signed by Иванова А. С.`);
    await checkPaper(declaration(", signedBy: Соколова М. П."), "D4");
    await checkPaper(declaration(", signedBy: Соколовой Марией Петровной"), "D4");
    await checkPaper(declaration(", signedBy: Соколовой М. П."), "D4");
    await checkPaper(declaration(", signedBy: Петрова О. Н., issuer: УФНС"), "D4");
    await checkPaper(declaration(""), "D4");
  });

  it("looks at other papers of the company only where a signature is asked for", async () => {
    const letter = (more: string): string => `{id: paper, type: letter, title: Письмо${more}}`;
    await checkPaper(letter(', signedBy: galiev, issuer: "ООО \\"Маяк-Медиа\\""'), "D5", `${warning}: “Письмо”`);
    await checkPaper(letter(", signedBy: galiev, issuer: ООО «Маяк-Медиа»"), "D4");
    await checkPaper(letter(", signedBy: Иванова А. С., issuer: Министерство туризма"), "D5");
    await checkPaper(letter(", signedBy: Иванова А. С."), "D5");
  });

  it("is a rejection where the document must come", async () => {
    const [finding] = await check(
      tender("", "  - {id: D8, type: no-exclusion-declaration, title: Декларация, nature: mandatory}") +
        company(director) +
        library(order(), "{id: paper, type: no-exclusion-declaration, title: Декларация, signedBy: galiev}") +
        bid(`${orderOnly}${handsIn("D8", "paper", `${mismatch}: signed without authority it counts as missing`)}`),
    );
    expect(finding?.verdict).toBe("rejection");
  });
});

describe("document/signatory-mismatch: the order", () => {
  it("must appoint the one who signs, where the library says whom it appoints", async () => {
    const drawn = (more: string, finding = ""): string =>
      tender() +
      company(`${director}, {person: galiev, basis: Приказ № 4}`) +
      library(order(more)) +
      bid(`signatory: galiev\ndocuments:\n${handsIn("D3", "order", finding)}`);
    const found = "warning[document/signatory-mismatch]: appoints Соколова Мария Петровна, but Галиев Тимур Ренатович";
    await check(drawn(", person: sokolova", found));
    await check(drawn(", person: Галиев Т. Р."));
    await check(drawn(", signedBy: sokolova"));
  });
});
