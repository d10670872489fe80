import { append, type Mutation, remove, replace } from "../mutation.ts";
import { bid, questions, section, specification, tender } from "./files.ts";

/** The document as a whole: its sections, their order, pictures, links, what is declared and never used. */
export const sectionMutations: readonly Mutation[] = [
  {
    name: "the buyer demands one more section",
    changes: [
      replace(
        tender,
        "    - {id: communication, title: خطة التواصل}\n",
        "    - {id: communication, title: خطة التواصل}\n    - {id: quality, title: ضبط الجودة}\n",
      ),
    ],
    rule: "bid/section-missing",
    says: "ضبط الجودة",
  },
  {
    name: "the letter is left out",
    changes: [replace(bid, "  - sections/01-letter.md\n", "")],
    rule: "bid/section-missing",
    says: "خطاب العرض",
  },
  {
    name: "a section has an id with a Russian letter, and another title",
    changes: [replace(section("02-about"), "id: about\ntitle: من نحن", "id: аbout\ntitle: عن الوكالة")],
    rule: "bid/section-missing",
    at: "аbout",
  },
  {
    name: "two sections are swapped",
    changes: [
      replace(
        bid,
        "  - sections/01-letter.md\n  - sections/02-about.md\n",
        "  - sections/02-about.md\n  - sections/01-letter.md\n",
      ),
    ],
    rule: "bid/section-order",
    at: "sections/01-letter.md",
  },
  {
    name: "the plan of communication comes before the approach",
    changes: [
      replace(bid, "  - sections/06-communication.md\n", ""),
      replace(bid, "  - sections/04-approach.md\n", "  - sections/06-communication.md\n  - sections/04-approach.md\n"),
    ],
    rule: "bid/section-order",
    at: "sections/04-approach.md",
  },
  {
    name: "the bid was handed in, and nobody wrote down when",
    changes: [replace(bid, "submittedAt: 2026-11-13T16:40+04:00\n", "")],
    rule: "bid/not-approved",
    at: "submitted",
  },
  {
    name: "the file of a picture is gone",
    changes: [remove("bids/state-portal/attachments/cycle.png")],
    rule: "link/file-missing",
    at: "../attachments/cycle.png",
  },
  {
    name: "a picture under another ending",
    changes: [replace(section("05-kpi"), "../attachments/growth.png", "../attachments/growth.jpg")],
    rule: "link/file-missing",
    at: "../attachments/growth.jpg",
  },
  {
    name: "a link to a heading that is not there",
    changes: [append(section("11-summary-ru"), "\nСмотрите [цену](#price-russian).")],
    rule: "link/file-missing",
    at: "#price-russian",
  },
  {
    name: "a web address without https",
    changes: [
      replace(section("09-past-work"), "(https://mayak-media.example/works)", "(www.mayak-media.example/works)"),
    ],
    rule: "link/file-missing",
    at: "www.mayak-media.example/works",
  },
  {
    name: "a link to a file of somebody's computer",
    changes: [append(section("11-summary-ru"), "\nСмотрите [план](file:///C:/Users/Anna/plan.docx).")],
    rule: "link/file-missing",
  },
  {
    name: "the footnote is left, and its mark is gone",
    changes: [replace(section("03-understanding"), "رقم لا نراه.[^counter]", "رقم لا نراه.")],
    rule: "link/unused-id",
  },
  {
    name: "a product that no answer offers",
    changes: [
      replace(
        specification,
        "    status: current\n",
        "    status: current\n  - id: tripod\n    name: حامل ثلاثي\n    status: current\n",
      ),
    ],
    rule: "link/unused-id",
    at: "tripod",
  },
  {
    name: "a fact that no section prints any more",
    changes: [replace(section("06-communication"), "{{facts.hotline}}", "{{company.contacts.phone}}")],
    rule: "link/unused-id",
    at: "hotline",
  },
  {
    name: "the deviation is not explained",
    changes: [
      (files) => {
        const text = String(files.get(specification));
        files.set(specification, text.replace(/ {4}note: نلتزم بأربع قصص[^\n]*\n/u, ""));
      },
    ],
    rule: "response/deviation-unexplained",
  },
  {
    name: "a question is about a KPI that is none",
    changes: [replace(questions, "about: K3", "about: K33")],
    rule: "link/unknown-id",
    at: "K33",
  },
  {
    name: "the weights of two criteria make 101",
    changes: [replace(tender, "type: qualification, weight: 25", "type: qualification, weight: 26")],
    rule: "evaluation/weights",
  },
  {
    name: "the buyer's formula is in no pack",
    changes: [replace(tender, "formula: lowest-price", "formula: lowest-prise")],
    rule: "evaluation/unknown-formula",
    says: "lowest-prise",
  },
  {
    name: "nobody can have the points that the buyer wants at least",
    changes: [replace(tender, "type: quality, weight: 35", "type: quality, weight: 35, minimum: 36")],
    rule: "evaluation/below-threshold",
  },
];
