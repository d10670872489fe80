import { append, type Mutation, replace } from "../mutation.ts";
import { bid, company, questions, section, tender } from "./files.ts";

/** Mistakes that only a bid can have that was not handed in yet; it is marked as ready. */
export const unfinishedMutations: readonly Mutation[] = [
  {
    name: "two days before the deadline it is still a draft",
    changes: [replace(bid, "status: ready", "status: draft")],
    rule: "date/deadline-near",
    at: "draft",
    asOf: "2026-11-14T12:00+04:00",
  },
  {
    name: "the deadline passed a minute ago",
    changes: [],
    rule: "date/deadline-passed",
    at: "ready",
    asOf: "2026-11-16T10:01+04:00",
  },
  {
    name: "the draft was forgotten",
    changes: [replace(bid, "status: ready", "status: draft")],
    rule: "date/deadline-passed",
    at: "draft",
    asOf: "2026-11-17",
  },
  {
    name: "it is called ready while a question about a KPI is open",
    changes: [
      replace(
        questions,
        "    answered: 2026-11-05\n    answer: يُمنح مقدم الخدمة حق الاطلاع على العدّاد طوال مدة التنفيذ، وينص مشروع العقد على ذلك في البند 3.8.",
        "",
      ),
    ],
    rule: "bid/not-approved",
    at: "ready",
  },
  {
    name: "the buyer asks for a method of high quality",
    changes: [
      replace(tender, "يتضمن العرض منهجية العمل، بما فيها خطوات اعتماد المواد.", "يتضمن العرض منهجية عمل بجودة عالية."),
    ],
    rule: "requirement/vague",
    says: "R20",
  },
  {
    name: "the buyer asks for pictures as needed, in time to ask",
    changes: [replace(tender, "من كل فعالية، من كم إلى كم صورة.", "من كل فعالية حسب الحاجة.")],
    rule: "requirement/vague",
    says: "R24",
    asOf: "2026-11-05",
  },
  {
    name: "the declaration is not signed yet",
    changes: [
      replace(
        "company/documents.bid.yaml",
        "attachments/0142200001326000451_04.pdf\n    language: ru\n    signedBy: sokolova",
        "attachments/0142200001326000451_04.pdf\n    language: ru",
      ),
    ],
    rule: "document/unsigned",
    at: "no-exclusion",
  },
  {
    name: "the tax clearance ended yesterday",
    changes: [replace("company/documents.bid.yaml", "validUntil: 2027-04-20", "validUntil: 2026-11-12")],
    rule: "document/expired",
    at: "tax-clearance",
  },
  {
    name: "a gap is left in the letter",
    changes: [append(section("01-letter"), "\n[أدخل رقم الهاتف]")],
    rule: "text/placeholder",
  },
  {
    name: "the power of the director ends the day before the deadline",
    changes: [replace(company, "validUntil: 2029-01-10", "validUntil: 2026-11-15")],
    rule: "document/signatory-mismatch",
    at: "sokolova",
  },
];
