import { describe, expect, it } from "vitest";
import { contradictionsIn } from "../../../../../tests/harness/declared-bid.ts";

describe("fact/contradiction of facts and responses", () => {
  const facts = "warranty: 36 месяцев, postsPerMonth: 64, replyHours: 4, срокПоставки: 10 дней";
  it.each([
    ["Гарантия на оборудование — 24 месяца.", "24"],
    ["نقدم ضمانًا مدته ٢٤ شهرًا.", "٢٤"],
    ["The warranty is 24 months.", "24"],
    ["Публикуем 60 постов в месяц.", "60"],
    ["ننشر 60 منشورًا في الشهر.", "60"],
    ["Отвечаем за 6 часов.", "6"],
    ["نرد خلال ٦ ساعات.", "٦"],
    ["We answer within 6 hours.", "6"],
    ["Поставка занимает 14 дней.", "14"],
  ])("finds another value of a fact: %s", async (body, literal) => {
    expect(await contradictionsIn(body, { facts })).toEqual([literal]);
  });

  it.each([
    "Гарантия — 36 месяцев.",
    "Гарантия не менее 24 месяцев.",
    "Гарантия — 12 месяцев на батарею и 36 месяцев на камеру.",
    "Гарантия на батарею — 12 месяцев.",
    "The warranty on batteries is 12 months.",
    "ضمان البطارية: ضمان على البطارية 12 شهرًا.",
    "Гарантия дана 24 часа назад.",
    "Заказчик требует гарантию 24 месяца.",
    "Публикуем 720 постов в год.",
    "Публикуем 64 поста в месяц.",
    "В месяц проводим 60 встреч.",
    "Отвечаем 24 часа в сутки.",
    "نرد على مدار 24 ساعة.",
    "Отвечаем в течение 1 дня.",
    "Отвечаем за 2–3 часа, с 9:00 до 18:00.",
    "Монтаж занимает 14 дней.",
    "Отвечаем за {{facts.replyHours}} часа, раньше отвечали за 8 часов.",
  ])("takes beside a fact “%s”", async (body) => {
    expect(await contradictionsIn(body, { facts })).toEqual([]);
  });

  it.each([
    ["نرد على التعليقات خلال 6 ساعات كما يطلب :req[R7].", "6", {}],
    ["Готовим 62 публикации в месяц (:req[R1]).", "62", {}],
    ["## Ответы {answers=R8}\n\nНа обращение жителя даём ответ за 8 часов.", "8", {}],
    ["На обращение жителя даём ответ за 8 часов.", "8", { head: "answers: [R8]" }],
    ["", "8", { note: "    note: На обращение жителя даём ответ за 8 часов." }],
  ])("finds another value than the response says: %s", async (body, literal, options) => {
    expect(await contradictionsIn(body, options)).toEqual([literal]);
  });

  it.each([
    ["نرد خلال 4 ساعات، و:req[R7] يطلب 24 ساعة.", {}],
    ["Готовим 720 публикаций в год (:req[R1]).", {}],
    ["Готовим всего 800 публикаций (:req[R1]).", {}],
    ["Готовим 30 публикаций о :req[R1] и :req[R7].", {}],
    ["Готовим 12 съёмок в месяц (:req[R1]).", {}],
    ["## Ответы {answers=R8}\n\nСмена дежурного длится 8 часов.", {}],
    ["", { note: "    note: Смена дежурного длится 8 часов." }],
  ])("takes beside a response “%s”", async (body, options) => {
    expect(await contradictionsIn(body, options)).toEqual([]);
  });
});
