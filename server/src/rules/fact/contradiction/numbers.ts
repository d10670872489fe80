import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal } from "../../../model/decimal.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { fitsLimit, type WrittenQuantity } from "../../support/text/written-quantities.ts";
import type { Detector, Subject } from "./contradiction.ts";
import { quantitiesOf, type StatementFilter, withWords } from "./cues.ts";

/** A number that is declared, and how prose speaks of it. */
interface DeclaredNumber {
  readonly subject: Subject;
  readonly name?: string;
  readonly value: Decimal;
  readonly declared: string;
  readonly at: Place | undefined;
  readonly variable: string;
  /** The statements with the words that speak of it. */
  readonly among: StatementFilter;
  /** Words with which the sentence speaks of something else. */
  readonly except?: { test(text: string): boolean };
  /** What stands behind these words is a part of it: «31 человек, из них 9 инженеров». */
  readonly parts?: RegExp;
  /** Which numbers of the sentence are meant. */
  isMeant(quantity: WrittenQuantity): boolean;
  /** Tells whether another value is no contradiction, such as a longer validity than was asked for. */
  isAllowed?(amount: Decimal): boolean;
}

/** What sets a number against another one, or tells what somebody else asks. */
export const comparing =
  /(?<!\p{L})(?:вместо|допуска\p{L}{2,4}|предусматрив\p{L}{2,4}|по (?:проекту|извещению|документации|техническому заданию|тз)|(?:контракт|договор)\p{L}{0,3} (?:с|со) \p{L}+|требу\p{L}{2,5}|раз в|прежн\p{L}{2,3}|прошл\p{L}{2,3}|предыдущ\p{L}{2,3}|стар(?:ого|ый|ой|ая|ое|ые|ых)|был[аои]?|просил[аи]?|требовани\p{L}{1,3}|ранее|раньше|прежде|вырос\p{L}{0,3}|увелич\p{L}{2,5}|сократи\p{L}{1,4}|в отличие|круглосуточ\p{L}{2,3}|instead|rather than|requir\p{L}{1,7}|asks?|asked|previous\p{L}{0,2}|formerly|grew|بدلا|المطلوب|يطلب|تطلب|يشترط|سابقا|مدار|كان|كانت|زاد|ارتفع|انخفض\p{L}?)(?!\p{L})/iu;

/** «В марте 2026 года дирекция публиковала 22 поста»: so it was once. */
const pastYear = /(?<!\p{L})(?:в|за) (?:\p{L}{3,9} )?20\d\d (?:год|г\.)/iu;
const pastVerb = /(?<!\p{L})\p{L}{2,12}[аяиеы]л[аио]?(?:сь|ся)?(?!\p{L})/iu;

/** Finds a single number that is another than the declared one; of several nobody can tell which is meant. */
export function detectNumber(fact: DeclaredNumber): Detector {
  return {
    among: fact.among,
    *detect(statement) {
      const { mentions } = statement;
      const text = fact.parts ? (statement.text.split(fact.parts)[0] ?? "") : statement.text;
      if (fact.except?.test(text) || comparing.test(text)) return;
      if (pastYear.test(text) && pastVerb.test(text)) return;
      if (mentions.some((one) => one.kind === "variable" && one.path === fact.variable)) return;
      const meant = quantitiesOf(statement).filter((one) => one.end <= text.length && fact.isMeant(one));
      const [quantity] = meant;
      if (!quantity || meant.length > 1 || fitsLimit(quantity, fact.value)) return;
      if (fact.isAllowed?.(quantity.amount)) return;
      const { subject, name, declared, at, variable } = fact;
      const replaceable = quantity.limit === "exact" && !quantity.isSpelledOut;
      yield {
        subject,
        ...(name === undefined ? {} : { name }),
        start: quantity.start,
        end: quantity.end,
        declared,
        at,
        ...(replaceable ? { variable } : {}),
      };
    },
  };
}

const people =
  /^(?:(?:штатн|постоянн|квалифицированн|опытн)\p{L}{2,3} )?(?:сотрудник\p{L}{0,3}|работник\p{L}{0,3}|специалист\p{L}{0,3}|человек\p{L}{0,2})(?!\p{L})|^(?:(?:full-time|permanent|qualified|skilled) )?(?:employees?|people|persons|staff|specialists|members of staff)(?!\p{L})|^(?:موظف|موظفا|موظفين|موظفة|موظفي|عامل|عاملا|عاملين|شخص|شخصا|اشخاص|متخصص|متخصصا|متخصصين)(?!\p{L})/iu;
const wholeCompany =
  /(?<!\p{L})(?:в (?:нашем |нашей )?(?:штате|компании|агентстве|организации|фирме|коллективе)|(?:наш |наша )?штат(?:ная)?(?: компании| агентства| численность)?|численност\p{L}{1,3}|коллектив\p{L}{0,2}|у нас (?:работа\p{L}{2,3}|трудится|трудятся)|(?:компания|агентство|организация|фирма) насчитывает|мы насчитываем|we (?:employ|have)|our (?:staff|team|workforce|company)|(?:the company|the agency) (?:employs|has)|staff (?:of|numbers?)|number of (?:staff|employees)|headcount|يعمل (?:لدينا|عندنا|في (?:ال)?(?:شركة|شركتنا|وكالة|وكالتنا|مؤسسة))|عدد (?:ال)?(?:موظفي|موظفينا|موظفين|عاملين|العاملين)\p{L}{0,3}|يضم فريقنا|لدينا|عندنا|لدى (?:ال)?(?:شركة|وكالة))(?!\p{L})/iu;
const ofWholeCompany = withWords(wholeCompany);
const partOfThem =
  /(?<!\p{L})(?:проект\p{L}{0,3}|мероприяти\p{L}{1,3}|редактор\p{L}{0,3}|дизайнер\p{L}{0,3}|из них|в том числе|заказчик\p{L}{0,3}|партнер\p{L}{0,3}|поставщик\p{L}{0,3}|субподрядчик\p{L}{0,3}|фабрик\p{L}{1,2}|завод\p{L}{0,2}|(?:\p{L}+-)?производител\p{L}{1,3}|филиал\p{L}{0,2}|отдел\p{L}{0,3}|групп\p{L}{1,3}|бригад\p{L}{1,3}|выдел\p{L}{2,6}|привлек\p{L}{2,5}|задейств\p{L}{3,6}|назнач\p{L}{2,4}|обуч\p{L}{2,6}|сертифи\p{L}{3,12}|опыт\p{L}{0,3}|лет|project|event|department|of (?:them|whom|which)|including|certified|trained|assign\p{L}{0,3}|dedicated|experience|المشروع|مشروع|منهم|فعالية|قسم|مخصص\p{L}{0,3}|خبرة|معتمد\p{L}{0,3})(?!\p{L})/iu;

const inYear = /(?<!\p{L})(?:в|на конец|in|by|at the end of|عام|سنة|نهاية) ((?:19|20)\d{2})(?![\d./-])/giu;

/** «В 2020 году в штате было 18 человек»: what was so in another year says nothing of today. */
function tellsOfAnotherYear(text: string, years: readonly string[]): boolean {
  return [...text.matchAll(inYear)].some((match) => !years.includes(match[1] ?? ""));
}

function staff(bid: BidModel): DeclaredNumber | undefined {
  const company = bid.company?.data;
  const value = parseDecimal(company?.staffCount === undefined ? undefined : String(company.staffCount));
  if (!company || !value) return undefined;
  const years = [bid.judgedAt.day.slice(0, 4), company.registeredAt?.slice(0, 4) ?? ""];
  return {
    subject: "staff",
    value,
    declared: value.toFixed(),
    at: placeOf(company, "staffCount"),
    variable: "company.staffCount",
    among: ofWholeCompany,
    except: { test: (text) => partOfThem.test(text) || tellsOfAnotherYear(text, years) },
    parts: /,? (?:из них|из которых|в том числе|including|of whom|منهم)(?!\p{L})/u,
    isMeant: ({ unit }) => people.test(unit),
  };
}

const validity =
  /(?<!\p{L})(?:(?:предложени|заявк|оферт)\p{L}{0,3}[^.;]{0,40}(?:действ\p{L}{3,8}|в силе|срок\p{L}{0,2} действия)|срок\p{L}{0,2} действия[^.;]{0,20}(?:предложени|заявк|оферт)\p{L}{0,3}|(?:bid|offer|tender|proposal)(?:'s)?[^.;]{0,30}(?:valid|validity|binding|open)|validity of (?:the |our |this )?(?:bid|offer|tender|proposal)|(?:عرضنا|العرض|عرض)[^.;؛]{0,30}(?:قائم\p{L}?|سار\p{L}{0,3}|صالح\p{L}?|ملزم\p{L}?|نافذ\p{L}?)|(?:يسري|تسري|يظل|يبقى|يستمر)(?: مفعول| سريان)? (?:ال|هذا ال)?عرض(?:نا)?|(?:صلاحية|سريان|مدة) (?:ال)?عرض\p{L}{0,2})(?!\p{L})/iu;

const ofValidity = withWords(validity);

function bidValidity(bid: BidModel): DeclaredNumber | undefined {
  const tender = bid.tender?.data;
  const value = parseDecimal(tender?.bidValidityDays === undefined ? undefined : String(tender.bidValidityDays));
  if (!tender || !value) return undefined;
  return {
    subject: "validity",
    value,
    declared: value.toFixed(),
    at: placeOf(tender, "bidValidityDays"),
    variable: "tender.bidValidityDays",
    among: ofValidity,
    except:
      /(?<!\p{L})(?:обеспечени\p{L}{1,3}|гаранти\p{L}{1,4}|акци\p{L}{1,3}|скидк\p{L}{1,3}|security|guarantee|discount|ضمان|خصم)(?!\p{L})/iu,
    isMeant: ({ family }) => family === "day",
    // Whoever keeps to an offer for longer than was asked keeps to it for as long as was asked.
    isAllowed: (amount) => amount.gt(value),
  };
}

const ofDeferral = withWords(
  /(?<!\p{L})(?:отсрочк\p{L}{1,3}|deferred payment|payment (?:is |be )?deferred|deferral|الدفع المؤجل|دفع مؤجل|تاجيل الدفع|تاجيل السداد)(?!\p{L})/iu,
);

function deferral(bid: BidModel): DeclaredNumber | undefined {
  const payment = bid.tender?.data.payment;
  const value = parseDecimal(payment?.deferralDays === undefined ? undefined : String(payment.deferralDays));
  if (!payment || !value) return undefined;
  return {
    subject: "deferral",
    value,
    declared: value.toFixed(),
    at: placeOf(payment, "deferralDays"),
    variable: "tender.payment.deferralDays",
    among: ofDeferral,
    // Others give us time to pay, too.
    except:
      /(?<!\p{L})(?:поставщик\p{L}{0,3}|субподрядчик\p{L}{0,3}|арендодател\p{L}{1,3}|фабрик\p{L}{1,2}|завод\p{L}{0,2}|производител\p{L}{1,3}|банк\p{L}{0,2}|suppliers?|subcontractors?|bank|المورد\p{L}{0,2}|مورد\p{L}{0,2}|البنك)(?!\p{L})/iu,
    isMeant: ({ family }) => family === "day",
  };
}

/** The detectors for numbers that the company and the tender declare. */
export function numberDetectors(bid: BidModel): readonly Detector[] {
  return [staff(bid), bidValidity(bid), deferral(bid)].filter((fact) => fact !== undefined).map(detectNumber);
}
