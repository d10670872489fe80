import type { UnitTable } from "./unit.ts";

/** Lengths in metres. Squares and cubes of them are derived, see `read-unit.ts`. */
export const lengths: UnitTable = {
  dimension: "length",
  rows: [
    { id: "m", codes: "MTR", symbols: "m|м|م", names: "metre|meter|метр|متر|امتار|погонный метр|пог м|п м" },
    { id: "dm", size: "0.1", symbols: "dm|дм", names: "decimetre|decimeter|дециметр|ديسيمتر" },
    { id: "cm", size: "0.01", codes: "CMT", symbols: "cm|см|سم", names: "centimetre|centimeter|сантиметр|سنتيمتر" },
    {
      id: "mm",
      size: "0.001",
      codes: "MMT",
      symbols: "mm|мм|مم|ملم",
      names: "millimetre|millimeter|миллиметр|مليمتر|ميليمتر",
    },
    {
      id: "um",
      size: "0.000001",
      codes: "4H",
      symbols: "um|μm|мкм",
      names: "micrometre|micrometer|micron|микрометр|микрон|ميكرون|ميكرومتر",
    },
    { id: "nm", size: "0.000000001", codes: "C45", symbols: "nm|нм", names: "nanometre|nanometer|нанометр|نانومتر" },
    {
      id: "km",
      size: "1000",
      codes: "KMT|KTM",
      symbols: "km|км|كم",
      names: "kilometre|kilometer|километр|كيلومتر|كيلو متر",
    },
    { id: "in", size: "0.0254", codes: "INH", symbols: `in|"|''|′′|”|in.`, names: "inch|дюйм|بوصه|بوصات|انش|إنش" },
    { id: "ft", size: "0.3048", codes: "FOT", symbols: "ft", names: "foot|feet|фут|قدم|اقدام" },
    { id: "yd", size: "0.9144", codes: "YRD", symbols: "yd", names: "yard|ярд|يارده|ياردات" },
    { id: "mile", size: "1609.344", codes: "SMI", names: "mile|миля|миль|ميل|اميال" },
  ],
};

/** Areas in square metres that are not squares of a length. */
export const areas: UnitTable = {
  dimension: "area",
  rows: [
    { id: "are", size: "100", codes: "ARE", names: "are|ар|сотка|соток" },
    { id: "ha", size: "10000", codes: "HAR", symbols: "ha|га", names: "hectare|гектар|هكتار" },
    { id: "acre", size: "4046.8564224", codes: "ACR", names: "acre|акр|فدان انجليزي" },
  ],
};

/** Volumes in cubic metres that are not cubes of a length. */
export const volumes: UnitTable = {
  dimension: "volume",
  rows: [
    { id: "l", size: "0.001", codes: "LTR", symbols: "l|л|ل", names: "litre|liter|литр|لتر|لترات|ليتر" },
    { id: "dl", size: "0.0001", codes: "DLT", symbols: "dl|дл", names: "decilitre|deciliter|децилитр|ديسيلتر" },
    { id: "cl", size: "0.00001", codes: "CLT", symbols: "cl|сл", names: "centilitre|centiliter|сантилитр|سنتيلتر" },
    {
      id: "ml",
      size: "0.000001",
      codes: "MLT",
      symbols: "ml|мл|مل",
      names: "millilitre|milliliter|миллилитр|مليلتر|ميليلتر",
    },
    { id: "ul", size: "0.000000001", codes: "4G", symbols: "ul|μl|мкл", names: "microlitre|microliter|микролитр" },
    { id: "hl", size: "0.1", codes: "HLT", symbols: "hl|гл", names: "hectolitre|hectoliter|гектолитр" },
    { id: "gal-us", size: "0.003785411784", codes: "GLL", names: "gallon us|us gallon" },
  ],
};
