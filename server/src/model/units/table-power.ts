import type { UnitTable } from "./unit.ts";

/** Powers in watts. */
export const powers: UnitTable = {
  dimension: "power",
  rows: [
    { id: "W", codes: "WTT", symbols: "W|Вт", names: "watt|ватт|واط|وات" },
    { id: "mW", size: "0.001", codes: "C31", symbols: "mW|мВт", names: "milliwatt|милливатт|ميليواط" },
    { id: "kW", size: "1000", codes: "KWT", symbols: "kW|кВт", names: "kilowatt|киловатт|كيلوواط|كيلووات" },
    { id: "MW", size: "1000000", codes: "MAW", symbols: "MW|МВт", names: "megawatt|мегаватт|ميغاواط|ميجاوات" },
  ],
};

/** What a transformer or an uninterruptible supply gives, in volt-amperes; not the same as watts. */
export const apparentPowers: UnitTable = {
  dimension: "apparent-power",
  rows: [
    { id: "VA", codes: "D46", symbols: "VA|V·A|ВА|В·А", names: "volt ampere|вольт ампер|فولت امبير" },
    {
      id: "kVA",
      size: "1000",
      codes: "KVA",
      symbols: "kVA|kV·A|кВА|кВ·А",
      names: "kilovolt ampere|киловольт ампер|كيلوفولت امبير",
    },
  ],
};

/** Energies in joules. */
export const energies: UnitTable = {
  dimension: "energy",
  rows: [
    { id: "J", codes: "JOU", symbols: "J|Дж", names: "joule|джоуль|جول" },
    { id: "kJ", size: "1000", codes: "KJO", symbols: "kJ|кДж", names: "kilojoule|килоджоуль|كيلوجول" },
    { id: "Wh", size: "3600", codes: "WHR", symbols: "Wh|W·h|Вт·ч|Втч|Вт*ч", names: "watt hour|ватт час|واط ساعه" },
    {
      id: "kWh",
      size: "3600000",
      codes: "KWH",
      symbols: "kWh|kW·h|кВт·ч|кВтч|кВт*ч",
      names: "kilowatt hour|киловатт час|كيلوواط ساعه",
    },
    {
      id: "MWh",
      size: "3600000000",
      codes: "MWH",
      symbols: "MWh|MW·h|МВт·ч|МВтч|МВт*ч",
      names: "megawatt hour|мегаватт час|ميغاواط ساعه",
    },
    { id: "Gcal", size: "4186800000", codes: "E11", symbols: "Gcal|Гкал", names: "gigacalorie|гигакалория" },
  ],
};

/** Voltages in volts. */
export const voltages: UnitTable = {
  dimension: "voltage",
  rows: [
    { id: "V", codes: "VLT|2G|2H", symbols: "V|В", names: "volt|вольт|фольт|فولت|فولط" },
    { id: "mV", size: "0.001", codes: "2Z", symbols: "mV|мВ", names: "millivolt|милливольт" },
    { id: "kV", size: "1000", codes: "KVT", symbols: "kV|кВ", names: "kilovolt|киловольт|كيلوفولت" },
  ],
};

/** Currents in amperes. */
export const currents: UnitTable = {
  dimension: "current",
  rows: [
    { id: "A", codes: "AMP", symbols: "A|А", names: "ampere|ампер|امبير" },
    { id: "mA", size: "0.001", codes: "4K", symbols: "mA|мА", names: "milliampere|миллиампер|ميلي امبير" },
  ],
};

/** Charges of batteries in ampere-hours. */
export const charges: UnitTable = {
  dimension: "charge",
  rows: [
    { id: "Ah", codes: "AMH", symbols: "Ah|A·h|А·ч|Ач|А*ч", names: "ampere hour|ампер час|امبير ساعه" },
    {
      id: "mAh",
      size: "0.001",
      codes: "E09",
      symbols: "mAh|mA·h|мА·ч|мАч|мА*ч",
      names: "milliampere hour|миллиампер час|ميلي امبير ساعه",
    },
  ],
};

/** Frequencies in hertz. */
export const frequencies: UnitTable = {
  dimension: "frequency",
  rows: [
    { id: "Hz", codes: "HTZ", symbols: "Hz|Гц", names: "hertz|герц|هرتز" },
    { id: "kHz", size: "1000", codes: "KHZ", symbols: "kHz|кГц", names: "kilohertz|килогерц|كيلوهرتز" },
    { id: "MHz", size: "1000000", codes: "MHZ", symbols: "MHz|МГц", names: "megahertz|мегагерц|ميغاهرتز|ميجاهرتز" },
    { id: "GHz", size: "1000000000", codes: "A86", symbols: "GHz|ГГц", names: "gigahertz|гигагерц|غيغاهرتز|جيجاهرتز" },
  ],
};

/** Light, sound and resistance, each with one unit that people use. */
export const others: readonly UnitTable[] = [
  {
    dimension: "luminous-intensity",
    rows: [{ id: "cd", codes: "CDL", symbols: "cd|кд", names: "candela|кандела|شمعه|كانديلا" }],
  },
  { dimension: "luminous-flux", rows: [{ id: "lm", codes: "LUM", symbols: "lm|лм", names: "lumen|люмен|لومن" }] },
  { dimension: "illuminance", rows: [{ id: "lx", codes: "LUX", symbols: "lx|лк", names: "lux|люкс|لوكس" }] },
  { dimension: "sound", rows: [{ id: "dB", codes: "2N", symbols: "dB|дБ", names: "decibel|децибел|ديسيبل" }] },
  { dimension: "resistance", rows: [{ id: "Ohm", codes: "OHM", symbols: "Ω|Ом", names: "ohm|ом|اوم" }] },
  {
    dimension: "print-density",
    rows: [{ id: "dpi", codes: "E39", symbols: "dpi|т/д", names: "dot per inch|точка на дюйм|نقطه في البوصه" }],
  },
];
