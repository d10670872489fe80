import type { UnitTable } from "./unit.ts";

/** Masses in grams. */
export const masses: UnitTable = {
  dimension: "mass",
  rows: [
    { id: "g", codes: "GRM", symbols: "g|г|гр|غ|جم", names: "gram|gramme|грамм|граммов|غرام|جرام|جرامات" },
    { id: "mg", size: "0.001", codes: "MGM", symbols: "mg|мг|ملغ|مجم", names: "milligram|миллиграмм|مليغرام|ملليجرام" },
    { id: "ug", size: "0.000001", codes: "MC", symbols: "ug|μg|мкг", names: "microgram|микрограмм|ميكروغرام" },
    {
      id: "kg",
      size: "1000",
      codes: "KGM",
      symbols: "kg|кг|كغ|كجم|كلغ",
      names: "kilogram|kilogramme|килограмм|كيلوغرام|كيلوجرام|كيلو غرام",
    },
    { id: "centner", size: "100000", codes: "DTN", symbols: "ц", names: "центнер|قنطار متري" },
    { id: "t", size: "1000000", codes: "TNE", symbols: "t|т", names: "tonne|metric ton|тонна|طن|اطنان" },
    { id: "lb", size: "453.59237", codes: "LBR", symbols: "lb|lbs", names: "pound|фунт|رطل انجليزي" },
    { id: "oz", size: "28.349523125", codes: "ONZ", symbols: "oz", names: "ounce|унция|اونصه" },
  ],
};

/** Scales of temperature in kelvins. */
export const temperatures: UnitTable = {
  dimension: "temperature",
  rows: [
    { id: "K", codes: "KEL", symbols: "K|К", names: "kelvin|кельвин|كلفن" },
    {
      id: "degC",
      offset: "273.15",
      codes: "CEL",
      symbols: "°C|°С|ºC|ºС|°م",
      names: "degree celsius|celsius|градус цельсия|درجه مئويه",
    },
    {
      id: "degF",
      size: "5/9",
      offset: "459.67",
      codes: "FAH",
      symbols: "°F",
      names: "degree fahrenheit|fahrenheit|градус фаренгейта|درجه فهرنهايت",
    },
  ],
};

/** Pressures in pascals. */
export const pressures: UnitTable = {
  dimension: "pressure",
  rows: [
    { id: "Pa", codes: "PAL", symbols: "Pa|Па", names: "pascal|паскаль|باسكال" },
    { id: "hPa", size: "100", codes: "A97", symbols: "hPa|гПа", names: "hectopascal|гектопаскаль" },
    { id: "kPa", size: "1000", codes: "KPA", symbols: "kPa|кПа", names: "kilopascal|килопаскаль|كيلوباسكال" },
    { id: "MPa", size: "1000000", codes: "MPA", symbols: "MPa|МПа", names: "megapascal|мегапаскаль|ميغاباسكال" },
    { id: "bar", size: "100000", codes: "BAR", symbols: "bar|бар", names: "bar|бар" },
    { id: "atm", size: "101325", codes: "ATM", symbols: "atm|атм", names: "standard atmosphere|atmosphere|атмосфера" },
  ],
};

/** Forces in newtons. */
export const forces: UnitTable = {
  dimension: "force",
  rows: [
    { id: "N", codes: "NEW", symbols: "N|Н", names: "newton|ньютон|نيوتن" },
    { id: "kN", size: "1000", symbols: "kN|кН", names: "kilonewton|килоньютон|كيلونيوتن" },
    { id: "kgf", size: "9.80665", codes: "B37", symbols: "kgf|кгс", names: "kilogram force|килограмм сила" },
  ],
};
