import { type Change, type Mutation, replace, write } from "../mutation.ts";
import { bid, pricing, questions, section, specification } from "./files.ts";

const wrong = (rule: string, name: string, path: string, from: string, to: string, at?: string): Mutation => ({
  name,
  changes: [replace(path, from, to)],
  rule,
  ...(at === undefined ? {} : { at }),
});

/** Saves a file as an old Windows program does: in Cyrillic of one byte for each letter. */
const saveInWindows1251 = (path: string): Change => {
  return (files) => {
    const text = String(files.get(path));
    const bytes = [...text].map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code < 0x80 ? code : 0x3f;
    });
    files.set(path, Uint8Array.from(bytes));
  };
};

/** Files that are written in a way that nobody can read, or that hold what does not belong there. */
export const schemaMutations: readonly Mutation[] = [
  wrong("schema/unknown-property", "a key with a slip", bid, "signatory: sokolova", "signatry: sokolova", "signatry"),
  wrong(
    "schema/unknown-property",
    "a key of another file",
    specification,
    "    owner: orlov\n\n",
    "    owner: orlov\n    unitPrice: 10\n\n",
    "unitPrice",
  ),
  wrong(
    "schema/unknown-property",
    "a key with a slip in a section",
    section("08-team"),
    "owner: sokolova",
    "ownr: sokolova",
    "ownr",
  ),
  wrong("schema/invalid", "a status that there is not", bid, "status: submitted", "status: done", "done"),
  wrong(
    "schema/invalid",
    "the day of an answer as people write it",
    questions,
    "answered: 2026-11-05",
    "answered: 05.11.2026",
    "05.11.2026",
  ),
  wrong("schema/invalid", "a price with a blank", pricing, "unitPrice: 9000.00", "unitPrice: 9 000.00", "9 000.00"),
  wrong("schema/invalid", "a price line without a unit", pricing, "    unit: تقرير\n", ""),
  wrong(
    "schema/invalid",
    "an answer without its requirement",
    specification,
    "  - requirement: R6\n    value: true\n",
    "  - requirement: R6\n    value: true\n  - value: true\n",
  ),
  wrong(
    "schema/duplicate-key",
    "an answer with two values",
    specification,
    "    value: 5200\n",
    "    value: 5200\n    value: 5300\n",
  ),
  wrong(
    "schema/duplicate-key",
    "the number of the bid twice",
    bid,
    "number: М-117/26\n",
    "number: М-117/26\nnumber: М-117/26\n",
    "number",
  ),
  wrong("schema/alias", "an answer by reference", specification, "    value: 5200\n", "    value: &followers 5200\n"),
  wrong("schema/syntax", "a bracket is left open", bid, "lots: [L1]", "lots: [L1"),
  wrong(
    "schema/syntax",
    "the front matter of a section is not closed",
    section("13-compliance"),
    "owner: galiev\n---\n",
    "owner: galiev\n",
  ),
  wrong("schema/syntax", "a tab instead of blanks", questions, "    about: R2", "\tabout: R2"),
  wrong(
    "schema/unknown-kind",
    "the price schedule says that it is a specification",
    pricing,
    "kind: pricing",
    "kind: specification",
  ),
  wrong("schema/unknown-kind", "a kind with a slip", questions, "kind: questions", "kind: question"),
  wrong("schema/unknown-kind", "the list of questions does not say what it is", questions, "kind: questions\n", ""),
  wrong(
    "schema/unknown-kind",
    "the price schedule stands for the questions",
    bid,
    "questions: questions.bid.yaml",
    "questions: pricing.bid.yaml",
  ),
  {
    name: "the questions were saved by an old program",
    changes: [saveInWindows1251(questions)],
    rule: "schema/not-utf8",
  },
  {
    name: "a section grows beyond what is read",
    changes: [write(section("13-compliance"), new Uint8Array(5 * 1024 * 1024 + 1).fill(0x20))],
    rule: "schema/too-large",
  },
  {
    name: "a half-written file lies beside the bid",
    changes: [
      write(
        "bids/state-portal/notes.bid.yaml",
        "kind: questions\nquestions:\n  - id: Q9\n    about: R1\n    text: Уточнить сроки\n    askd: 2026-11-01\n",
      ),
    ],
    rule: "schema/unknown-property",
    at: "askd",
  },
];
