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
