import { type Mutation, replace } from "../mutation.ts";
import { pricing, questions, specification, tender } from "./files.ts";

const answer = (rule: string, name: string, from: string, to: string, at?: string): Mutation => ({
  name,
  changes: [replace(specification, from, to)],
  rule,
  ...(at === undefined ? {} : { at }),
});

/** Answers in other units, open or changed answers, proofs that are gone, answers that nobody looked at again. */
export const answerMutations: readonly Mutation[] = [
  answer("response/wrong-unit", "a time in kilograms", "value: 1.8 s", "value: 1.8 كغ", "1.8 كغ"),
  answer("response/wrong-unit", "views for followers", "value: 5200", "value: 5200 مشاهدة", "5200 مشاهدة"),
  answer(
    "response/wrong-unit",
    "an hour becomes a kilometre",
    "value: 4\n    unit: ساعة",
    "value: 4\n    unit: كيلومتر",
    "4",
  ),
  answer("response/wrong-unit", "days for working days", "value: 3\n    unit: يوم عمل", "value: 9 أيام", "9 أيام"),
  answer(
    "response/out-of-range",
    "working days past a week",
    "value: 3\n    unit: يوم عمل",
    "value: 6 أيام عمل",
    "6 أيام عمل",
  ),
  answer("response/out-of-range", "a day and a half to reply", "value: 4\n    unit: ساعة", "value: 1.5 يوم", "1.5 يوم"),
  answer(
    "response/out-of-range",
    "a part of the report is left out",
    "روابط المنشورات, صور الفعاليات, جدول المؤشرات]",
    "روابط المنشورات, جدول المؤشرات]",
    "value",
  ),
  answer("response/wrong-type", "one number for a range", "value: من 40 إلى 60 صورة", "value: 60 صورة", "60 صورة"),
  answer("response/not-concrete", "no fewer than", "value: 64", "value: لا يقل عن 64", "لا يقل عن 64"),
  answer("response/not-concrete", "from and to", "value: 1200", "value: من 1100 إلى 1300", "من 1100 إلى 1300"),
  answer(
    "response/not-concrete",
    "or an equivalent",
    "value: Sony ILME-FX30",
    "value: Sony ILME-FX30 أو ما يعادلها",
    "Sony ILME-FX30 أو ما يعادلها",
  ),
  answer("response/not-verbatim", "a word is lost", "только после письменного", "после письменного"),
  answer("response/not-verbatim", "a full stop is lost", "согласования с заказчиком.", "согласования с заказчиком"),
  answer(
    "requirement/no-evidence",
    "the letters are not named",
    "    evidence: [letter-portal, letter-students]\n",
    "",
  ),
  answer("requirement/no-evidence", "no declaration is named", "    evidence: [no-exclusion, register-extract]\n", ""),
  answer(
    "response/evidence-type",
    "the charter for people",
    "evidence: [mansour, haddad]",
    "evidence: [charter]",
    "evidence",
  ),
  answer(
    "response/discontinued-product",
    "the camera is no longer sold",
    "status: current",
    "status: discontinued",
    "camera",
  ),
  answer(
    "response/suspect",
    "the answer is of the first revision",
    "answeredRevision: 2\n    owner: haddad",
    "answeredRevision: 1\n    owner: haddad",
    "1",
  ),
  {
    name: "the buyer changes the reply time",
    changes: [
      replace(
        tender,
        "    expect: {type: number, unit: ساعة, max: 24}\n",
        "    expect: {type: number, unit: ساعة, max: 24}\n    revision: 2\n",
      ),
    ],
    rule: "response/suspect",
    says: "R7",
  },
  {
    name: "the buyer names one make, and another one is offered",
    changes: [
      replace(tender, " Sony ILME-FX30 أو ما يعادلها،", " Sony ILME-FX30"),
      replace(specification, "model: ILME-FX30\n    maker: Sony", "model: EOS C70\n    maker: Canon"),
      replace(specification, "value: Sony ILME-FX30", "value: Canon EOS C70"),
    ],
    rule: "requirement/brand-without-equivalent",
    says: "Sony ILME-FX30",
  },
  {
    name: "a question has no answer yet",
    changes: [
      replace(
        questions,
        "    answered: 2026-11-02\n    answer: Нет. Истории не учитываются и не заменяют публикации.\n",
        "",
      ),
    ],
    rule: "requirement/open-question",
    at: "Q2",
  },
  {
    name: "a line of the price schedule belongs to nothing",
    changes: [replace(pricing, "  - item: I5\n    requirement: R5\n    lot: L1", "  - lot: L1")],
    rule: "response/orphan",
  },
];
