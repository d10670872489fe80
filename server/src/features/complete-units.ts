import { textLanguage } from "../export/language.ts";
import type { BidModel } from "../model/bid-model.ts";
import { readUnit } from "../model/units/read-unit.ts";
import { requirementOf } from "./complete-expected.ts";
import { writeValue, type YamlRequest } from "./complete-tools.ts";
import type { Offer } from "./completion-answer.ts";

/** Units as people write them, in each language of bids; what each measures is told by the tables of units. */
export const writtenUnits = {
  en: "piece|set|pair|pack|person|page|publication|event|report|service|minute|hour|day|working day|week|month|quarter|year|mm|cm|m|km|m²|ha|l|m³|g|kg|t|W|kW|kWh|V|A|Hz|KB|MB|GB|TB|Mbit/s|px|%",
  ru: "штука|комплект|пара|упаковка|человек|страница|публикация|мероприятие|отчёт|услуга|минута|час|день|рабочий день|неделя|месяц|квартал|год|мм|см|м|км|м²|га|л|м³|г|кг|т|Вт|кВт|кВт·ч|В|А|Гц|КБ|МБ|ГБ|ТБ|Мбит/с|пикс|%",
  ar: "قطعة|مجموعة|زوج|عبوة|شخص|صفحة|منشور|فعالية|تقرير|خدمة|دقيقة|ساعة|يوم|يوم عمل|أسبوع|شهر|ربع سنة|سنة|مم|سم|متر|كم|متر مربع|هكتار|لتر|متر مكعب|غرام|كغ|طن|واط|كيلوواط|ميغابايت|غيغابايت|بكسل|%",
} as const;

/**
 * Units for a place: the one that is asked for, those that the tender and the bid use, then those that people use; where
 * a unit is asked for, only what can be compared with it.
 */
export function proposeUnits(request: YamlRequest): readonly Offer[] {
  const { bids, say } = request;
  const [bid] = bids;
  const asked = bid && askedUnit(bid, request);
  const dimensions = new Set(asked === undefined ? [] : readUnit(asked).units.map(({ dimension }) => dimension));
  const fits = (unit: string): boolean =>
    dimensions.size === 0 || readUnit(unit).units.some(({ dimension }) => dimensions.has(dimension));
  /** A letter that may mean something else as well is no good advice. */
  const means = (unit: string): boolean =>
    dimensions.size === 0 || readUnit(unit).units.every(({ dimension }) => dimensions.has(dimension));
  const offers = new Map<string, Offer>();
  const add = (unit: string, detail?: string): void => {
    if (unit.trim() === "" || offers.has(unit)) return;
    const newText = writeValue(
      unit,
      request,
      unit === "%" && request.cursor.quote === "" ? false : /^[\p{L}²³/· ]+$/u.test(unit),
    );
    offers.set(unit, { label: unit, kind: "unit", ...(detail === undefined ? {} : { detail }), newText });
  };
  if (asked !== undefined) add(asked, say("unitAsked"));
  for (const unit of bid ? usedUnits(bid) : []) if (fits(unit)) add(unit, say("unitUsed"));
  for (const unit of writtenUnits[textLanguage(bid?.language ?? request.locale)].split("|")) if (means(unit)) add(unit);
  return [...offers.values()];
}

/** The unit that the place answers: of the requirement, or of the item that is priced. */
function askedUnit(bid: BidModel, { cursor, name }: YamlRequest): string | undefined {
  if (name === "specification") return requirementOf(bid, cursor.values.get("requirement"))?.expect?.unit;
  const item = cursor.values.get("item")?.normalize("NFC");
  if (name !== "pricing" || item === undefined) return undefined;
  return bid.tender?.data.items?.find(({ id }) => id?.normalize("NFC") === item)?.unit;
}

function usedUnits({ tender, pricing, rates }: BidModel): ReadonlySet<string> {
  const found = [
    ...(tender?.data.requirements ?? []).map(({ expect }) => expect?.unit),
    ...(tender?.data.items ?? []).map(({ unit }) => unit),
    ...(tender?.data.kpis ?? []).map(({ unit }) => unit),
    ...(pricing?.data.items ?? []).map(({ unit }) => unit),
    ...rates.flatMap((file) => (file.data.rates ?? []).map(({ unit }) => unit)),
  ];
  return new Set(found.flatMap((unit) => (unit === undefined || unit.length > 60 ? [] : [unit.trim()])));
}
