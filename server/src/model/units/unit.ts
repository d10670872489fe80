import { compareFractions, type Fraction, fraction, one } from "./fraction.ts";

/** A unit of measure or of count. */
export interface Unit {
  /** Short and the same in every language: `mm`, `month`, `g/m2`. */
  readonly id: string;
  /** What it measures: `length`, `count:page`, `mass/area`. Only units of one dimension can be converted. */
  readonly dimension: string;
  /** How many base units of its dimension one of it is, at least. */
  readonly low: Fraction;
  /** The same at most; `low` again for a unit of fixed size, undefined where nothing limits it: a working day. */
  readonly high: Fraction | undefined;
  /**
   * What is known besides about a unit whose size is not fixed. `months`: so many months, or so many for each month,
   * exactly. `reading`: `low` and `high` are two ways to read it, and whoever writes two such units reads both in the
   * same way: 1 GB is 1000 or 1024 MB.
   */
  readonly loose?: { readonly kind: "months"; readonly months: Fraction } | { readonly kind: "reading" };
  /** Added to an amount before it is multiplied: the zero of a scale of temperature. */
  readonly offset?: Fraction;
}

/** A row of a table of units. Names stand side by side with `|` between them. */
export interface UnitRow {
  readonly id: string;
  /** Its size in base units, `0.0254` or `1000/3600`; 1 where it is left out. */
  readonly size?: string;
  /** Where the size is not fixed: its upper limit; `none` where there is no limit. */
  readonly atMost?: string;
  readonly loose?: Unit["loose"];
  readonly offset?: string;
  /** Codes of UN/CEFACT Recommendation 20; capital letters matter. */
  readonly codes?: string;
  /** Symbols and abbreviations, in which capital letters may matter. */
  readonly symbols?: string;
  /** Words in the basic form; other forms are found by their stem, irregular ones stand here too. */
  readonly names?: string;
}

/** The rows of one dimension. */
export interface UnitTable {
  readonly dimension: string;
  readonly rows: readonly UnitRow[];
}

/** The unit that a row describes. */
export function makeUnit(dimension: string, row: UnitRow): Unit {
  const low = row.size === undefined ? one : fraction(row.size);
  const high = row.atMost === undefined ? low : row.atMost === "none" ? undefined : fraction(row.atMost);
  return {
    id: row.id,
    dimension,
    low,
    high,
    ...(row.loose === undefined ? {} : { loose: row.loose }),
    ...(row.offset === undefined ? {} : { offset: fraction(row.offset) }),
  };
}

/** True for a unit of which one is always as much as another. */
export function isFixed(unit: Unit): boolean {
  return unit.high !== undefined && compareFractions(unit.low, unit.high) === 0;
}
