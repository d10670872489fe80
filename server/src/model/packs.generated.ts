// Generated from server/packs by scripts/generate-packs.ts: change a pack, not this file.
import type { BuiltInPack } from "./pack.ts";

/** The packs that come with the product, sorted by id. */
export const packs: readonly BuiltInPack[] = [
  {
    "id": "eu-2014-24",
    "title": "European Union, Directive 2014/24/EU",
    "description": "For tenders under the classic directive on public procurement, and under the national laws that follow it. A national law may ask for more; the notice and the procurement documents say what.",
    "requiredDocuments": [
      {
        "id": "law-espd",
        "type": "espd",
        "title": "European Single Procurement Document (ESPD)",
        "routes": [
          "open",
          "restricted",
          "negotiated",
          "competitive-dialogue",
          "contest",
          "auction"
        ],
        "source": {
          "clause": "Directive 2014/24/EU, art. 59(1)",
          "asOf": "2026-11-23",
          "verified": false,
          "url": "https://www.legislation.gov.uk/eudr/2014/24"
        }
      },
      {
        "id": "law-relied-espd",
        "type": "espd-relied-entity",
        "title": "ESPD of each entity whose capacities are relied on",
        "routes": [
          "open",
          "restricted",
          "negotiated",
          "competitive-dialogue",
          "contest",
          "auction"
        ],
        "nature": "conditional",
        "condition": "If you rely on the capacities of another entity",
        "source": {
          "clause": "Directive 2014/24/EU, art. 59(1), art. 63",
          "asOf": "2026-11-23",
          "verified": false,
          "url": "https://www.legislation.gov.uk/eudr/2014/24"
        }
      }
    ],
    "thresholds": [
      {
        "id": "turnoverMaxMultiple",
        "value": "2",
        "source": {
          "clause": "Directive 2014/24/EU, art. 58(3)",
          "asOf": "2026-11-23",
          "verified": false,
          "url": "https://www.legislation.gov.uk/eudr/2014/24"
        }
      }
    ],
    "abbreviations": [
      "ESPD",
      "DGUE",
      "EEE",
      "TED",
      "CPV",
      "CJEU",
      "VAT",
      "SME",
      "ISO",
      "EN"
    ],
    "calendar": {
      "weekend": [
        6,
        7
      ],
      "daysOff": [
        "2026-12-25",
        "2026-12-26",
        "2027-01-01",
        "2027-12-25",
        "2027-12-26",
        "2028-01-01"
      ],
      "source": {
        "clause": "Regulation (EEC, Euratom) 1182/71, art. 2 and 3: working days leave out weekends and public holidays, which differ by country",
        "asOf": "2026-11-23",
        "verified": false
      }
    }
  },
  {
    "id": "generic",
    "title": "No law in particular",
    "description": "Only what the tender itself says counts: its required documents, its limits, its deadlines. Nothing is added from any law, so compare with the law that applies what the tender leaves unsaid.",
    "formulas": [
      {
        "id": "lowest-price",
        "title": "The lowest price takes all points, others in proportion",
        "method": "best-over-own",
        "source": {
          "clause": "Usual formula of weighted tenders, no law",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://support-us.negometrix.com"
        }
      }
    ],
    "styles": [
      {
        "id": "vague-words",
        "title": "Words that promise nothing that can be checked",
        "always": true,
        "entries": [
          {
            "words": [
              "современный",
              "новейшие технологии",
              "новейшее оборудование"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "except": [
              "современное искусство",
              "современный танец",
              "современная музыка",
              "современная литература",
              "современная история",
              "современный мир",
              "современная Россия",
              "современный русский язык",
              "современные дети",
              "современный человек"
            ],
            "reason": "Что современно, каждый решает сам, и при приёмке это не проверить.",
            "rewrite": "назовите модель, год выпуска, версию или стандарт"
          },
          {
            "words": [
              "качественный",
              "высококачественный",
              "высокое качество",
              "хорошее качество",
              "надлежащее качество"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "except": [
              "качественный состав",
              "качественный показатель",
              "качественная характеристика",
              "качественный критерий",
              "качественное исследование",
              "качественный анализ",
              "качественная оценка"
            ],
            "reason": "Качество без меры нельзя ни проверить, ни оценить в баллах.",
            "rewrite": "назовите стандарт, показатель или порядок проверки"
          },
          {
            "words": [
              "на высоком уровне",
              "на высшем уровне",
              "на должном уровне",
              "на самом высоком уровне",
              "на достойном уровне"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "except": [
              "переговоры на высшем уровне",
              "встреча на высшем уровне",
              "совещание на высоком уровне"
            ],
            "reason": "У каждого свой уровень, и эксперт не поставит за него балл.",
            "rewrite": "назовите показатель и его значение"
          },
          {
            "words": [
              "в кратчайшие сроки",
              "в короткие сроки",
              "в сжатые сроки",
              "в минимальные сроки",
              "в самые короткие сроки",
              "в кратчайшее время"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Срок нельзя проверить.",
            "rewrite": "назовите число дней или дату"
          },
          {
            "words": [
              "оперативный",
              "оперативное реагирование"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "except": [
              "оперативная память",
              "оперативный штаб",
              "оперативный дежурный",
              "оперативное управление",
              "оперативная полиграфия",
              "оперативная печать",
              "оперативная группа",
              "оперативный отдел",
              "оперативный персонал"
            ],
            "reason": "Как быстро, не сказано.",
            "rewrite": "назовите время ответа или число дней"
          },
          {
            "words": [
              "своевременный",
              "вовремя"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Какое время считать своевременным, не сказано.",
            "rewrite": "назовите срок"
          },
          {
            "words": [
              "в ближайшее время",
              "в скором времени",
              "в разумный срок",
              "в разумные сроки",
              "как можно скорее",
              "как можно быстрее",
              "в самое ближайшее время"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Срок понятен только тому, кто пишет.",
            "rewrite": "назовите число дней или дату"
          },
          {
            "words": [
              "при необходимости",
              "по мере необходимости",
              "в случае необходимости",
              "при возникновении необходимости"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Не сказано, кто решает, что это необходимо, и сколько раз.",
            "rewrite": "назовите случай, число раз или того, кто решает"
          },
          {
            "words": [
              "и т. д.",
              "и т. п.",
              "и др.",
              "и пр.",
              "и так далее",
              "и тому подобное",
              "и прочее"
            ],
            "language": "ru",
            "rule": "vague",
            "reason": "Открытый перечень читают как обещание сделать и то, чего в нём нет.",
            "rewrite": "перечислите всё до конца"
          },
          {
            "words": [
              "по возможности",
              "по мере возможности",
              "если получится"
            ],
            "language": "ru",
            "rule": "vague",
            "reason": "Звучит как отказ от обязательства.",
            "rewrite": "напишите, что сделаете, или уберите"
          },
          {
            "words": [
              "максимально",
              "максимально возможный"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "except": [
              "максимально допустимый",
              "максимально разрешённый",
              "максимально и минимально"
            ],
            "reason": "Сколько это, не сказано.",
            "rewrite": "назовите число"
          },
          {
            "words": [
              "значительный",
              "существенный",
              "значимый рост",
              "заметный рост",
              "заметно"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "except": [
              "существенные условия",
              "существенное нарушение",
              "существенная характеристика",
              "существенное изменение обстоятельств",
              "существенный недостаток",
              "статистически значимый"
            ],
            "reason": "Насколько, не сказано.",
            "rewrite": "назовите, на сколько и по сравнению с чем"
          },
          {
            "words": [
              "эффективный",
              "высокоэффективный",
              "высокопроизводительный"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "except": [
              "эффективная площадь",
              "эффективная ставка",
              "эффективная мощность",
              "эффективная температура"
            ],
            "reason": "Без показателя неясно, в чём эффект.",
            "rewrite": "назовите показатель, который изменится"
          },
          {
            "words": [
              "гибкий подход",
              "гибкая система",
              "гибкие условия",
              "гибкая ценовая политика"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Не сказано, что и насколько можно изменить.",
            "rewrite": "назовите, что заказчик может изменить и в какой срок"
          },
          {
            "words": [
              "интуитивно понятный",
              "интуитивный интерфейс",
              "дружественный интерфейс",
              "удобный интерфейс",
              "удобный сервис",
              "простой и понятный"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Удобство нельзя проверить на словах.",
            "rewrite": "назовите число шагов, стандарт или результат проверки на пользователях"
          },
          {
            "words": [
              "надёжный",
              "высоконадёжный"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "except": [
              "надёжный пароль"
            ],
            "reason": "Надёжность без меры не оценить.",
            "rewrite": "назовите долю времени работы, срок гарантии или исполненные договоры"
          },
          {
            "words": [
              "индивидуальный подход",
              "комплексный подход",
              "системный подход",
              "творческий подход",
              "креативный подход",
              "профессиональный подход",
              "ответственный подход",
              "инновационный подход",
              "клиентоориентированный подход"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Так пишут все, и эксперту это ничего не говорит.",
            "rewrite": "назовите, что именно сделаете иначе"
          },
          {
            "words": [
              "большой опыт",
              "богатый опыт",
              "многолетний опыт",
              "обширный опыт",
              "значительный опыт",
              "колоссальный опыт"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Опыт оценивают по договорам и годам.",
            "rewrite": "назовите число лет и договоры"
          },
          {
            "words": [
              "широкий спектр",
              "широкий ассортимент",
              "широкий выбор",
              "широкие возможности",
              "весь спектр",
              "полный спектр",
              "полный комплекс услуг",
              "полный цикл услуг"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Что входит, не сказано.",
            "rewrite": "перечислите"
          },
          {
            "words": [
              "высококвалифицированный",
              "высокопрофессиональный",
              "команда профессионалов",
              "опытный специалист",
              "опытная команда",
              "опытные сотрудники",
              "квалифицированные специалисты",
              "квалифицированные сотрудники"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Эксперт оценивает людей, которых может назвать.",
            "rewrite": "назовите людей, их стаж и документы"
          },
          {
            "words": [
              "постараться",
              "приложить все усилия",
              "прилагать все усилия",
              "приложить максимум усилий",
              "сделать все возможное",
              "сделать всё от нас зависящее"
            ],
            "language": "ru",
            "rule": "vague",
            "reason": "Заявка содержит обязательства, а это намерение.",
            "rewrite": "напишите, что сделаете"
          },
          {
            "words": [
              "по договорённости",
              "по взаимной договорённости",
              "по согласованию сторон",
              "в рабочем порядке",
              "в оговорённые сроки"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Об этом ещё не договорились, и спор останется на время исполнения.",
            "rewrite": "предложите срок или порядок, который заказчик может принять"
          },
          {
            "words": [
              "достаточное количество",
              "необходимое количество",
              "нужное количество",
              "достаточный объём",
              "в достаточной мере",
              "в достаточном объёме",
              "в необходимом объёме",
              "в требуемом объёме"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Сколько это, не сказано.",
            "rewrite": "назовите число"
          },
          {
            "words": [
              "оптимальный",
              "в разумных пределах"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Не сказано, по какой мере.",
            "rewrite": "назовите значение и почему оно выбрано"
          },
          {
            "words": [
              "доступная цена",
              "разумная цена",
              "приемлемая цена",
              "доступные цены",
              "конкурентная цена",
              "конкурентоспособная цена",
              "привлекательная цена"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Цену сравнивают в рублях.",
            "rewrite": "сошлитесь на сумму из предложения"
          },
          {
            "words": [
              "разного рода",
              "различного рода",
              "ряд мероприятий",
              "комплекс мероприятий",
              "комплекс мер",
              "соответствующие меры",
              "необходимые меры",
              "надлежащие меры"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "reason": "Что именно будет сделано, не сказано.",
            "rewrite": "перечислите"
          },
          {
            "words": [
              "регулярный",
              "на регулярной основе",
              "периодически",
              "время от времени"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "except": [
              "регулярное выражение",
              "регулярный рейс",
              "регулярные перевозки",
              "регулярный менеджмент"
            ],
            "reason": "Как часто, не сказано.",
            "rewrite": "назовите, сколько раз в неделю или в месяц"
          },
          {
            "words": [
              "примерно",
              "ориентировочно",
              "приблизительно",
              "плюс-минус"
            ],
            "language": "ru",
            "rule": "vague",
            "withNumber": true,
            "reason": "Приблизительное число нельзя принять по акту.",
            "rewrite": "назовите число или границы"
          },
          {
            "words": [
              "передовые технологии",
              "передовые методы",
              "передовые решения",
              "инновационный",
              "прогрессивные технологии"
            ],
            "language": "ru",
            "rule": "vague",
            "provable": true,
            "except": [
              "инновационное развитие",
              "инновационный центр",
              "инновационная деятельность",
              "инновационная экономика"
            ],
            "reason": "В чём новизна, не сказано.",
            "rewrite": "назовите технологию и что она даёт заказчику"
          },
          {
            "words": [
              "и/или"
            ],
            "language": "ru",
            "rule": "vague",
            "match": "exact",
            "reason": "Неясно, обещано одно или оба.",
            "rewrite": "выберите «и» или «или»"
          },
          {
            "words": [
              "تقنيات حديثة",
              "تقنية حديثة",
              "وسائل حديثة",
              "أساليب حديثة",
              "أجهزة حديثة",
              "معدات حديثة",
              "أحدث التقنيات",
              "أحدث الأجهزة",
              "أحدث المعدات",
              "أحدث الأساليب",
              "أحدث الوسائل",
              "متطور",
              "متطورة"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "except": [
              "الدول المتطورة"
            ],
            "reason": "لكل شخص رأيه في ما هو حديث، ولا يمكن التحقق منه عند القبول.",
            "rewrite": "اذكروا الطراز أو سنة الصنع أو الإصدار أو المعيار"
          },
          {
            "words": [
              "جودة عالية",
              "عالي الجودة",
              "عالية الجودة",
              "عاليي الجودة",
              "جودة جيدة",
              "جودة مناسبة"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "الجودة بلا مقياس لا تُقاس ولا تُمنح عنها نقاط.",
            "rewrite": "اذكروا المعيار أو المؤشر أو طريقة التحقق"
          },
          {
            "words": [
              "على أعلى مستوى",
              "بأعلى مستوى",
              "على مستوى عال",
              "بمستوى عال",
              "على مستوى رفيع",
              "بمستوى رفيع",
              "بالمستوى المطلوب",
              "على المستوى المطلوب"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لكل شخص مستواه، ولا يستطيع المقيّم أن يمنح عنه نقطة.",
            "rewrite": "اذكروا المؤشر وقيمته"
          },
          {
            "words": [
              "في أقرب وقت",
              "في أسرع وقت",
              "بأسرع وقت",
              "في أقرب فرصة",
              "في أقصر مدة",
              "في أقصر وقت",
              "بأسرع ما يمكن",
              "على وجه السرعة",
              "في القريب العاجل"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "موعد لا يمكن التحقق منه.",
            "rewrite": "اذكروا عدد الأيام أو التاريخ"
          },
          {
            "words": [
              "في الوقت المناسب",
              "في الموعد المناسب",
              "في وقت مناسب",
              "في المواعيد المناسبة"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم يُذكر أي وقت هو المناسب.",
            "rewrite": "اذكروا الموعد"
          },
          {
            "words": [
              "عند الحاجة",
              "عند الضرورة",
              "عند اللزوم",
              "إذا لزم الأمر",
              "إن لزم الأمر",
              "حسب الحاجة",
              "بحسب الحاجة",
              "وفق الحاجة",
              "كلما دعت الحاجة",
              "متى دعت الحاجة",
              "إذا دعت الحاجة",
              "حسب الضرورة"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم يُذكر من يقرر الحاجة وكم مرة.",
            "rewrite": "اذكروا الحالة أو عدد المرات أو من يقرر"
          },
          {
            "words": [
              "إلخ",
              "إلى آخره",
              "وما إلى ذلك",
              "وغير ذلك",
              "وما شابه",
              "وما شابه ذلك",
              "وما شابهها"
            ],
            "language": "ar",
            "rule": "vague",
            "reason": "تُفهم القائمة المفتوحة وعدًا بما لم يرد فيها.",
            "rewrite": "اذكروا العناصر كلها"
          },
          {
            "words": [
              "قدر الإمكان",
              "بقدر الإمكان",
              "حسب الإمكان",
              "بحسب الإمكان",
              "إن أمكن",
              "إذا أمكن",
              "ما أمكن",
              "عند الإمكان",
              "قدر المستطاع"
            ],
            "language": "ar",
            "rule": "vague",
            "reason": "تُفهم تراجعًا عن الالتزام.",
            "rewrite": "اكتبوا ما ستفعلونه أو احذفوها"
          },
          {
            "words": [
              "بشكل مناسب",
              "على نحو مناسب",
              "بصورة مناسبة",
              "بصورة ملائمة",
              "الإجراءات المناسبة",
              "الإجراءات اللازمة",
              "التدابير المناسبة",
              "التدابير اللازمة",
              "الخطوات اللازمة"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم يُذكر ما الذي سيُفعل.",
            "rewrite": "اذكروا الخطوات"
          },
          {
            "words": [
              "كفاءة عالية",
              "بكفاءة وفعالية",
              "بفعالية وكفاءة",
              "فعالية عالية",
              "فعال",
              "فعالة",
              "بفعالية",
              "بشكل فعال"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "except": [
              "المادة الفعالة",
              "مادة فعالة"
            ],
            "reason": "لا يظهر الأثر بلا مؤشر.",
            "rewrite": "اذكروا المؤشر الذي سيتغير"
          },
          {
            "words": [
              "بشكل كبير",
              "بشكل ملحوظ",
              "بشكل ملموس",
              "بصورة كبيرة",
              "بصورة ملحوظة",
              "إلى حد كبير",
              "بدرجة كبيرة",
              "زيادة كبيرة",
              "زيادة ملحوظة",
              "زيادة ملموسة",
              "تحسن ملحوظ",
              "تحسين ملحوظ",
              "تحسين ملموس"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم يُذكر المقدار.",
            "rewrite": "اذكروا المقدار والأساس الذي يُقاس عليه"
          },
          {
            "words": [
              "بشكل دوري",
              "بصفة دورية",
              "بصورة دورية",
              "بانتظام",
              "بشكل منتظم",
              "بصورة منتظمة",
              "من وقت لآخر",
              "من حين لآخر",
              "من وقت إلى آخر",
              "من حين إلى آخر"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم يُذكر عدد المرات.",
            "rewrite": "اذكروا كم مرة في الأسبوع أو في الشهر"
          },
          {
            "words": [
              "خبرة واسعة",
              "خبرة كبيرة",
              "خبرة طويلة",
              "خبرات واسعة",
              "خبرات كبيرة",
              "خبرة عميقة",
              "خبرة ثرية",
              "خبرتـ الواسعة",
              "خبرتـ الطويلة",
              "خبرتـ الكبيرة"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "تُقاس الخبرة بالعقود والسنوات.",
            "rewrite": "اذكروا عدد السنوات والعقود"
          },
          {
            "words": [
              "فريق محترف",
              "فريق متميز",
              "فريق خبير",
              "كوادر مؤهلة",
              "كوادر متميزة",
              "كفاءات عالية",
              "كوادر متخصصة",
              "نخبة من الخبراء",
              "نخبة من المتخصصين",
              "نخبة من المحترفين",
              "خبراء متمرسون",
              "خبراء متمرسين"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "يقيّم المقيّم أشخاصًا يعرف أسماءهم.",
            "rewrite": "اذكروا الأشخاص وسنوات عملهم وشهاداتهم"
          },
          {
            "words": [
              "مجموعة واسعة",
              "طيف واسع",
              "تشكيلة واسعة",
              "خدمات متكاملة",
              "حلول متكاملة",
              "باقة متكاملة",
              "مختلف المجالات",
              "شتى المجالات",
              "كافة المجالات"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم يُذكر ما الذي يدخل في ذلك.",
            "rewrite": "اذكروا العناصر"
          },
          {
            "words": [
              "سهل الاستخدام",
              "سهلة الاستخدام",
              "سهولة الاستخدام",
              "واجهة سهلة",
              "واجهة بسيطة"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لا تُعرف السهولة من الكلام.",
            "rewrite": "اذكروا عدد الخطوات أو المعيار أو نتيجة تجربة مع المستخدمين"
          },
          {
            "words": [
              "مرونة عالية",
              "بمرونة",
              "نهج مرن",
              "أسلوب مرن",
              "حلول مرنة",
              "شروط مرنة"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم يُذكر ما الذي يمكن تغييره.",
            "rewrite": "اذكروا ما يستطيع المشتري تغييره وحتى متى"
          },
          {
            "words": [
              "حسب الاتفاق",
              "بحسب الاتفاق",
              "وفق ما يتفق عليه",
              "كما يتفق عليه",
              "حسب ما يتفق عليه",
              "يتفق عليه لاحقا",
              "يحدد بالاتفاق"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "ما لم يُتفق عليه بعد يصبح خلافًا في أثناء التنفيذ.",
            "rewrite": "اقترحوا مدة أو ترتيبًا يستطيع المشتري قبوله"
          },
          {
            "words": [
              "عدد كاف",
              "كمية كافية",
              "عدد مناسب",
              "كمية مناسبة",
              "العدد الكافي",
              "العدد اللازم",
              "العدد المناسب",
              "الكمية اللازمة",
              "بالقدر الكافي",
              "بشكل كاف"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم يُذكر العدد.",
            "rewrite": "اذكروا العدد"
          },
          {
            "words": [
              "تقريبا",
              "حوالي",
              "على وجه التقريب",
              "بصورة تقريبية",
              "ما يقارب"
            ],
            "language": "ar",
            "rule": "vague",
            "withNumber": true,
            "reason": "العدد التقريبي لا يمكن قبوله في محضر.",
            "rewrite": "اذكروا العدد أو حدّيه"
          },
          {
            "words": [
              "سنحاول",
              "نحاول",
              "سنسعى",
              "نسعى إلى",
              "نسعى جاهدين",
              "نبذل قصارى جهدنا",
              "سنبذل قصارى جهدنا",
              "نبذل كل جهد",
              "نأمل أن",
              "سنعمل جاهدين"
            ],
            "language": "ar",
            "rule": "vague",
            "reason": "العرض التزام، وهذه نية.",
            "rewrite": "اكتبوا ما ستفعلونه"
          },
          {
            "words": [
              "أسعار تنافسية",
              "سعر تنافسي",
              "سعر مناسب",
              "أسعار مناسبة",
              "أسعار معقولة",
              "سعر معقول",
              "تكلفة مناسبة"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "تُقارن الأسعار بالأرقام.",
            "rewrite": "أحيلوا إلى المبلغ في جدول الأسعار"
          },
          {
            "words": [
              "حلول مبتكرة",
              "أفكار مبتكرة",
              "أساليب مبتكرة",
              "طرق مبتكرة",
              "مبتكر",
              "مبتكرة",
              "حلول إبداعية",
              "أفكار إبداعية"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم يُذكر وجه الجديد.",
            "rewrite": "اذكروا ما الجديد وماذا يكسب المشتري"
          },
          {
            "words": [
              "نهج شامل",
              "رؤية شاملة",
              "منهجية متكاملة",
              "منهج متكامل",
              "حلول شاملة",
              "نهج متكامل"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "يقول ذلك كل مقدم عرض، ولا يفيد المقيّم بشيء.",
            "rewrite": "اذكروا ما ستفعلونه على نحو مختلف"
          },
          {
            "words": [
              "بسرعة عالية",
              "سرعة فائقة",
              "بسرعة وكفاءة",
              "بأسرع صورة"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم تُذكر المدة.",
            "rewrite": "اذكروا عدد الساعات أو الأيام"
          },
          {
            "words": [
              "احترافية عالية",
              "باحترافية",
              "بمهنية عالية",
              "بطريقة احترافية",
              "بشكل احترافي",
              "مهنية عالية"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لا تُقاس ولا يُتحقق منها.",
            "rewrite": "اذكروا المعيار أو الشهادة أو العمل السابق"
          },
          {
            "words": [
              "الأمثل",
              "بشكل أمثل",
              "على نحو أمثل",
              "الاستغلال الأمثل"
            ],
            "language": "ar",
            "rule": "vague",
            "provable": true,
            "reason": "لم يُذكر المقياس.",
            "rewrite": "اذكروا القيمة وسبب اختيارها"
          },
          {
            "words": [
              "و/أو"
            ],
            "language": "ar",
            "rule": "vague",
            "match": "exact",
            "reason": "لا يُعرف هل الوعد بأحدهما أم بكليهما.",
            "rewrite": "اختاروا «و» أو «أو»"
          },
          {
            "words": [
              "modern",
              "up-to-date technology",
              "latest technology",
              "latest technologies",
              "latest equipment"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "except": [
              "modern art",
              "modern history",
              "modern languages",
              "modern slavery",
              "modern dance",
              "modern standard arabic",
              "modern arabic",
              "modern english",
              "modern irish"
            ],
            "reason": "What is modern is a matter of opinion and cannot be checked at acceptance.",
            "rewrite": "name the model, the year, the version or the standard"
          },
          {
            "words": [
              "high quality",
              "good quality",
              "high standard",
              "high standards"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "Quality without a measure can be neither checked nor scored.",
            "rewrite": "name the standard, the figure or how it is checked"
          },
          {
            "words": [
              "state of the art",
              "cutting edge",
              "leading edge technology"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "Every bidder says so.",
            "rewrite": "name the technology and what it does for the buyer"
          },
          {
            "words": [
              "innovative",
              "innovation-driven",
              "forward-thinking"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It does not say what is new.",
            "rewrite": "say what is new and what the buyer gains"
          },
          {
            "words": [
              "as soon as possible",
              "asap",
              "as quickly as possible",
              "at the earliest opportunity",
              "in due course",
              "in the near future"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "Nobody can check when that is.",
            "rewrite": "give a date or a number of days"
          },
          {
            "words": [
              "timely",
              "in a timely manner",
              "in a timely fashion",
              "promptly",
              "swiftly"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It does not say how fast.",
            "rewrite": "give a number of hours or days"
          },
          {
            "words": [
              "as required",
              "as needed",
              "as necessary",
              "if necessary",
              "where necessary",
              "when necessary",
              "if needed",
              "where needed",
              "when needed",
              "if required",
              "as and when required"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "except": [
              "as required by",
              "as required in",
              "as required under",
              "as required of"
            ],
            "reason": "It does not say who decides and how often.",
            "rewrite": "name the case, the number of times or the person who decides"
          },
          {
            "words": [
              "etc",
              "et cetera",
              "and so on",
              "and so forth",
              "and the like"
            ],
            "language": "en",
            "rule": "vague",
            "reason": "An open list is read as a promise of what is not in it.",
            "rewrite": "name everything"
          },
          {
            "words": [
              "and/or"
            ],
            "language": "en",
            "rule": "vague",
            "match": "exact",
            "reason": "It is not clear whether one is promised or both.",
            "rewrite": "choose “and” or “or”"
          },
          {
            "words": [
              "where possible",
              "if possible",
              "whenever possible",
              "when possible",
              "as far as possible",
              "as much as possible",
              "where practicable",
              "as far as practicable"
            ],
            "language": "en",
            "rule": "vague",
            "reason": "It reads as a way out of the promise.",
            "rewrite": "say what you will do, or leave it out"
          },
          {
            "words": [
              "as appropriate",
              "where appropriate",
              "appropriate measures",
              "appropriate steps",
              "suitable measures",
              "necessary measures"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It does not say what will be done.",
            "rewrite": "name the steps"
          },
          {
            "words": [
              "sufficient number",
              "sufficient quantity",
              "sufficient resources",
              "adequate number",
              "adequate resources",
              "adequate staff",
              "adequate staffing",
              "sufficient staff"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It does not say how many.",
            "rewrite": "give the number"
          },
          {
            "words": [
              "significant",
              "significantly",
              "substantial improvement",
              "substantially",
              "considerable",
              "considerably",
              "dramatically"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "except": [
              "significant figures",
              "statistically significant",
              "significant digits",
              "substantially all",
              "no significant",
              "not significant"
            ],
            "reason": "It does not say by how much.",
            "rewrite": "say by how much and compared with what"
          },
          {
            "words": [
              "efficient",
              "efficiently",
              "effective",
              "effectively",
              "highly effective",
              "highly efficient"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "except": [
              "effective date",
              "effective from",
              "effective as of",
              "effective until",
              "effective immediately"
            ],
            "reason": "Without a figure the effect cannot be seen.",
            "rewrite": "name the figure that will change"
          },
          {
            "words": [
              "flexible approach",
              "flexible solution",
              "flexible terms",
              "agile approach"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It does not say what can be changed.",
            "rewrite": "say what the buyer may change and until when"
          },
          {
            "words": [
              "robust",
              "scalable solution",
              "future-proof"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It cannot be checked.",
            "rewrite": "give the load, the uptime or the test"
          },
          {
            "words": [
              "user-friendly",
              "easy to use",
              "easy-to-use",
              "intuitive interface"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "Ease of use cannot be checked in words.",
            "rewrite": "give the number of steps, the standard or the result of a test with users"
          },
          {
            "words": [
              "seamless",
              "seamlessly",
              "smooth running",
              "smoothly",
              "hassle-free"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It does not say what the buyer will see.",
            "rewrite": "describe the steps and who is responsible"
          },
          {
            "words": [
              "wide range",
              "broad range",
              "wide variety",
              "full range",
              "full spectrum",
              "wide spectrum",
              "a variety of"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It does not say what is included.",
            "rewrite": "name the items"
          },
          {
            "words": [
              "extensive experience",
              "vast experience",
              "rich experience",
              "wealth of experience",
              "many years of experience",
              "broad experience",
              "considerable experience"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "Experience is judged by contracts and years.",
            "rewrite": "give the number of years and name the contracts"
          },
          {
            "words": [
              "highly qualified",
              "highly skilled",
              "highly experienced",
              "experienced team",
              "skilled professionals",
              "experienced professionals",
              "seasoned professionals",
              "dedicated professionals",
              "team of professionals"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "Evaluators score people they can see by name.",
            "rewrite": "name the people, their years of work and their certificates"
          },
          {
            "words": [
              "strive",
              "endeavour",
              "endeavor",
              "do our best",
              "try our best",
              "aim to",
              "hope to",
              "best efforts",
              "every effort",
              "do everything possible",
              "work towards"
            ],
            "language": "en",
            "rule": "vague",
            "reason": "A bid is a promise, and this is an intention.",
            "rewrite": "say what you will do"
          },
          {
            "words": [
              "approximately",
              "roughly",
              "more or less"
            ],
            "language": "en",
            "rule": "vague",
            "withNumber": true,
            "reason": "An approximate number cannot be accepted on delivery.",
            "rewrite": "give the number or its limits"
          },
          {
            "words": [
              "regularly",
              "periodically",
              "on a regular basis",
              "from time to time",
              "on an ongoing basis"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It does not say how often.",
            "rewrite": "say how many times a week or a month"
          },
          {
            "words": [
              "holistic approach",
              "individual approach",
              "tailored approach",
              "integrated approach",
              "customer-centric approach",
              "client-focused approach",
              "systematic approach",
              "proactive approach",
              "holistic"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "Every bidder says so, and it tells the evaluator nothing.",
            "rewrite": "say what you will do differently"
          },
          {
            "words": [
              "competitive price",
              "competitive pricing",
              "reasonable price",
              "affordable price",
              "attractive price",
              "cost-effective",
              "cost-efficient"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "Prices are compared in figures.",
            "rewrite": "refer to the amount in the price schedule"
          },
          {
            "words": [
              "numerous",
              "countless",
              "a number of"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It does not say how many.",
            "rewrite": "give the number"
          },
          {
            "words": [
              "optimal",
              "optimum",
              "optimally"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "It does not say by what measure.",
            "rewrite": "give the value and the reason for it"
          },
          {
            "words": [
              "to be agreed",
              "as agreed between the parties",
              "by mutual agreement",
              "as may be agreed",
              "subject to further discussion"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "reason": "What is not agreed yet becomes a dispute during the contract.",
            "rewrite": "propose a term that the buyer can accept"
          },
          {
            "words": [
              "synergy",
              "synergistic",
              "value-added",
              "win-win"
            ],
            "language": "en",
            "rule": "vague",
            "provable": true,
            "except": [
              "value-added tax"
            ],
            "reason": "It is a stock phrase without content.",
            "rewrite": "say what the buyer gets"
          }
        ]
      },
      {
        "id": "superlatives",
        "title": "Praise of oneself",
        "always": true,
        "entries": [
          {
            "words": [
              "самый лучший",
              "наилучший"
            ],
            "language": "ru",
            "rule": "superlative",
            "except": [
              "наилучшие доступные технологии",
              "наилучшее предложение",
              "наилучшие условия исполнения"
            ],
            "reason": "С кем сравнили, не сказано.",
            "rewrite": "назовите число, договор или источник"
          },
          {
            "words": [
              "лучший подрядчик",
              "лучший партнёр",
              "лучший поставщик",
              "лучшее агентство",
              "лучшая компания"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Так о себе пишет каждый участник.",
            "rewrite": "назовите договоры, отзывы или место в рейтинге с источником"
          },
          {
            "words": [
              "лучшие специалисты",
              "лучшие эксперты",
              "лучшие кадры",
              "лучшие профессионалы",
              "лучшие сотрудники",
              "лучшие мастера"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Чем они лучше, не показано.",
            "rewrite": "назовите людей, стаж и документы"
          },
          {
            "words": [
              "лучшее решение",
              "лучший выбор",
              "лучший вариант",
              "лучший сервис",
              "лучшие технологии",
              "лучшее оборудование"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Не сказано, лучше чего и по какому показателю.",
            "rewrite": "сравните по показателю"
          },
          {
            "words": [
              "лучшее качество",
              "высочайшее качество",
              "наивысшее качество",
              "непревзойдённое качество",
              "безупречное качество",
              "идеальное качество",
              "отменное качество"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Качество без меры нельзя оценить.",
            "rewrite": "назовите стандарт или показатель"
          },
          {
            "words": [
              "лучший на рынке",
              "лучший в отрасли",
              "лучший в регионе",
              "лучший в стране",
              "лучший в городе",
              "лучший в России",
              "лучший в мире",
              "лучший в своём деле"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Такое сравнение требует источника.",
            "rewrite": "назовите рейтинг и год или уберите"
          },
          {
            "words": [
              "один из лучших",
              "одна из лучших",
              "одно из лучших",
              "одни из лучших"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Среди кого и кто так считает, не сказано.",
            "rewrite": "назовите рейтинг и год"
          },
          {
            "words": [
              "лидер рынка",
              "лидер отрасли",
              "лидер в области",
              "лидер в сфере",
              "лидер на рынке",
              "лидирующий",
              "лидирующая позиция",
              "лидирующее положение"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Лидерство подтверждают долей рынка или рейтингом.",
            "rewrite": "назовите долю, рейтинг и год"
          },
          {
            "words": [
              "признанный лидер",
              "бесспорный лидер",
              "абсолютный лидер",
              "неоспоримый лидер",
              "безусловный лидер",
              "неоспоримое преимущество",
              "бесспорное преимущество"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Кем признано, не сказано.",
            "rewrite": "назовите источник"
          },
          {
            "words": [
              "ведущая компания",
              "ведущее агентство",
              "ведущий поставщик",
              "ведущее предприятие",
              "ведущий игрок",
              "ведущая организация отрасли"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Так о себе пишет каждый участник.",
            "rewrite": "назовите место в рейтинге или число исполненных договоров"
          },
          {
            "words": [
              "уникальный"
            ],
            "language": "ru",
            "rule": "superlative",
            "except": [
              "уникальный номер",
              "код уникален",
              "номер уникален",
              "идентификатор уникален",
              "уникальный код",
              "уникальный идентификатор",
              "уникальный идентификационный",
              "уникальный реестровый",
              "уникальный посетитель",
              "уникальный пользователь",
              "уникальный зритель",
              "уникальный участник",
              "уникальный адрес",
              "уникальный ключ",
              "уникальный логин",
              "уникальная ссылка",
              "уникальный охват",
              "уникальный просмотр",
              "уникальный контент",
              "уникальный текст",
              "уникальный объект"
            ],
            "reason": "Что такого больше нет ни у кого, нужно доказать.",
            "rewrite": "назовите, чем это отличается"
          },
          {
            "words": [
              "не имеющий аналогов",
              "не имеет аналогов",
              "не имеют аналогов",
              "аналогов нет",
              "нет аналогов",
              "не имел аналогов"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Один найденный аналог подорвёт доверие ко всей заявке.",
            "rewrite": "назовите, чем это отличается"
          },
          {
            "words": [
              "единственный в своём роде",
              "единственный на рынке",
              "единственная компания",
              "единственное агентство",
              "единственный исполнитель на рынке"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Что других нет, нужно доказать.",
            "rewrite": "сошлитесь на реестр или патент"
          },
          {
            "words": [
              "непревзойдённый",
              "беспрецедентный",
              "бесподобный",
              "несравненный"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Сравнения нет, остаётся похвала себе.",
            "rewrite": "назовите число или уберите"
          },
          {
            "words": [
              "безупречный",
              "безукоризненный",
              "идеальный"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Первая же ошибка опровергнет эти слова.",
            "rewrite": "назовите долю работ, принятых с первого раза"
          },
          {
            "words": [
              "номер один на рынке",
              "номер один в городе",
              "номер один в регионе",
              "номер один в области",
              "номер один в России",
              "номер один в отрасли",
              "компания номер один",
              "агентство номер один"
            ],
            "language": "ru",
            "rule": "superlative",
            "provable": false,
            "reason": "Первое место подтверждают рейтингом.",
            "rewrite": "назовите рейтинг и год"
          },
          {
            "words": [
              "самый опытный",
              "самый надёжный",
              "самый профессиональный",
              "самый квалифицированный",
              "самый современный",
              "самый передовой",
              "самый эффективный",
              "самый сильный состав"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "С кем сравнили, не сказано.",
            "rewrite": "назовите число и источник"
          },
          {
            "words": [
              "самая низкая цена",
              "самые низкие цены",
              "самая выгодная цена",
              "самые выгодные условия",
              "наиболее выгодные условия",
              "самая выгодная стоимость",
              "выгоднейшие условия"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Цены других участников вам не известны.",
            "rewrite": "сошлитесь на сумму из предложения"
          },
          {
            "words": [
              "высочайший",
              "наивысший уровень"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Высоту не с чем сравнить.",
            "rewrite": "назовите показатель"
          },
          {
            "words": [
              "качество мирового уровня",
              "сервис мирового уровня",
              "решение мирового уровня",
              "специалист мирового уровня",
              "эксперт мирового уровня",
              "услуги мирового уровня"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Мирового уровня не существует, есть стандарты.",
            "rewrite": "назовите международный стандарт или награду"
          },
          {
            "words": [
              "гарантированно",
              "стопроцентный",
              "гарантия успеха",
              "гарантируем успех",
              "стопроцентная гарантия"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Гарантия без условий и меры ничего не обещает.",
            "rewrite": "назовите, что и на какой срок гарантируете"
          },
          {
            "words": [
              "вне конкуренции",
              "вне всякой конкуренции"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Заявка как раз и участвует в конкуренции.",
            "rewrite": "назовите преимущество в числах"
          },
          {
            "words": [
              "революционный подход",
              "революционное решение",
              "революционная технология",
              "прорывное решение",
              "прорывная технология",
              "сенсационный"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Похвала себе, которую нечем проверить.",
            "rewrite": "назовите, что изменится для заказчика"
          },
          {
            "words": [
              "профессионалы высшего класса",
              "специалист высшего класса",
              "мастера высшего класса",
              "сервис высшего класса",
              "услуги высшего класса",
              "профессионал своего дела"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Такого класса ни в одном документе нет.",
            "rewrite": "назовите разряд, категорию или сертификат"
          },
          {
            "words": [
              "крупнейшее агентство",
              "крупнейшая компания",
              "крупнейший поставщик",
              "крупнейший оператор",
              "один из крупнейших",
              "одна из крупнейших",
              "одно из крупнейших"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Размер подтверждают цифрами.",
            "rewrite": "назовите выручку, число сотрудников или рейтинг"
          },
          {
            "words": [
              "признанный эксперт",
              "признанный профессионал",
              "признанный мастер",
              "всемирно известный",
              "широко известный",
              "всем известный"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Кем признан и кому известен, не сказано.",
            "rewrite": "назовите награду, публикацию или договор"
          },
          {
            "words": [
              "мощнейший",
              "надёжнейший",
              "опытнейший",
              "широчайший",
              "богатейший опыт",
              "ценнейший опыт",
              "сильнейшая команда"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Превосходная степень без сравнения.",
            "rewrite": "назовите число"
          },
          {
            "words": [
              "максимальный результат",
              "максимальный эффект",
              "максимальное качество",
              "максимальная отдача",
              "максимальная эффективность"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Предел не назван, и достигнутое не с чем сравнить.",
            "rewrite": "назовите показатель и его значение"
          },
          {
            "words": [
              "всегда в срок",
              "никогда не подводим",
              "никогда не подводили",
              "ни разу не подвели",
              "всегда безупречно"
            ],
            "language": "ru",
            "rule": "superlative",
            "reason": "Слово «всегда» опровергает один случай.",
            "rewrite": "назовите долю договоров, исполненных в срок"
          },
          {
            "words": [
              "الأفضل"
            ],
            "language": "ar",
            "rule": "superlative",
            "except": [
              "من الأفضل",
              "نحو الأفضل",
              "إلى الأفضل",
              "الأفضل أن",
              "الاستخدام الأفضل"
            ],
            "reason": "لم يُذكر أفضل ممّن وبأي مقياس.",
            "rewrite": "اذكروا رقمًا أو عقدًا أو مصدرًا"
          },
          {
            "words": [
              "أفضل شركة",
              "أفضل وكالة",
              "أفضل مؤسسة",
              "أفضل منفذ",
              "أفضل مورد",
              "أفضل شريك"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "يقول ذلك عن نفسه كل مقدم عرض.",
            "rewrite": "اذكروا العقود أو الخطابات أو الترتيب مع مصدره"
          },
          {
            "words": [
              "أفضل الخبراء",
              "أفضل الكوادر",
              "أفضل المتخصصين",
              "أفضل الكفاءات",
              "أمهر الخبراء",
              "أمهر المتخصصين",
              "خيرة الخبراء",
              "خيرة الكوادر"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لم يُذكر بم يفضلون غيرهم.",
            "rewrite": "اذكروا الأشخاص وسنوات عملهم وشهاداتهم"
          },
          {
            "words": [
              "أفضل جودة",
              "أفضل خدمة",
              "أفضل الخدمات",
              "أفضل الحلول",
              "أفضل حل",
              "أفضل النتائج",
              "أفضل أداء",
              "أفضل مستوى"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لم يُذكر أفضل من ماذا وبأي مؤشر.",
            "rewrite": "قارنوا بمؤشر"
          },
          {
            "words": [
              "من أفضل الشركات",
              "إحدى أفضل الشركات",
              "من أفضل الوكالات",
              "إحدى أفضل الوكالات",
              "من أفضل المؤسسات"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لم يُذكر بين من ومن يقول ذلك.",
            "rewrite": "اذكروا التصنيف وسنته"
          },
          {
            "words": [
              "رقم واحد في السوق",
              "رقم واحد في المنطقة",
              "رقم واحد في المدينة",
              "رقم واحد في المجال",
              "رقم واحد في البلاد"
            ],
            "language": "ar",
            "rule": "superlative",
            "provable": false,
            "reason": "المركز الأول يُثبت بتصنيف.",
            "rewrite": "اذكروا التصنيف وسنته"
          },
          {
            "words": [
              "الشركة الأولى",
              "الوكالة الأولى",
              "الخيار الأول للعملاء",
              "الأول من نوعه",
              "الأولى من نوعها"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "المركز الأول يُثبت بمصدر.",
            "rewrite": "اذكروا المصدر والسنة"
          },
          {
            "words": [
              "شركة رائدة",
              "وكالة رائدة",
              "مؤسسة رائدة",
              "شركات رائدة",
              "رائدة في مجال",
              "رائد في مجال",
              "رائدة في مجالها",
              "رواد في مجال",
              "رواد في مجالنا"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "الريادة تُثبت بحصة من السوق أو بتصنيف.",
            "rewrite": "اذكروا الحصة أو التصنيف وسنته"
          },
          {
            "words": [
              "خدمة متميزة",
              "خدمات متميزة",
              "أداء متميز",
              "جودة متميزة",
              "سمعة متميزة",
              "سجل متميز",
              "نتائج متميزة"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "مدح للنفس لا يمكن التحقق منه.",
            "rewrite": "اذكروا النتيجة أو الخطاب أو العقد"
          },
          {
            "words": [
              "فريد من نوعه",
              "فريدة من نوعها",
              "فريدين من نوعهم",
              "حل فريد",
              "حلول فريدة",
              "تجربة فريدة",
              "ميزة فريدة",
              "أسلوب فريد"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "أن أحدًا لا يملك مثله أمر يجب إثباته.",
            "rewrite": "اذكروا وجه الاختلاف"
          },
          {
            "words": [
              "لا مثيل له",
              "لا مثيل لها",
              "لا مثيل لهم",
              "لا نظير له",
              "لا نظير لها",
              "منقطع النظير",
              "منقطعة النظير"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "مثال واحد يهدم الثقة بالعرض كله.",
            "rewrite": "اذكروا وجه الاختلاف"
          },
          {
            "words": [
              "لا يضاهى",
              "لا تضاهى",
              "لا يعلى عليه",
              "لا يعلى عليها"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لا مقارنة هنا، بل مدح للنفس.",
            "rewrite": "اذكروا رقمًا أو احذفوها"
          },
          {
            "words": [
              "غير مسبوق",
              "غير مسبوقة",
              "لم يسبق له مثيل",
              "لم يسبق لها مثيل"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لا مقارنة هنا، بل مدح للنفس.",
            "rewrite": "اذكروا رقمًا أو احذفوها"
          },
          {
            "words": [
              "نتائج مضمونة",
              "نجاح مضمون",
              "جودة مضمونة",
              "نضمن النجاح",
              "ضمان النجاح",
              "نضمن لكم النجاح",
              "مضمونة النتائج",
              "نضمن الجودة"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "الضمان بلا شروط ولا مقياس لا يعد بشيء.",
            "rewrite": "اذكروا ماذا تضمنون ولأي مدة"
          },
          {
            "words": [
              "أعلى جودة",
              "أعلى معايير الجودة",
              "أعلى المعايير",
              "أرقى المعايير",
              "أعلى مستويات الجودة",
              "أعلى المستويات",
              "أرقى المستويات",
              "جودة فائقة",
              "أرقى مستوى"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لا مقياس لهذا العلوّ.",
            "rewrite": "اذكروا المعيار أو المؤشر"
          },
          {
            "words": [
              "أكبر شركة",
              "أكبر الشركات",
              "كبرى الشركات",
              "من كبريات الشركات",
              "أكبر وكالة",
              "أكبر الوكالات"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "الحجم يُثبت بالأرقام.",
            "rewrite": "اذكروا رقم الأعمال أو عدد العاملين أو التصنيف"
          },
          {
            "words": [
              "حل مثالي",
              "حلول مثالية",
              "شريك مثالي",
              "خيار مثالي",
              "نتيجة مثالية",
              "بشكل مثالي",
              "بصورة مثالية"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "أول خطأ يكذّب هذا الكلام.",
            "rewrite": "اذكروا نسبة الأعمال التي قُبلت من أول مرة"
          },
          {
            "words": [
              "مستوى عالمي",
              "مستويات عالمية",
              "طراز عالمي",
              "جودة عالمية"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لا وجود لمستوى عالمي، بل توجد معايير.",
            "rewrite": "اذكروا المعيار الدولي أو الجائزة"
          },
          {
            "words": [
              "الأكثر خبرة",
              "الأكثر كفاءة",
              "الأكثر تطورا",
              "الأكثر موثوقية",
              "الأكثر احترافا",
              "الأكثر احترافية",
              "الأكثر تميزا"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لم يُذكر مقارنةً بمن.",
            "rewrite": "اذكروا رقمًا ومصدره"
          },
          {
            "words": [
              "سمعة طيبة",
              "سمعة ممتازة",
              "سمعة مرموقة",
              "سمعة عالمية",
              "سمعة راسخة",
              "سمعتـ الطيبة"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "السمعة تُثبت بالعقود والخطابات.",
            "rewrite": "اذكروا العقود والخطابات"
          },
          {
            "words": [
              "بلا منازع",
              "بدون منازع",
              "دون منازع",
              "بلا منافس",
              "دون منافس",
              "بدون منافس"
            ],
            "language": "ar",
            "rule": "superlative",
            "provable": false,
            "reason": "لا تعرفون المنافسين الآخرين.",
            "rewrite": "اذكروا ما تفعلونه واتركوا الآخرين"
          },
          {
            "words": [
              "خدمة استثنائية",
              "جودة استثنائية",
              "نتائج استثنائية",
              "أداء استثنائي",
              "تجربة استثنائية",
              "مستوى استثنائي"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "مدح للنفس لا يمكن التحقق منه.",
            "rewrite": "اذكروا النتيجة"
          },
          {
            "words": [
              "خدمة ممتازة",
              "خدمات ممتازة",
              "جودة ممتازة",
              "نتائج ممتازة",
              "أداء ممتاز"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "مدح للنفس لا يمكن التحقق منه.",
            "rewrite": "اذكروا النتيجة أو الخطاب أو العقد"
          },
          {
            "words": [
              "حل ثوري",
              "حلول ثورية",
              "نهج ثوري",
              "تقنية ثورية",
              "نقلة نوعية"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لم يُذكر ما الذي سيتغير.",
            "rewrite": "اذكروا ما سيتغير للمشتري"
          },
          {
            "words": [
              "الشركة الوحيدة",
              "الوكالة الوحيدة",
              "المزود الوحيد",
              "المنفذ الوحيد",
              "الوحيدون القادرون",
              "الحل الوحيد"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "أن لا أحد غيركم أمر يجب إثباته.",
            "rewrite": "أحيلوا إلى سجل أو براءة"
          },
          {
            "words": [
              "دقة متناهية",
              "دقة فائقة",
              "إتقان تام",
              "بلا عيوب",
              "بلا أخطاء",
              "خال من العيوب",
              "خالية من العيوب",
              "خال من الأخطاء",
              "خالية من الأخطاء"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "أول خطأ يكذّب هذا الكلام.",
            "rewrite": "اذكروا نسبة الأعمال التي قُبلت من أول مرة"
          },
          {
            "words": [
              "أقل الأسعار",
              "أرخص الأسعار",
              "أفضل الأسعار",
              "أفضل سعر",
              "أنسب الأسعار"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لا تعرفون أسعار الآخرين.",
            "rewrite": "أحيلوا إلى المبلغ في جدول الأسعار"
          },
          {
            "words": [
              "من الطراز الأول",
              "خبراء عالميون",
              "خبراء عالميين",
              "خبراء مرموقون",
              "خبراء مرموقين",
              "شهرة عالمية",
              "شهرة واسعة",
              "معروفة عالميا",
              "معروف عالميا"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "لم يُذكر من اعترف بذلك.",
            "rewrite": "اذكروا الجائزة أو النشر أو العقد"
          },
          {
            "words": [
              "لم نتأخر أبدا",
              "لم نخفق أبدا",
              "لم نخلف موعدا",
              "دائما في الموعد",
              "رضا تام",
              "رضا كامل",
              "رضا العملاء التام"
            ],
            "language": "ar",
            "rule": "superlative",
            "reason": "حالة واحدة تنقض كلمة «أبدًا» و«دائمًا».",
            "rewrite": "اذكروا نسبة العقود التي نُفّذت في موعدها"
          },
          {
            "words": [
              "best in class",
              "best of breed"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "It does not say which class and who compared.",
            "rewrite": "give a figure, a contract or a source"
          },
          {
            "words": [
              "world-class",
              "world-leading",
              "world-beating",
              "globally leading"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "Such a claim needs a source.",
            "rewrite": "name the ranking and the year, or leave it out"
          },
          {
            "words": [
              "industry-leading",
              "market-leading",
              "sector-leading",
              "class-leading"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "Leadership is shown by a share or a ranking.",
            "rewrite": "give the share, the ranking and the year"
          },
          {
            "words": [
              "market leader",
              "industry leader",
              "global leader",
              "leader in the field",
              "leader in its field",
              "leaders in the field",
              "recognised leader",
              "recognized leader",
              "undisputed leader",
              "leader in the industry"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "Leadership is shown by a share or a ranking.",
            "rewrite": "give the share, the ranking and the year"
          },
          {
            "words": [
              "leading company",
              "leading provider",
              "leading agency",
              "leading supplier",
              "leading firm",
              "leading contractor",
              "leading expert",
              "leading experts",
              "leading consultancy"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "Every bidder calls itself so.",
            "rewrite": "name the contracts or the ranking"
          },
          {
            "words": [
              "best company",
              "best agency",
              "best solution",
              "best experts",
              "best specialists",
              "best people",
              "best service",
              "best quality",
              "best possible service",
              "best possible quality",
              "best possible solution",
              "best choice",
              "best partner"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "It does not say better than whom and by what measure.",
            "rewrite": "compare by a figure"
          },
          {
            "words": [
              "one of the best",
              "among the best",
              "the very best",
              "best on the market",
              "best in the business",
              "best in the industry",
              "best in the country",
              "best in the region"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "It does not say among whom and who says so.",
            "rewrite": "name the ranking and the year"
          },
          {
            "words": [
              "unique",
              "uniquely qualified",
              "uniquely placed",
              "uniquely positioned"
            ],
            "language": "en",
            "rule": "superlative",
            "except": [
              "unique identifier",
              "unique id",
              "unique identification",
              "unique number",
              "unique file number",
              "unique serial number",
              "unique asset number",
              "unique reference number",
              "unique barcode",
              "unique reference",
              "unique code",
              "unique key",
              "unique address",
              "unique url",
              "unique link",
              "unique visitor",
              "unique user",
              "unique viewer",
              "unique participant",
              "unique reach",
              "unique password",
              "unique login",
              "unique name"
            ],
            "reason": "That nobody else has it must be proved.",
            "rewrite": "say what is different"
          },
          {
            "words": [
              "unrivalled",
              "unrivaled",
              "unparalleled",
              "unmatched",
              "unbeatable",
              "unsurpassed",
              "incomparable",
              "matchless",
              "peerless"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "There is no comparison, only praise.",
            "rewrite": "give a figure, or leave it out"
          },
          {
            "words": [
              "second to none",
              "without equal",
              "without parallel"
            ],
            "language": "en",
            "rule": "superlative",
            "provable": false,
            "reason": "There is no comparison, only praise.",
            "rewrite": "give a figure, or leave it out"
          },
          {
            "words": [
              "number one choice",
              "number one provider",
              "number one agency",
              "number one in the market",
              "no 1 choice",
              "no 1 provider"
            ],
            "language": "en",
            "rule": "superlative",
            "provable": false,
            "reason": "A first place is shown by a ranking.",
            "rewrite": "name the ranking and the year"
          },
          {
            "words": [
              "guaranteed results",
              "guarantee success",
              "guaranteed success",
              "guaranteed satisfaction",
              "guaranteed quality",
              "satisfaction guaranteed",
              "success guaranteed",
              "we guarantee",
              "guarantee excellence"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "A guarantee without terms and measure promises nothing.",
            "rewrite": "say what you guarantee and for how long"
          },
          {
            "words": [
              "most experienced",
              "most reliable",
              "most advanced",
              "most innovative",
              "most trusted",
              "most efficient",
              "most professional",
              "most qualified",
              "most respected"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "It does not say compared with whom.",
            "rewrite": "give a figure and its source"
          },
          {
            "words": [
              "flawless",
              "flawlessly",
              "impeccable",
              "faultless",
              "perfect solution",
              "perfect partner",
              "perfect choice",
              "perfect fit",
              "perfectly positioned",
              "perfection"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "The first slip disproves it.",
            "rewrite": "give the share of work accepted at first delivery"
          },
          {
            "words": [
              "ultimate solution",
              "ultimate experience",
              "ultimate choice",
              "ultimate partner"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "It is advertising, no fact.",
            "rewrite": "say what the buyer gets"
          },
          {
            "words": [
              "outstanding quality",
              "outstanding service",
              "outstanding results",
              "outstanding team",
              "outstanding track record",
              "outstanding reputation",
              "exceptional quality",
              "exceptional service",
              "exceptional results",
              "exceptional team",
              "excellent quality",
              "excellent service",
              "excellent results",
              "excellent reputation",
              "superb"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "It is praise of oneself that nobody can check.",
            "rewrite": "name the result, the letter or the contract"
          },
          {
            "words": [
              "unprecedented",
              "groundbreaking",
              "ground-breaking",
              "revolutionary approach",
              "revolutionary solution",
              "game-changing",
              "game-changer",
              "pioneering"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "It does not say what is new.",
            "rewrite": "say what changes for the buyer"
          },
          {
            "words": [
              "largest company",
              "largest agency",
              "largest provider",
              "largest supplier",
              "one of the largest",
              "one of the biggest",
              "biggest agency",
              "biggest company"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "Size is shown by figures.",
            "rewrite": "give the turnover, the staff or the ranking"
          },
          {
            "words": [
              "highest quality",
              "highest standards",
              "highest level",
              "highest possible",
              "top quality",
              "top-notch",
              "first-rate",
              "first-class service",
              "first-class quality",
              "premium quality",
              "top-tier"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "The height has no measure.",
            "rewrite": "name the standard or the figure"
          },
          {
            "words": [
              "lowest price",
              "lowest prices",
              "cheapest",
              "best price",
              "best prices",
              "most competitive price",
              "most cost-effective",
              "unbeatable price"
            ],
            "language": "en",
            "rule": "superlative",
            "except": [
              "lowest price criterion",
              "lowest price wins",
              "lowest price award"
            ],
            "reason": "You do not know the prices of the others.",
            "rewrite": "refer to the amount in the price schedule"
          },
          {
            "words": [
              "award-winning"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "The award is not named.",
            "rewrite": "name the award and the year"
          },
          {
            "words": [
              "proven track record",
              "strong track record",
              "impeccable reputation",
              "strong reputation",
              "stellar reputation",
              "trusted partner",
              "partner of choice",
              "supplier of choice",
              "provider of choice",
              "proven expertise",
              "solid reputation"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "A reputation is proved by contracts and letters.",
            "rewrite": "name the contracts"
          },
          {
            "words": [
              "only company",
              "only agency",
              "only provider that can",
              "only provider capable",
              "only supplier capable"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "That there is no other must be proved.",
            "rewrite": "refer to a register or a patent"
          },
          {
            "words": [
              "never failed",
              "never fail",
              "never missed a deadline",
              "always on time",
              "always deliver",
              "always exceed",
              "zero risk",
              "risk-free",
              "complete satisfaction",
              "total satisfaction"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "One case disproves it.",
            "rewrite": "give the share of contracts delivered on time"
          },
          {
            "words": [
              "renowned",
              "world-renowned",
              "world-famous",
              "globally recognised",
              "globally recognized",
              "widely recognised",
              "widely recognized"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "It does not say by whom.",
            "rewrite": "name the award, the publication or the contract"
          },
          {
            "words": [
              "ideally placed",
              "ideally positioned",
              "ideally suited",
              "perfectly placed",
              "perfectly suited"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "It does not say why.",
            "rewrite": "name the reason"
          },
          {
            "words": [
              "like no other",
              "unlike any other",
              "no one else",
              "nobody else can",
              "no other company",
              "no other bidder",
              "no other agency"
            ],
            "language": "en",
            "rule": "superlative",
            "reason": "You do not know the other bidders.",
            "rewrite": "say what you do, and leave the others out"
          }
        ]
      },
      {
        "id": "positive-tone",
        "title": "Positive tone",
        "entries": [
          {
            "words": [
              "проблема"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "except": [
              "без проблем",
              "проблемы нет",
              "не проблема"
            ],
            "reason": "Читатель запомнит проблему, а не то, что вы сделаете.",
            "rewrite": "назовите задачу и её решение"
          },
          {
            "words": [
              "к сожалению",
              "к большому сожалению"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "Сожаление читают как признание слабости.",
            "rewrite": "скажите, что можно сделать"
          },
          {
            "words": [
              "невозможно",
              "не представляется возможным"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "Закрывает разговор.",
            "rewrite": "скажите, как это возможно и при каком условии"
          },
          {
            "words": [
              "мы вынуждены",
              "вынуждены отказаться",
              "вынуждены просить"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "Звучит как жалоба на заказчика.",
            "rewrite": "скажите, что предлагаете"
          },
          {
            "words": [
              "ни в коем случае",
              "категорически запрещается",
              "категорически запрещено",
              "строго запрещено",
              "строго воспрещается"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "Запрет отталкивает, а как правильно, из него не ясно.",
            "rewrite": "скажите, как правильно"
          },
          {
            "words": [
              "вы обязаны",
              "вы должны",
              "граждане обязаны",
              "гражданин обязан"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "К читателю обращаются свысока.",
            "rewrite": "скажите, что человек получит и что для этого сделать"
          },
          {
            "words": [
              "плохой",
              "ужасный",
              "кошмарный",
              "худший",
              "отвратительный"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Оценка задевает того, кто это делал.",
            "rewrite": "назовите, что улучшится"
          },
          {
            "words": [
              "провал",
              "провалить",
              "провалиться"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Неудача становится главным словом фразы.",
            "rewrite": "назовите, что получилось и что изменится"
          },
          {
            "words": [
              "не удалось",
              "не смогли",
              "не справились",
              "не сумели"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "Звучит как признание неудачи.",
            "rewrite": "скажите, что сделано и что дальше"
          },
          {
            "words": [
              "трудность",
              "затруднение"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "Читатель ждёт решения, а не трудностей.",
            "rewrite": "назовите, что сделаете"
          },
          {
            "words": [
              "нехватка",
              "дефицит"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "except": [
              "дефицит бюджета",
              "бюджетный дефицит"
            ],
            "reason": "Подчёркивает, чего нет.",
            "rewrite": "назовите, что добавится"
          },
          {
            "words": [
              "жаловаться",
              "сетовать"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "Читатель видит недовольных людей.",
            "rewrite": "напишите, о чём люди спрашивают и что им ответят"
          },
          {
            "words": [
              "бороться с",
              "боремся с",
              "борьба с"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "except": [
              "борьба с коррупцией",
              "борьба с терроризмом",
              "борьба с пожарами",
              "борьба с вредителями"
            ],
            "reason": "Образ борьбы ставит в центр то, с чем борются.",
            "rewrite": "назовите, чего станет больше"
          },
          {
            "words": [
              "مشكلة",
              "مشكلات",
              "مشاكلـ",
              "مشكلتـ"
            ],
            "language": "ar",
            "rule": "forbidden",
            "verdict": "advice",
            "except": [
              "دون مشكلات",
              "بلا مشكلات",
              "بلا مشاكل",
              "دون مشاكل",
              "بدون مشاكل"
            ],
            "reason": "يتذكر القارئ المشكلة لا ما ستفعلونه.",
            "rewrite": "اذكروا المهمة وحلها"
          },
          {
            "words": [
              "للأسف",
              "مع الأسف",
              "للأسف الشديد",
              "يؤسفنا"
            ],
            "language": "ar",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "يُفهم الأسف إقرارًا بالضعف.",
            "rewrite": "قولوا ما يمكن فعله"
          },
          {
            "words": [
              "مستحيل",
              "مستحيلة",
              "من المستحيل",
              "يستحيل"
            ],
            "language": "ar",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "تغلق باب الحديث.",
            "rewrite": "قولوا كيف يمكن ذلك وبأي شرط"
          },
          {
            "words": [
              "نضطر إلى",
              "مضطرون إلى",
              "اضطررنا إلى",
              "سنضطر إلى"
            ],
            "language": "ar",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "تبدو شكوى من المشتري.",
            "rewrite": "قولوا ما تقترحونه"
          },
          {
            "words": [
              "ممنوع منعا باتا",
              "يمنع منعا باتا",
              "يحظر حظرا تاما"
            ],
            "language": "ar",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "المنع ينفّر القارئ ولا يبيّن له الصواب.",
            "rewrite": "قولوا ما الصواب"
          },
          {
            "words": [
              "يجب عليكم",
              "عليكم أن",
              "يتعين عليكم",
              "يتوجب عليكم"
            ],
            "language": "ar",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "خطاب من علٍ.",
            "rewrite": "قولوا ماذا يكسب القارئ وماذا يفعل لذلك"
          },
          {
            "words": [
              "سيئ",
              "سيئة",
              "أسوأ",
              "رديء",
              "رديئة",
              "فظيع",
              "فظيعة"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "الحكم يجرح من قام بالعمل.",
            "rewrite": "اذكروا ما الذي سيتحسن"
          },
          {
            "words": [
              "فشل",
              "فشلت",
              "فشلنا",
              "إخفاق",
              "أخفق",
              "أخفقت",
              "أخفقنا"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "يصبح الفشل أهم كلمة في الجملة.",
            "rewrite": "اذكروا ما تحقق وما سيتغير"
          },
          {
            "words": [
              "لم نتمكن",
              "لم ننجح",
              "لم نستطع",
              "عجزنا عن"
            ],
            "language": "ar",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "تبدو إقرارًا بالعجز.",
            "rewrite": "قولوا ما أُنجز وما يليه"
          },
          {
            "words": [
              "صعوبات",
              "صعوبة بالغة",
              "عقبات",
              "عراقيل",
              "معوقات"
            ],
            "language": "ar",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "ينتظر القارئ الحل لا الصعوبات.",
            "rewrite": "اذكروا ما ستفعلونه"
          },
          {
            "words": [
              "نقص حاد",
              "عجز كبير",
              "شح في"
            ],
            "language": "ar",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "يبرز ما ينقص.",
            "rewrite": "اذكروا ما الذي سيُضاف"
          },
          {
            "words": [
              "problem",
              "problematic"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "except": [
              "no problem",
              "without problems",
              "without any problems"
            ],
            "reason": "The reader will remember the problem, not what you do.",
            "rewrite": "name the task and its solution"
          },
          {
            "words": [
              "unfortunately",
              "regrettably",
              "sadly",
              "we regret"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "Regret reads as an admission of weakness.",
            "rewrite": "say what can be done"
          },
          {
            "words": [
              "impossible"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "It ends the conversation.",
            "rewrite": "say how it is possible and on what terms"
          },
          {
            "words": [
              "we are forced to",
              "we are compelled to",
              "we have no choice but"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "It sounds like a complaint about the buyer.",
            "rewrite": "say what you propose"
          },
          {
            "words": [
              "strictly forbidden",
              "strictly prohibited",
              "under no circumstances"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "A ban repels and does not show what is right.",
            "rewrite": "say what is right"
          },
          {
            "words": [
              "you must",
              "you are obliged to"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "The reader is addressed from above.",
            "rewrite": "say what people gain and how they get it"
          },
          {
            "words": [
              "terrible",
              "awful",
              "horrible",
              "dreadful",
              "worst",
              "appalling"
            ],
            "language": "en",
            "rule": "forbidden",
            "except": [
              "worst case",
              "worst-case"
            ],
            "reason": "The judgement hurts those who did the work.",
            "rewrite": "name what will improve"
          },
          {
            "words": [
              "failed to",
              "we failed",
              "did not manage to",
              "were unable to"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "It reads as an admission of failure.",
            "rewrite": "say what is done and what comes next"
          },
          {
            "words": [
              "difficulty",
              "hardship",
              "obstacle"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "The reader waits for the solution.",
            "rewrite": "say what you will do"
          },
          {
            "words": [
              "lack of",
              "shortage of"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "It stresses what is not there.",
            "rewrite": "say what will be added"
          },
          {
            "words": [
              "complain",
              "grumble"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "The reader sees displeased people.",
            "rewrite": "say what people ask and what they are told"
          }
        ]
      },
      {
        "id": "social-media",
        "title": "What social networks and advertising systems refuse",
        "entries": [
          {
            "words": [
              "агитация",
              "предвыборный",
              "предвыборная кампания",
              "голосуйте за",
              "политическая реклама",
              "политический лозунг"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Рекламные системы отклоняют политическую рекламу, и с ней весь показ.",
            "rewrite": "говорите об услуге, а не о власти и выборах"
          },
          {
            "words": [
              "обложка паспорта",
              "паспорт на фото",
              "фото паспорта",
              "изображение паспорта",
              "скан паспорта",
              "купить паспорт",
              "оформить паспорт дёшево"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Изображение документа системы принимают за торговлю документами.",
            "rewrite": "покажите человека или экран услуги"
          },
          {
            "words": [
              "продажа документов",
              "купить справку",
              "купить права",
              "справка без очереди"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Модерация видит торговлю документами.",
            "rewrite": "назовите услугу её официальным именем"
          },
          {
            "words": [
              "гарантированный доход",
              "гарантированный заработок",
              "лёгкий заработок",
              "быстрый заработок",
              "пассивный доход"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Обещание заработка площадки запрещают.",
            "rewrite": "опишите услугу без обещания денег"
          },
          {
            "words": [
              "накрутка",
              "накрутить",
              "массфолловинг",
              "масслайкинг",
              "купить подписчиков",
              "покупные подписчики"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Площадки удаляют таких подписчиков вместе со страницей, а в отчёте они не засчитываются.",
            "rewrite": "назовите, откуда придут подписчики"
          },
          {
            "words": [
              "казино",
              "букмекер",
              "букмекерский",
              "ставки на спорт",
              "азартные игры"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Азартные игры в рекламе запрещены.",
            "rewrite": "уберите"
          },
          {
            "words": [
              "алкоголь",
              "сигареты",
              "вейп",
              "табачная продукция",
              "кальян"
            ],
            "language": "ru",
            "rule": "forbidden",
            "except": [
              "без алкоголя",
              "вред алкоголя",
              "отказ от сигарет",
              "профилактика употребления алкоголя"
            ],
            "reason": "Рекламу этих товаров площадки отклоняют.",
            "rewrite": "уберите или смените пример"
          },
          {
            "words": [
              "вылечить",
              "избавиться от болезни",
              "чудодейственный",
              "панацея",
              "лечит от"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Обещать излечение в рекламе нельзя.",
            "rewrite": "назовите услугу и врача, который её оказывает"
          },
          {
            "words": [
              "вы страдаете",
              "вы больны",
              "ваша судимость",
              "ваши долги",
              "ваш лишний вес"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Намёк на личные обстоятельства читателя площадки отклоняют.",
            "rewrite": "говорите об услуге, а не о читателе"
          },
          {
            "words": [
              "шок",
              "сенсация",
              "вы не поверите",
              "врачи скрывают",
              "только сегодня"
            ],
            "language": "ru",
            "rule": "forbidden",
            "except": [
              "тепловой шок",
              "анафилактический шок"
            ],
            "reason": "Кликбейт снижает показы, а от имени ведомства недопустим.",
            "rewrite": "назовите, что человек узнает"
          },
          {
            "words": [
              "репост за деньги",
              "розыгрыш айфона",
              "гив",
              "гивы",
              "гивэвей"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Розыгрыш без опубликованных правил площадки удаляют, а подписчики после него уходят.",
            "rewrite": "опишите конкурс с правилами"
          },
          {
            "words": [
              "Instagram",
              "Facebook",
              "Инстаграм",
              "Инстаграмм",
              "Фейсбук"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Деятельность владельца этих сетей запрещена в России как экстремистская, и упоминать их без пометки нельзя.",
            "rewrite": "назовите разрешённую площадку или добавьте пометку о запрете",
            "source": {
              "clause": "Решение Тверского районного суда Москвы от 21.03.2022",
              "asOf": "2026-11-20",
              "verified": false
            }
          },
          {
            "words": [
              "إعلان سياسي",
              "إعلانات سياسية",
              "حملة انتخابية",
              "صوتوا لـ",
              "دعاية انتخابية",
              "شعار سياسي"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "ترفض أنظمة الإعلان الإعلانات السياسية ومعها الحملة كلها.",
            "rewrite": "تحدثوا عن الخدمة لا عن السلطة والانتخابات"
          },
          {
            "words": [
              "صورة جواز السفر",
              "غلاف جواز السفر",
              "صورة جواز سفر",
              "صورة الهوية",
              "غلاف الجواز"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "تعدّ الأنظمة صورة الوثيقة تجارةً بالوثائق.",
            "rewrite": "اعرضوا إنسانًا أو شاشة الخدمة"
          },
          {
            "words": [
              "بيع الوثائق",
              "شراء جواز",
              "شراء شهادة",
              "شهادات للبيع"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "ترى المراجعة فيها تجارة بالوثائق.",
            "rewrite": "سمّوا الخدمة باسمها الرسمي"
          },
          {
            "words": [
              "دخل مضمون",
              "ربح سريع",
              "ربح مضمون",
              "أرباح مضمونة",
              "كسب سريع"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "تمنع المنصات الوعد بالكسب.",
            "rewrite": "صفوا الخدمة دون وعد بالمال"
          },
          {
            "words": [
              "شراء متابعين",
              "متابعين وهميين",
              "متابعون وهميون",
              "تعليقات مدفوعة",
              "إعجابات مدفوعة"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "تحذف المنصات هؤلاء المتابعين ومعهم الصفحة، ولا يُحتسبون في التقرير.",
            "rewrite": "اذكروا من أين يأتي المتابعون"
          },
          {
            "words": [
              "مراهنات",
              "كازينو",
              "قمار",
              "ألعاب الحظ"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "الإعلان عن القمار ممنوع.",
            "rewrite": "احذفوها"
          },
          {
            "words": [
              "كحول",
              "مشروبات كحولية",
              "سجائر",
              "شيشة"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "ترفض المنصات الإعلان عن هذه السلع.",
            "rewrite": "احذفوها أو غيّروا المثال"
          },
          {
            "words": [
              "شفاء تام",
              "علاج نهائي",
              "علاج سحري"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "لا يجوز الوعد بالشفاء في إعلان.",
            "rewrite": "سمّوا الخدمة والطبيب الذي يقدمها"
          },
          {
            "words": [
              "لن تصدقوا",
              "لن تصدق",
              "صدمة",
              "سر خطير"
            ],
            "language": "ar",
            "rule": "forbidden",
            "except": [
              "صدمة كهربائية"
            ],
            "reason": "العنوان المثير يقلل الظهور، ولا يليق بجهة حكومية.",
            "rewrite": "اذكروا ما الذي سيعرفه القارئ"
          },
          {
            "words": [
              "political ad",
              "political ads",
              "political advertising",
              "election campaign",
              "vote for"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "Advertising systems refuse political advertising, and the whole campaign with it.",
            "rewrite": "speak of the service, not of power and elections"
          },
          {
            "words": [
              "passport cover",
              "passport photo",
              "image of a passport",
              "picture of a passport",
              "scan of a passport"
            ],
            "language": "en",
            "rule": "forbidden",
            "except": [
              "passport photo service",
              "passport photo requirement"
            ],
            "reason": "Systems take the picture of a document for trade in documents.",
            "rewrite": "show a person or the screen of the service"
          },
          {
            "words": [
              "sale of documents",
              "buy a certificate",
              "buy a passport"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "Moderators see trade in documents.",
            "rewrite": "call the service by its official name"
          },
          {
            "words": [
              "guaranteed income",
              "easy money",
              "quick money",
              "passive income"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "Platforms forbid promises of income.",
            "rewrite": "describe the service without a promise of money"
          },
          {
            "words": [
              "buy followers",
              "bought followers",
              "fake followers",
              "paid likes",
              "follow for follow",
              "engagement pod"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "Platforms delete such followers together with the page, and no report may count them.",
            "rewrite": "say where the followers will come from"
          },
          {
            "words": [
              "casino",
              "betting",
              "gambling"
            ],
            "language": "en",
            "rule": "forbidden",
            "except": [
              "gambling addiction",
              "gambling harm"
            ],
            "reason": "Advertising of gambling is refused.",
            "rewrite": "leave it out"
          },
          {
            "words": [
              "alcohol",
              "cigarette",
              "vape",
              "tobacco"
            ],
            "language": "en",
            "rule": "forbidden",
            "except": [
              "alcohol-free",
              "alcohol abuse",
              "alcohol prevention",
              "tobacco control"
            ],
            "reason": "Advertising of these goods is refused.",
            "rewrite": "leave it out or change the example"
          },
          {
            "words": [
              "miracle cure",
              "guaranteed cure",
              "cures all"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "No advertisement may promise a cure.",
            "rewrite": "name the service and the doctor who provides it"
          },
          {
            "words": [
              "you won't believe",
              "shocking truth",
              "doctors hate"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "Clickbait lowers the reach and does not suit a public body.",
            "rewrite": "say what people will learn"
          }
        ]
      },
      {
        "id": "state-communication",
        "title": "How a public body speaks",
        "entries": [
          {
            "words": [
              "яма на дороге",
              "яма на дорогах",
              "ямы на дорогах",
              "дорожная яма",
              "разбитая дорога",
              "разбитые дороги",
              "плохая дорога"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Картинка с ямой признаёт недостаток, и зритель помнит её, а не ремонт.",
            "rewrite": "покажите отремонтированную дорогу и назовите, сколько сделано"
          },
          {
            "words": [
              "чиновник",
              "чиновничий"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Слово звучит пренебрежительно.",
            "rewrite": "назовите должность или ведомство"
          },
          {
            "words": [
              "бюрократия",
              "бюрократический",
              "бюрократ",
              "волокита",
              "бумажная волокита",
              "хождение по инстанциям"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Это критика государства от имени государства.",
            "rewrite": "назовите, сколько времени человек сэкономит"
          },
          {
            "words": [
              "стоять в очереди",
              "стоять в очередях",
              "стояние в очередях",
              "километровые очереди",
              "бесконечные очереди",
              "огромные очереди"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Напоминает о недостатке, который ведомство и устраняет.",
            "rewrite": "назовите, сколько минут занимает услуга"
          },
          {
            "words": [
              "коррупция",
              "взятка",
              "откат",
              "взяточник"
            ],
            "language": "ru",
            "rule": "forbidden",
            "except": [
              "противодействие коррупции",
              "предупреждение коррупции",
              "борьба с коррупцией",
              "профилактика коррупции",
              "проявления коррупции",
              "антикоррупционный",
              "откат изменений",
              "откат версии",
              "откат обновления",
              "откат к предыдущей"
            ],
            "reason": "В тексте для граждан это обвинение.",
            "rewrite": "назовите услугу, которую можно получить без посредников"
          },
          {
            "words": [
              "недоработка",
              "халатность",
              "бездействие властей",
              "некомпетентность",
              "некомпетентный",
              "безответственность",
              "головотяпство"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Признание недостатка заказчика от его имени.",
            "rewrite": "назовите, что изменилось к лучшему"
          },
          {
            "words": [
              "развал",
              "разруха",
              "развалить",
              "развалиться",
              "обветшалый",
              "убогий"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Картина упадка остаётся с читателем, а не улучшение.",
            "rewrite": "назовите, что построено или обновлено"
          },
          {
            "words": [
              "наконец-то"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "В нём слышен упрёк, что раньше этого не делали.",
            "rewrite": "уберите"
          },
          {
            "words": [
              "до сих пор не работает",
              "так и не заработал",
              "опять не работает",
              "вечно не работает"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Упрёк ведомству.",
            "rewrite": "скажите, что и с какого дня работает"
          },
          {
            "words": [
              "устаревший сайт",
              "устаревший портал",
              "неудобный сайт",
              "неудобный портал",
              "непонятный сайт",
              "непонятный портал",
              "запутанный сайт"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Заказчик сам делал то, что вы браните.",
            "rewrite": "назовите, что станет проще"
          },
          {
            "words": [
              "круто",
              "крутой",
              "клёвый",
              "прикольный",
              "классный",
              "халява",
              "халявный",
              "тусовка",
              "фигня",
              "хайп",
              "хайповый",
              "жесть",
              "отстой",
              "лохотрон",
              "офигенный",
              "впаривать",
              "зашквар",
              "кринж",
              "движуха"
            ],
            "language": "ru",
            "rule": "forbidden",
            "except": [
              "классный руководитель",
              "классный час",
              "классная доска",
              "классный журнал",
              "классная комната",
              "классный чин",
              "крутой склон",
              "крутой спуск",
              "крутой подъём",
              "листовая жесть"
            ],
            "reason": "Просторечие в речи ведомства недопустимо.",
            "rewrite": "скажите то же нейтрально"
          },
          {
            "words": [
              "дурак",
              "дурацкий",
              "идиот",
              "идиотский",
              "тупой",
              "чёрт",
              "чёртов",
              "дерьмо",
              "сволочь",
              "быдло"
            ],
            "language": "ru",
            "rule": "forbidden",
            "except": [
              "тупой угол"
            ],
            "reason": "Грубость.",
            "rewrite": "уберите"
          },
          {
            "words": [
              "инвалиды",
              "глухонемой",
              "слепые люди",
              "старики",
              "бабушки и дедушки",
              "пенсионеры и инвалиды"
            ],
            "language": "ru",
            "rule": "forbidden",
            "verdict": "advice",
            "except": [
              "инвалиды войны",
              "инвалиды Великой Отечественной",
              "инвалиды I группы",
              "общество инвалидов",
              "дети-инвалиды",
              "реабилитация инвалидов",
              "социальная защита инвалидов",
              "доступность для инвалидов",
              "обслуживание инвалидов",
              "инвалиды и маломобильные",
              "инвалиды и другие маломобильные",
              "инвалиды по зрению",
              "инвалиды по слуху"
            ],
            "reason": "Слово называет человека по его ограничению или возрасту.",
            "rewrite": "пишите: люди с инвалидностью, люди старшего возраста"
          },
          {
            "words": [
              "гастарбайтер",
              "понаехали",
              "бомж",
              "нищеброд"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Слово унижает людей, к которым обращается ведомство.",
            "rewrite": "назовите их так, как в документах: иностранный работник, человек без жилья"
          },
          {
            "words": [
              "власть обязана",
              "власти обязаны",
              "государство обязано",
              "чиновники обязаны"
            ],
            "language": "ru",
            "rule": "forbidden",
            "reason": "Требование к государству от имени государства.",
            "rewrite": "назовите услугу и право, которое она даёт"
          },
          {
            "words": [
              "حفر الطرق",
              "حفر الشوارع",
              "حفرة في الطريق",
              "حفر في الطريق",
              "طرق متهالكة",
              "طريق متهالك",
              "شوارع متهالكة"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "صورة الحفرة إقرار بالتقصير، ويتذكرها المشاهد بدلًا من الإصلاح.",
            "rewrite": "اعرضوا الطريق بعد إصلاحه واذكروا ما أُنجز"
          },
          {
            "words": [
              "بيروقراطية",
              "البيروقراطية الحكومية",
              "بيروقراطي",
              "روتين حكومي",
              "الروتين الإداري",
              "معاملات معقدة"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "نقد للدولة باسم الدولة.",
            "rewrite": "اذكروا كم من الوقت يوفر الإنسان"
          },
          {
            "words": [
              "الوقوف في الطوابير",
              "طوابير طويلة",
              "ازدحام المكاتب",
              "طوابير الانتظار"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "يذكّر بتقصير تعمل الجهة على إزالته.",
            "rewrite": "اذكروا كم دقيقة تستغرق الخدمة"
          },
          {
            "words": [
              "فساد",
              "رشوة",
              "رشاوى",
              "محسوبية",
              "واسطة"
            ],
            "language": "ar",
            "rule": "forbidden",
            "except": [
              "مكافحة الفساد",
              "محاربة الفساد",
              "منع الفساد",
              "الوقاية من الفساد",
              "ممارسات فساد",
              "بواسطة"
            ],
            "reason": "اتهام في نص موجّه إلى المواطنين.",
            "rewrite": "اذكروا خدمة تُنال بلا وسيط"
          },
          {
            "words": [
              "إهمال",
              "تقصير الجهات",
              "تقاعس",
              "تقصير الحكومة",
              "إهمال الجهات",
              "فشل الحكومة",
              "عجز الحكومة"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "إقرار بتقصير المشتري باسمه.",
            "rewrite": "اذكروا ما تحسّن"
          },
          {
            "words": [
              "موقع قديم",
              "بوابة قديمة",
              "موقع معقد",
              "بوابة معقدة",
              "موقع متخلف",
              "موقع سيئ"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "المشتري هو من صنع ما تعيبونه.",
            "rewrite": "اذكروا ما سيصبح أسهل"
          },
          {
            "words": [
              "المعاقين",
              "المعاقون",
              "معاقين",
              "العجائز",
              "العجزة",
              "المتخلفين عقليا"
            ],
            "language": "ar",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "تسمية للإنسان بما ينقصه.",
            "rewrite": "اكتبوا: ذوو الإعاقة، كبار السن"
          },
          {
            "words": [
              "غبي",
              "غبية",
              "أغبياء",
              "أحمق",
              "حمقى",
              "تافه",
              "تافهة",
              "سخيف",
              "سخيفة",
              "زبالة"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "لفظ غير لائق.",
            "rewrite": "احذفوه"
          },
          {
            "words": [
              "على الدولة أن",
              "يجب على الحكومة",
              "الحكومة ملزمة",
              "الدولة ملزمة"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "مطالبة للدولة باسم الدولة.",
            "rewrite": "اذكروا الخدمة والحق الذي تعطيه"
          },
          {
            "words": [
              "رهيب",
              "رهيبة",
              "خرافي",
              "خرافية",
              "يجنن",
              "كوول"
            ],
            "language": "ar",
            "rule": "forbidden",
            "reason": "لفظ عامي لا يليق بجهة حكومية.",
            "rewrite": "قولوا ذلك بلغة محايدة"
          },
          {
            "words": [
              "pothole",
              "potholed road",
              "broken road",
              "crumbling road"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "The picture of a pothole admits a shortcoming, and people remember it instead of the repair.",
            "rewrite": "show the repaired road and say how much is done"
          },
          {
            "words": [
              "bureaucracy",
              "bureaucratic",
              "bureaucrat",
              "red tape",
              "pen-pusher"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "It is criticism of the state in the name of the state.",
            "rewrite": "say how much time people save"
          },
          {
            "words": [
              "endless queue",
              "long queue",
              "standing in line",
              "queueing for hours"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "It reminds people of what the office is there to change.",
            "rewrite": "say how many minutes the service takes"
          },
          {
            "words": [
              "corruption",
              "corrupt officials",
              "bribe",
              "bribery",
              "kickback"
            ],
            "language": "en",
            "rule": "forbidden",
            "except": [
              "fight against corruption",
              "prevention of corruption",
              "data corruption",
              "corruption prevention",
              "anti-corruption",
              "bribery act",
              "bribery and corruption"
            ],
            "reason": "In a text for citizens it is an accusation.",
            "rewrite": "name the service that people get without a middleman"
          },
          {
            "words": [
              "incompetence",
              "incompetent",
              "negligence",
              "negligent",
              "mismanagement",
              "neglected by the authorities"
            ],
            "language": "en",
            "rule": "forbidden",
            "except": [
              "negligence insurance",
              "professional negligence",
              "gross negligence"
            ],
            "reason": "It admits a shortcoming of the buyer in the buyer's name.",
            "rewrite": "say what has improved"
          },
          {
            "words": [
              "outdated website",
              "outdated portal",
              "clumsy website",
              "confusing website",
              "confusing portal",
              "user-unfriendly"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "The buyer made what you blame.",
            "rewrite": "say what will be easier"
          },
          {
            "words": [
              "awesome",
              "crap",
              "damn",
              "sucks",
              "freebie",
              "screw up",
              "no-brainer",
              "dude",
              "lame"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "Slang does not suit the voice of a public body.",
            "rewrite": "say it in neutral words"
          },
          {
            "words": [
              "the disabled",
              "handicapped",
              "the elderly",
              "old people",
              "the blind",
              "the deaf"
            ],
            "language": "en",
            "rule": "forbidden",
            "verdict": "advice",
            "reason": "It names people by their age or by what they cannot do.",
            "rewrite": "write “people with disabilities”, “older people”"
          },
          {
            "words": [
              "the government must",
              "the state must",
              "the authorities must"
            ],
            "language": "en",
            "rule": "forbidden",
            "reason": "It is a demand on the state in the name of the state.",
            "rewrite": "name the service and the right that it gives"
          }
        ]
      }
    ],
    "abbreviations": [
      "НДС",
      "НДФЛ",
      "ИНН",
      "КПП",
      "ОГРН",
      "ОГРНИП",
      "БИК",
      "ОКПД",
      "ОКПД2",
      "ОКЕИ",
      "ОКВЭД",
      "ОКТМО",
      "СНИЛС",
      "МРОТ",
      "ООО",
      "АО",
      "ПАО",
      "НАО",
      "ЗАО",
      "ОАО",
      "ИП",
      "НКО",
      "РФ",
      "РСФСР",
      "СССР",
      "США",
      "ЕС",
      "ООН",
      "СНГ",
      "ФЗ",
      "ГК",
      "НК",
      "УК",
      "КоАП",
      "ФАС",
      "ФНС",
      "МВД",
      "МЧС",
      "ФСБ",
      "ЗАГС",
      "МФЦ",
      "ЖКХ",
      "СМИ",
      "ВУЗ",
      "ЕГЭ",
      "ГОСТ",
      "ТУ",
      "СНиП",
      "СанПиН",
      "ТЗ",
      "ЕИС",
      "ЭЦП",
      "ЭП",
      "ЭТП",
      "НМЦК",
      "ФИО",
      "ПО",
      "ИТ",
      "ПК",
      "ТВ",
      "СМС",
      "МСК",
      "LLC",
      "Ltd",
      "Inc",
      "PLC",
      "GmbH",
      "CEO",
      "CFO",
      "CTO",
      "HR",
      "PR",
      "CV",
      "ID",
      "VAT",
      "EU",
      "UK",
      "US",
      "USA",
      "UN",
      "UAE",
      "EUR",
      "USD",
      "GBP",
      "RUB",
      "SAR",
      "AED",
      "UAH",
      "PDF",
      "DOC",
      "DOCX",
      "XLS",
      "XLSX",
      "PPTX",
      "CSV",
      "XML",
      "JSON",
      "HTML",
      "CSS",
      "ZIP",
      "JPG",
      "JPEG",
      "PNG",
      "GIF",
      "SVG",
      "MP3",
      "MP4",
      "URL",
      "HTTP",
      "HTTPS",
      "IP",
      "IT",
      "PC",
      "USB",
      "HDMI",
      "LED",
      "LCD",
      "CPU",
      "RAM",
      "SSD",
      "HDD",
      "GPS",
      "SMS",
      "SIM",
      "QR",
      "TV",
      "CD",
      "DVD",
      "HD",
      "4K",
      "A4",
      "ISO",
      "IEC",
      "GOST",
      "EN",
      "FAQ",
      "PIN",
      "UTC",
      "GMT",
      "АНО",
      "ГУП",
      "МУП",
      "ФГУП",
      "ФГБУ",
      "ФГУ",
      "ГБУ",
      "ГКУ",
      "ГАУ",
      "МБУ",
      "МКУ",
      "МАУ",
      "МОУ",
      "СОШ",
      "ТОВ",
      "ФОП",
      "LTD",
      "INC",
      "JSC",
      "ОАЭ",
      "КСА",
      "KSA",
      "NATO",
      "UNESCO",
      "ЦБ",
      "РЖД",
      "ПФР",
      "ОКПО",
      "ЄДРПОУ",
      "ФКЗ",
      "ТК",
      "БК",
      "ОСТ",
      "СП",
      "СНИП",
      "ДСТУ",
      "DIN",
      "IEEE",
      "GDPR",
      "ANSI",
      "ASTM",
      "КП",
      "ПДВ",
      "ЕРУЗ",
      "МСП",
      "СМП",
      "ДТП",
      "АЗС",
      "ГЛОНАСС",
      "ЧП",
      "ЧС",
      "ДНК",
      "OK",
      "VIP",
      "MBA",
      "MON",
      "TUE",
      "WED",
      "THU",
      "FRI",
      "SAT",
      "SUN",
      "AA",
      "AAA",
      "BBC",
      "CNN",
      "NGO",
      "AM",
      "PM",
      "AD",
      "BC",
      "NB",
      "PS",
      "PPT",
      "RTF",
      "ODT",
      "TXT",
      "RAR",
      "TIFF",
      "WWW",
      "UHD",
      "RGB",
      "CMYK",
      "DPI",
      "FTP",
      "CCTV",
      "ATM",
      "GSM",
      "LTE",
      "WIFI",
      "IBM",
      "SAP",
      "HP",
      "BMW",
      "VW",
      "MAN",
      "CE",
      "КБ",
      "МБ",
      "ГБ",
      "ТБ",
      "KB",
      "MB",
      "GB",
      "TB",
      "KW",
      "MW",
      "KZT",
      "BYN",
      "EGP",
      "QAR",
      "KWD",
      "BHD",
      "OMR",
      "JOD",
      "CHF",
      "CNY",
      "TRY",
      "JPY",
      "INR",
      "AMD",
      "AZN",
      "GEL",
      "UZS",
      "KGS",
      "TJS",
      "MDL",
      "ДОСААФ",
      "УФАС",
      "ФСТЭК",
      "ФСС",
      "СФР",
      "ВТБ",
      "ЕГРЮЛ",
      "ЕГРИП",
      "ЕАЭС",
      "ЕЭК",
      "ЭДО",
      "УКЭП",
      "КЭП",
      "РНП",
      "ОСАГО",
      "КАСКО",
      "ДМС",
      "ОМС",
      "ЖК",
      "ОС",
      "ПВХ",
      "ПВА",
      "ЛДСП",
      "МДФ",
      "ДСП",
      "ИБП",
      "СИЗ",
      "МФУ",
      "СБИС",
      "MAX",
      "VK",
      "НМЦ",
      "НМЦД"
    ]
  },
  {
    "id": "ru-223fz",
    "title": "Россия, Федеральный закон № 223-ФЗ",
    "description": "Для закупок госкомпаний, естественных монополий и бюджетных учреждений по Федеральному закону от 18.07.2011 № 223-ФЗ. Порядок устанавливает положение о закупке заказчика: почти всё, что здесь названо, сверяйте с ним.",
    "requiredDocuments": [
      {
        "id": "law-charter",
        "type": "charter",
        "title": "Копия устава",
        "routes": [
          "small-purchase",
          "quotation"
        ],
        "nature": "conditional",
        "condition": "Если его требует положение о закупке заказчика",
        "source": {
          "clause": "223-ФЗ, ст. 2, ст. 3 (положение о закупке)",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "law-registration",
        "type": "registration-certificate",
        "title": "Копия свидетельства о государственной регистрации",
        "routes": [
          "small-purchase",
          "quotation"
        ],
        "nature": "conditional",
        "condition": "Если его требует положение о закупке заказчика",
        "source": {
          "clause": "223-ФЗ, ст. 2, ст. 3 (положение о закупке)",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "law-appointment",
        "type": "appointment-order",
        "title": "Приказ о назначении руководителя",
        "routes": [
          "small-purchase",
          "quotation"
        ],
        "nature": "conditional",
        "condition": "Если его требует положение о закупке заказчика",
        "source": {
          "clause": "223-ФЗ, ст. 2, ст. 3 (положение о закупке)",
          "asOf": "2026-11-23",
          "verified": false
        }
      }
    ],
    "thresholds": [
      {
        "id": "smallPurchaseMax",
        "value": "100000",
        "unit": "RUB",
        "routes": [
          "small-purchase"
        ],
        "source": {
          "clause": "223-ФЗ, ст. 4 ч. 15",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "registerCheckMaxDays",
        "value": "30",
        "source": {
          "clause": "223-ФЗ, ст. 5 (срок проверки законом не установлен)",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "paymentMaxWorkingDays",
        "value": "7",
        "source": {
          "clause": "223-ФЗ, ст. 3 ч. 5.3",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://www.sovbuh.ru"
        }
      }
    ],
    "formulas": [
      {
        "id": "ru-1085",
        "title": "Цена по постановлению № 1085, отношение наименьшей цены к предложенной",
        "method": "best-over-own",
        "source": {
          "clause": "Постановление Правительства РФ от 28.11.2013 № 1085, п. 16",
          "asOf": "2026-11-23",
          "verified": false,
          "url": "https://base.garant.ru/46360000"
        }
      }
    ],
    "abbreviations": [
      "НМЦ",
      "НМЦД",
      "ЕИС",
      "РНП",
      "ФАС",
      "ОКПД2",
      "СМСП",
      "МСП",
      "ЭЦП",
      "УКЭП",
      "КЭП",
      "ЭТП",
      "ЭП"
    ],
    "calendar": {
      "weekend": [
        6,
        7
      ],
      "daysOff": [
        "2026-01-01",
        "2026-01-02",
        "2026-01-05",
        "2026-01-06",
        "2026-01-07",
        "2026-01-08",
        "2026-02-23",
        "2026-05-01",
        "2026-06-12",
        "2026-11-04",
        "2027-01-01",
        "2027-01-04",
        "2027-01-05",
        "2027-01-06",
        "2027-01-07",
        "2027-01-08",
        "2027-02-23",
        "2027-03-08",
        "2027-11-04"
      ],
      "source": {
        "clause": "Трудовой кодекс РФ, ст. 111, 112 (без переносов выходных дней)",
        "asOf": "2026-11-23",
        "verified": false
      }
    }
  },
  {
    "id": "ru-44fz",
    "title": "Россия, Федеральный закон № 44-ФЗ",
    "description": "Для закупок государственных и муниципальных заказчиков по Федеральному закону от 05.04.2013 № 44-ФЗ. Многие числа закона меняются: неподтверждённое помечено и показывается как предупреждение. Состав заявки сверяйте с извещением.",
    "requiredDocuments": [
      {
        "id": "law-declaration",
        "type": "no-exclusion-declaration",
        "title": "Декларация о соответствии единым требованиям (часть 1 статьи 31)",
        "routes": [
          "auction",
          "contest",
          "quotation"
        ],
        "source": {
          "clause": "44-ФЗ, ст. 31 ч. 1, ст. 43",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "law-licences",
        "type": "licence",
        "title": "Лицензии, выписки из реестров и допуски",
        "routes": [
          "auction",
          "contest",
          "quotation"
        ],
        "nature": "conditional",
        "condition": "Если деятельность, о которой идёт речь в закупке, лицензируется",
        "source": {
          "clause": "44-ФЗ, ст. 31 ч. 1 п. 1, ст. 43",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "law-major-transaction",
        "type": "major-transaction-approval",
        "title": "Решение об одобрении крупной сделки",
        "routes": [
          "auction",
          "contest"
        ],
        "nature": "conditional",
        "condition": "Если контракт для вашей организации крупная сделка",
        "source": {
          "clause": "44-ФЗ, ст. 43",
          "asOf": "2026-11-23",
          "verified": false
        }
      }
    ],
    "thresholds": [
      {
        "id": "abnormallyLowPercent",
        "value": "25",
        "routes": [
          "auction",
          "contest"
        ],
        "source": {
          "clause": "44-ФЗ, ст. 37",
          "asOf": "2026-11-23",
          "verified": false,
          "url": "https://brace-lf.com/informaciya/konkurentnoe/antidempingovye-mery-po-44-fz"
        }
      },
      {
        "id": "smallPurchaseMax",
        "value": "600000",
        "unit": "RUB",
        "routes": [
          "small-purchase"
        ],
        "source": {
          "clause": "44-ФЗ, ст. 93 ч. 1 п. 4",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://lol-info.ru"
        }
      },
      {
        "id": "criteriaMinCount",
        "value": "2",
        "routes": [
          "contest"
        ],
        "source": {
          "clause": "44-ФЗ, ст. 32 ч. 4",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://xn--80aahqcqybgko.xn--p1ai/141/96/40252/40286/86548.html"
        }
      },
      {
        "id": "priceWeightMinPercent",
        "value": "40",
        "routes": [
          "contest"
        ],
        "source": {
          "clause": "Постановление Правительства РФ от 28.11.2013 № 1085 (заменено постановлением № 2604)",
          "asOf": "2026-11-23",
          "verified": false,
          "url": "https://base.garant.ru/46360000"
        }
      },
      {
        "id": "registrationMinDaysLeft",
        "value": "90",
        "routes": [
          "auction",
          "contest",
          "quotation"
        ],
        "source": {
          "clause": "44-ФЗ, ст. 24.2 (единый реестр участников закупок)",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "registerCheckMaxDays",
        "value": "30",
        "source": {
          "clause": "44-ФЗ, ст. 31 ч. 1.1, ст. 104 (срок проверки законом не установлен)",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "paymentMaxWorkingDays",
        "value": "7",
        "source": {
          "clause": "44-ФЗ, ст. 34 ч. 13.1",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://www.sovbuh.ru"
        }
      }
    ],
    "legalForms": [
      {
        "names": [
          "офшорная компания",
          "оффшорная компания",
          "offshore company"
        ],
        "allowed": false,
        "reason": "Офшорные компании к участию в закупках не допускаются.",
        "source": {
          "clause": "44-ФЗ, ст. 3 п. 4, ст. 31 ч. 1 п. 10",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://vangoghlife.ru"
        }
      }
    ],
    "formulas": [
      {
        "id": "ru-1085",
        "title": "Цена по постановлению № 1085, отношение наименьшей цены к предложенной",
        "method": "best-over-own",
        "source": {
          "clause": "Постановление Правительства РФ от 28.11.2013 № 1085, п. 16",
          "asOf": "2026-11-23",
          "verified": false,
          "url": "https://base.garant.ru/46360000"
        }
      },
      {
        "id": "ru-2604",
        "title": "Цена по постановлению № 2604, превышение над лучшей ценой",
        "method": "shortfall-from-best",
        "source": {
          "clause": "Постановление Правительства РФ от 31.12.2021 № 2604",
          "asOf": "2026-11-23",
          "verified": false,
          "url": "https://docs.cntd.ru/document/727930185"
        }
      },
      {
        "id": "ru-722",
        "title": "Цена по постановлению № 722, доля снижения начальной цены",
        "method": "share-of-maximum",
        "source": {
          "clause": "Постановление Правительства РФ от 10.09.2009 № 722, п. 16 (утратило силу)",
          "asOf": "2026-11-23",
          "verified": false,
          "url": "https://docs.cntd.ru/document/902175676"
        }
      }
    ],
    "abbreviations": [
      "НМЦК",
      "ЕИС",
      "ЕРУЗ",
      "РНП",
      "ФАС",
      "КТРУ",
      "ОКПД2",
      "ОКЕИ",
      "СМП",
      "СОНКО",
      "ЭЦП",
      "УКЭП",
      "КЭП",
      "ЭТП",
      "ЭП"
    ],
    "calendar": {
      "weekend": [
        6,
        7
      ],
      "daysOff": [
        "2026-01-01",
        "2026-01-02",
        "2026-01-05",
        "2026-01-06",
        "2026-01-07",
        "2026-01-08",
        "2026-02-23",
        "2026-05-01",
        "2026-06-12",
        "2026-11-04",
        "2027-01-01",
        "2027-01-04",
        "2027-01-05",
        "2027-01-06",
        "2027-01-07",
        "2027-01-08",
        "2027-02-23",
        "2027-03-08",
        "2027-11-04"
      ],
      "source": {
        "clause": "Трудовой кодекс РФ, ст. 111, 112 (без переносов выходных дней)",
        "asOf": "2026-11-23",
        "verified": false
      }
    }
  },
  {
    "id": "ua-prozorro",
    "title": "Ukraine, public procurement through Prozorro",
    "description": "For tenders published in Prozorro. Numbers and checks are those of the system itself, which refuses a bid that does not keep them. What a buyer asks for besides comes from the tender.",
    "requiredDocuments": [
      {
        "id": "law-signed-proposal",
        "type": "proposal",
        "title": "Підписаний файл пропозиції (p7s)",
        "routes": [
          "auction",
          "contest"
        ],
        "signature": "qualified",
        "source": {
          "clause": "Prozorro, типи документів пропозиції, proposal",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/standards/blob/main/document_types/bid.json"
        }
      }
    ],
    "thresholds": [
      {
        "id": "bidValidityMinDays",
        "value": "90",
        "routes": [
          "auction",
          "contest"
        ],
        "source": {
          "clause": "Prozorro, критерій «Строк дії тендерної пропозиції»",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/standards/blob/main/criteria/other.json"
        }
      },
      {
        "id": "bidSecurityMaxPercent",
        "value": "3",
        "source": {
          "clause": "Prozorro, критерій «Забезпечення тендерної пропозиції»",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/standards/blob/main/criteria/other.json"
        }
      },
      {
        "id": "performanceSecurityMaxPercent",
        "value": "5",
        "source": {
          "clause": "Prozorro, критерій «Забезпечення виконання договору»",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/standards/blob/main/criteria/other.json"
        }
      },
      {
        "id": "localisationMinPercent",
        "value": "30",
        "source": {
          "clause": "Prozorro, критерій «Ступінь локалізації виробництва»",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/standards/blob/main/criteria/other.json"
        }
      },
      {
        "id": "abnormallyLowPercent",
        "value": "40",
        "routes": [
          "auction"
        ],
        "source": {
          "clause": "Закон України «Про публічні закупівлі», ст. 14 (аномально низька ціна)",
          "asOf": "2026-11-23",
          "verified": false
        }
      }
    ],
    "verdicts": [
      {
        "rule": "price/total-mismatch",
        "verdict": "rejection",
        "vat": "excluded",
        "source": {
          "clause": "Prozorro API, відмова 422 під час подання пропозиції",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/openprocurement.api/tree/master/docs/source/tendering/pricequotation/http"
        }
      },
      {
        "rule": "price/vat",
        "verdict": "rejection",
        "source": {
          "clause": "Prozorro API, відмова 422 під час подання пропозиції",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/openprocurement.api/tree/master/docs/source/tendering/basic-actions/http"
        }
      },
      {
        "rule": "requirement/no-response",
        "verdict": "rejection",
        "source": {
          "clause": "Prozorro API, відмова 422 під час подання пропозиції",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/openprocurement.api/tree/master/docs/source/tendering/basic-actions/http"
        }
      },
      {
        "rule": "requirement/duplicate-response",
        "verdict": "rejection",
        "source": {
          "clause": "Prozorro API, відмова 422 під час подання пропозиції",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/openprocurement.api/blob/master/src/openprocurement/tender/core/procedure/models/req_response.py"
        }
      },
      {
        "rule": "response/wrong-type",
        "verdict": "rejection",
        "source": {
          "clause": "Prozorro API, відмова 422 під час подання пропозиції",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/openprocurement.api/blob/master/src/openprocurement/tender/core/procedure/models/req_response.py"
        }
      },
      {
        "rule": "response/evidence-type",
        "verdict": "rejection",
        "source": {
          "clause": "Prozorro API, відмова 422 під час подання пропозиції",
          "asOf": "2026-11-23",
          "verified": true,
          "url": "https://github.com/ProzorroUKR/openprocurement.api/blob/master/src/openprocurement/tender/core/procedure/models/req_response.py"
        }
      }
    ],
    "abbreviations": [
      "ПДВ",
      "ЄДРПОУ",
      "ТОВ",
      "ФОП",
      "АТ",
      "ЕЦП",
      "КЕП",
      "ДК"
    ],
    "calendar": {
      "weekend": [
        6,
        7
      ],
      "source": {
        "clause": "Prozorro, calendars/workdays_off.json; святкові дні під час воєнного стану є робочими",
        "asOf": "2026-11-23",
        "verified": false
      }
    }
  },
  {
    "id": "worldbank",
    "title": "World Bank, procurement of goods",
    "description": "For bids on the World Bank's standard bidding documents for goods, and on those of development banks that follow them. The bid data sheet may change every number.",
    "requiredDocuments": [
      {
        "id": "law-bid-security",
        "type": "bid-security",
        "title": "Bid Security or Bid-Securing Declaration",
        "validThrough": "bid-validity",
        "source": {
          "clause": "Standard Bidding Documents, ITB 11.1(c), ITB 19",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "law-authorisation",
        "type": "power-of-attorney",
        "title": "Written confirmation that the signatory may commit the Bidder",
        "source": {
          "clause": "Standard Bidding Documents, ITB 11.1(d), ITB 20.2",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "law-qualification",
        "type": "qualification-proof",
        "title": "Evidence of the Bidder's qualifications",
        "source": {
          "clause": "Standard Bidding Documents, ITB 11.1(g)",
          "asOf": "2026-11-23",
          "verified": false
        }
      },
      {
        "id": "law-manufacturer",
        "type": "manufacturer-authorisation",
        "title": "Manufacturer's Authorization",
        "nature": "conditional",
        "condition": "If you do not make the goods yourself",
        "source": {
          "clause": "Standard Bidding Documents, ITB 11.1(g), Section VIII",
          "asOf": "2026-11-23",
          "verified": false
        }
      }
    ],
    "abbreviations": [
      "ITB",
      "BDS",
      "GCC",
      "SCC",
      "ICB",
      "NCB",
      "IBRD",
      "IDA",
      "DAP",
      "CIP",
      "FCA",
      "EXW",
      "SBD",
      "RFB",
      "VAT",
      "ISO"
    ]
  }
];
