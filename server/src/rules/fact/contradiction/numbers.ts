import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal } from "../../../model/decimal.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { findQuantities, fitsLimit, type WrittenQuantity } from "../../support/written-quantities.ts";
import type { Contradiction, Detector, Subject } from "./contradiction.ts";
import type { Statement } from "./statement.ts";

/** A number that is declared, and how prose speaks of it. */
interface DeclaredNumber {
  readonly subject: Subject;
  readonly name?: string;
  readonly value: Decimal;
  readonly declared: string;
  readonly at: Place | undefined;
  readonly variable: string;
  /** Words that must stand in the sentence. */
  readonly cue: RegExp;
  /** Words with which the sentence speaks of something else. */
  readonly except?: { test(text: string): boolean };
  /** Which numbers of the sentence are meant. */
  isMeant(quantity: WrittenQuantity): boolean;
  /** Tells whether another value is no contradiction, such as a longer validity than was asked for. */
  isAllowed?(amount: Decimal): boolean;
}

/** What sets a number against another one, or tells what somebody else asks. */
export const comparing =
  /(?<!\p{L})(?:вместо|требу\p{L}{2,5}|требовани\p{L}{1,3}|ранее|раньше|прежде|вырос\p{L}{0,3}|увелич\p{L}{2,5}|сократи\p{L}{1,4}|в отличие|круглосуточ\p{L}{2,3}|instead|rather than|requir\p{L}{1,7}|asks?|asked|previous\p{L}{0,2}|formerly|grew|بدلا|المطلوب|يطلب|تطلب|يشترط|سابقا|مدار|كان|كانت|زاد|ارتفع|انخفض\p{L}?)(?!\p{L})/iu;

/** Finds a single number that is another than the declared one; of several nobody can tell which is meant. */
export function detectNumber(fact: DeclaredNumber): Detector {
  return function* ({ text, mentions }: Statement): Generator<Contradiction> {
    if (!fact.cue.test(text) || fact.except?.test(text) || comparing.test(text)) return;
    if (mentions.some((one) => one.kind === "variable" && one.path === fact.variable)) return;
    const meant = findQuantities(text).filter((quantity) => fact.isMeant(quantity));
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
  };
}

const people =
  /^(?:(?:штатн|постоянн|квалифицированн|опытн)\p{L}{2,3} )?(?:сотрудник\p{L}{0,3}|работник\p{L}{0,3}|специалист\p{L}{0,3}|человек\p{L}{0,2})(?!\p{L})|^(?:(?:full-time|permanent|qualified|skilled) )?(?:employees?|people|persons|staff|specialists|members of staff)(?!\p{L})|^(?:موظف|موظفا|موظفين|موظفة|موظفي|عامل|عاملا|عاملين|شخص|شخصا|اشخاص|متخصص|متخصصا|متخصصين)(?!\p{L})/iu;
const wholeCompany =
  /(?<!\p{L})(?:в (?:нашем |нашей )?(?:штате|компании|агентстве|организации|фирме|коллективе)|(?:наш |наша )?штат(?:ная)?(?: компании| агентства| численность)?|численност\p{L}{1,3}|коллектив\p{L}{0,2}|у нас (?:работа\p{L}{2,3}|трудится|трудятся)|(?:компания|агентство|организация|фирма) насчитывает|мы насчитываем|we (?:employ|have)|our (?:staff|team|workforce|company)|(?:the company|the agency) (?:employs|has)|staff (?:of|numbers?)|number of (?:staff|employees)|headcount|يعمل (?:لدينا|عندنا|في (?:ال)?(?:شركة|شركتنا|وكالة|وكالتنا|مؤسسة))|عدد (?:ال)?(?:موظفي|موظفينا|موظفين|عاملين|العاملين)\p{L}{0,3}|يضم فريقنا|لدينا|عندنا|لدى (?:ال)?(?:شركة|وكالة))(?!\p{L})/iu;
const partOfThem =
  /(?<!\p{L})(?:проект\p{L}{0,3}|мероприяти\p{L}{1,3}|редактор\p{L}{0,3}|дизайнер\p{L}{0,3}|из них|в том числе|отдел\p{L}{0,3}|групп\p{L}{1,3}|бригад\p{L}{1,3}|выдел\p{L}{2,6}|привлек\p{L}{2,5}|задейств\p{L}{3,6}|назнач\p{L}{2,4}|обуч\p{L}{2,6}|сертифи\p{L}{3,12}|опыт\p{L}{0,3}|лет|project|event|department|of (?:them|whom|which)|including|certified|trained|assign\p{L}{0,3}|dedicated|experience|المشروع|مشروع|منهم|فعالية|قسم|مخصص\p{L}{0,3}|خبرة|معتمد\p{L}{0,3})(?!\p{L})/iu;

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
    cue: wholeCompany,
    except: { test: (text) => partOfThem.test(text) || tellsOfAnotherYear(text, years) },
    isMeant: ({ unit }) => people.test(unit),
  };
}

const validity =
  /(?<!\p{L})(?:(?:предложени|заявк|оферт)\p{L}{0,3}[^.;]{0,40}(?:действ\p{L}{3,8}|в силе|срок\p{L}{0,2} действия)|срок\p{L}{0,2} действия[^.;]{0,20}(?:предложени|заявк|оферт)\p{L}{0,3}|(?:bid|offer|tender|proposal)(?:'s)?[^.;]{0,30}(?:valid|validity|binding|open)|validity of (?:the |our |this )?(?:bid|offer|tender|proposal)|(?:عرضنا|العرض|عرض)[^.;؛]{0,30}(?:قائم\p{L}?|سار\p{L}{0,3}|صالح\p{L}?|ملزم\p{L}?|نافذ\p{L}?)|(?:يسري|تسري|يظل|يبقى|يستمر)(?: مفعول| سريان)? (?:ال|هذا ال)?عرض(?:نا)?|(?:صلاحية|سريان|مدة) (?:ال)?عرض\p{L}{0,2})(?!\p{L})/iu;

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
    cue: validity,
    except:
      /(?<!\p{L})(?:обеспечени\p{L}{1,3}|гаранти\p{L}{1,4}|акци\p{L}{1,3}|скидк\p{L}{1,3}|security|guarantee|discount|ضمان|خصم)(?!\p{L})/iu,
    isMeant: ({ family }) => family === "day",
    // Whoever keeps to an offer for longer than was asked keeps to it for as long as was asked.
    isAllowed: (amount) => amount.gt(value),
  };
}

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
    cue: /(?<!\p{L})(?:отсрочк\p{L}{1,3}|deferred payment|payment (?:is |be )?deferred|deferral|الدفع المؤجل|دفع مؤجل|تاجيل الدفع|تاجيل السداد)(?!\p{L})/iu,
    isMeant: ({ family }) => family === "day",
  };
}

/** The detectors for numbers that the company and the tender declare. */
export function numberDetectors(bid: BidModel): readonly Detector[] {
  return [staff(bid), bidValidity(bid), deferral(bid)].filter((fact) => fact !== undefined).map(detectNumber);
}
