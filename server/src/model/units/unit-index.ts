import { containers, currencies, nouns, pieces, services, shares } from "./table-counts.ts";
import { data } from "./table-data.ts";
import { forces, masses, pressures, temperatures } from "./table-matter.ts";
import { apparentPowers, charges, currents, energies, frequencies, others, powers, voltages } from "./table-power.ts";
import { areas, lengths, volumes } from "./table-space.ts";
import { labour, times } from "./table-time.ts";
import { makeUnit, type Unit, type UnitTable } from "./unit.ts";
import { wordKey } from "./word-form.ts";

const tables: readonly UnitTable[] = [
  ...[lengths, areas, volumes, masses, temperatures, pressures, forces, powers, apparentPowers, energies, voltages],
  ...[currents, charges, frequencies, ...others, times, labour, data, pieces, ...nouns, ...containers, services],
  ...[shares, ...currencies],
];

/** Every unit of the tables, in their order. */
export const allUnits: readonly Unit[] = tables.flatMap(({ dimension, rows }) =>
  rows.map((row) => makeUnit(dimension, row)),
);

const byCode = new Map<string, Unit[]>();
const bySymbol = new Map<string, Unit[]>();
const byLowerSymbol = new Map<string, Unit[]>();
const byWords = new Map<string, Unit[]>();

function add(index: Map<string, Unit[]>, key: string, unit: Unit): void {
  const list = index.get(key);
  if (!list) index.set(key, [unit]);
  else if (!list.includes(unit)) list.push(unit);
}

const rows = tables.flatMap((table) => table.rows);
for (const [index, unit] of allUnits.entries()) {
  const { codes = "", symbols = "", names = "" } = rows[index] ?? {};
  const split = (text: string): readonly string[] => text.split("|").filter((name) => name !== "");
  for (const code of split(codes)) add(byCode, code, unit);
  for (const symbol of split(symbols)) {
    add(bySymbol, symbolKey(symbol), unit);
    add(byLowerSymbol, symbolKey(symbol).toLowerCase(), unit);
  }
  for (const name of split(names)) add(byWords, wordKey(name), unit);
}

/** A symbol without blanks, dots and signs that only set it out: `кд / кв. м` and `кд/кв.м` have one key. */
export function symbolKey(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s.^\p{Cf}]/gu, "")
    .replace(/[*⋅•∙]/gu, "·");
}

/**
 * The units that a name, a symbol or a code may stand for; more than one for `г`, which is a gram and a year. Powers
 * and quotients of units are not known here, see `readUnit`.
 */
export function findUnits(text: string): readonly Unit[] {
  const written = text.trim();
  const symbol = symbolKey(written);
  const exact = byCode.get(written) ?? bySymbol.get(symbol) ?? byWords.get(wordKey(written));
  if (exact) return exact;
  // A single letter in the wrong case is another unit, or none.
  return symbol.length < 2 ? [] : (byLowerSymbol.get(symbol.toLowerCase()) ?? []);
}

/** The unit of an id of the tables. */
export function unitById(id: string): Unit | undefined {
  return allUnits.find((unit) => unit.id === id);
}
