import type { FormsTable } from "./currency-forms.ts";

const cent = "cent|cents";
const kopeck = "kopeck|kopecks";

/** One, and any other number: `one Russian rouble`, `two Russian roubles`. */
export const englishForms: FormsTable = {
  RUB: ["Russian rouble|Russian roubles", kopeck],
  BYN: ["Belarusian rouble|Belarusian roubles", kopeck],
  UAH: ["Ukrainian hryvnia|Ukrainian hryvnias", "kopiyka|kopiykas"],
  KZT: ["Kazakhstani tenge", "tiyn"],
  USD: ["US dollar|US dollars", cent],
  EUR: ["euro|euros", cent],
  GBP: ["pound sterling|pounds sterling", "penny|pence"],
  SAR: ["Saudi riyal|Saudi riyals", "halala|halalas"],
  AED: ["UAE dirham|UAE dirhams", "fils"],
  EGP: ["Egyptian pound|Egyptian pounds", "piastre|piastres"],
  QAR: ["Qatari riyal|Qatari riyals", "dirham|dirhams"],
  KWD: ["Kuwaiti dinar|Kuwaiti dinars", "fils"],
  BHD: ["Bahraini dinar|Bahraini dinars", "fils"],
  OMR: ["Omani rial|Omani rials", "baisa"],
  JOD: ["Jordanian dinar|Jordanian dinars", "fils"],
  TRY: ["Turkish lira|Turkish liras", "kurus"],
  CNY: ["Chinese yuan", "fen"],
};
