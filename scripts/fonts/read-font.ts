/** Reads from a TrueType or OpenType file what lines of text are laid out by. */

/** One face, lengths in its own units. */
export interface Font {
  readonly unitsPerEm: number;
  /** Height above and depth below the base line, as word processors on Linux take them: of `hhea`, or of `OS/2` where it says so. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** The glyph of a character; 0 where there is none. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
  /** The glyph that a feature such as `fina` puts in the place of another; the same glyph where it does not. */
  substitute(glyph: number, feature: string): number;
  /** The glyph that features such as `rlig` put in the place of several; undefined where they do not. */
  ligate(glyphs: readonly number[]): number | undefined;
}

interface Table {
  readonly start: number;
  readonly length: number;
}

const ligatureFeatures = new Set(["rlig", "liga", "ccmp", "calt", "clig"]);
const useTypographicMetrics = 0x80;

/** Reads a font from the bytes of its file. */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, Table>();
  for (let at = 0; at < view.getUint16(4); at++) {
    const entry = 12 + at * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, { start: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
  }
  const tableAt = (tag: string): number => {
    const table = tables.get(tag);
    if (!table) throw new Error(`the font has no table ${tag}`);
    return table.start;
  };
  const [head, hhea, hmtx, os2] = [tableAt("head"), tableAt("hhea"), tableAt("hmtx"), tableAt("OS/2")];
  const typographic = (view.getUint16(os2 + 62) & useTypographicMetrics) !== 0;
  const [base, sign] = typographic ? [os2 + 68, -1] : [hhea + 4, -1];
  const longMetrics = view.getUint16(hhea + 34);
  const characters = readCharacters(view, tableAt("cmap"));
  const lookups = tables.has("GSUB") ? readSubstitutions(view, tableAt("GSUB")) : undefined;
  return {
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(base),
    descent: sign * view.getInt16(base + 2),
    lineGap: view.getInt16(base + 4),
    glyphOf: (codePoint) => characters.get(codePoint) ?? 0,
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)),
    substitute: (glyph, feature) => lookups?.single.get(feature)?.get(glyph) ?? glyph,
    ligate: (glyphs) => lookups?.ligatures.get(glyphs.join(" ")),
  };
}

/** Glyphs by code point, from the formats 4 and 12 of `cmap`. */
function readCharacters(view: DataView, cmap: number): Map<number, number> {
  const characters = new Map<number, number>();
  for (let at = 0; at < view.getUint16(cmap + 2); at++) {
    const start = cmap + view.getUint32(cmap + 4 + at * 8 + 4);
    const format = view.getUint16(start);
    if (format === 4) readSegments(view, start, characters);
    if (format === 12) readGroups(view, start, characters);
  }
  return characters;
}

function readSegments(view: DataView, start: number, characters: Map<number, number>): void {
  const double = view.getUint16(start + 6);
  for (let at = 0; at < double; at += 2) {
    const end = view.getUint16(start + 14 + at);
    const first = view.getUint16(start + 16 + double + at);
    const delta = view.getUint16(start + 16 + 2 * double + at);
    const rangeAt = start + 16 + 3 * double + at;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= end && code !== 0xffff; code++) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) characters.set(code, glyph);
    }
  }
}

function readGroups(view: DataView, start: number, characters: Map<number, number>): void {
  for (let at = 0; at < view.getUint32(start + 12); at++) {
    const group = start + 16 + at * 12;
    const [first, last, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    for (let code = first; code <= last; code++) characters.set(code, glyph + code - first);
  }
}

interface Substitutions {
  /** By feature and glyph. */
  readonly single: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** By glyphs joined with blanks. */
  readonly ligatures: ReadonlyMap<string, number>;
}

function readSubstitutions(view: DataView, gsub: number): Substitutions {
  const features = gsub + view.getUint16(gsub + 6);
  const lookupList = gsub + view.getUint16(gsub + 8);
  const single = new Map<string, Map<number, number>>();
  const ligatures = new Map<string, number>();
  for (let at = 0; at < view.getUint16(features); at++) {
    const record = features + 2 + at * 6;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(record + byte))).join("");
    const feature = features + view.getUint16(record + 4);
    const map = single.get(tag) ?? new Map<number, number>();
    single.set(tag, map);
    for (let index = 0; index < view.getUint16(feature + 2); index++) {
      const lookup = lookupList + view.getUint16(lookupList + 2 + 2 * view.getUint16(feature + 4 + 2 * index));
      for (const { type, start } of subtables(view, lookup)) {
        if (type === 1) readSingle(view, start, map);
        if (type === 4 && ligatureFeatures.has(tag)) readLigatures(view, start, ligatures);
      }
    }
  }
  return { single, ligatures };
}

/** The subtables of a lookup; an extension leads to the one it stands for. */
function subtables(view: DataView, lookup: number): { readonly type: number; readonly start: number }[] {
  const type = view.getUint16(lookup);
  return Array.from({ length: view.getUint16(lookup + 4) }, (_value, at) => {
    const start = lookup + view.getUint16(lookup + 6 + 2 * at);
    return type === 7 ? { type: view.getUint16(start + 2), start: start + view.getUint32(start + 4) } : { type, start };
  });
}

function readCoverage(view: DataView, start: number): number[] {
  const count = view.getUint16(start + 2);
  if (view.getUint16(start) === 1) return Array.from({ length: count }, (_v, at) => view.getUint16(start + 4 + 2 * at));
  return Array.from({ length: count }, (_value, at) => start + 4 + at * 6).flatMap((range) => {
    const first = view.getUint16(range);
    return Array.from({ length: view.getUint16(range + 2) - first + 1 }, (_value, offset) => first + offset);
  });
}

function readSingle(view: DataView, start: number, map: Map<number, number>): void {
  const covered = readCoverage(view, start + view.getUint16(start + 2));
  const isDelta = view.getUint16(start) === 1;
  covered.forEach((glyph, at) => {
    const other = isDelta ? (glyph + view.getInt16(start + 4)) & 0xffff : view.getUint16(start + 6 + 2 * at);
    if (!map.has(glyph)) map.set(glyph, other);
  });
}

function readLigatures(view: DataView, start: number, ligatures: Map<string, number>): void {
  readCoverage(view, start + view.getUint16(start + 2)).forEach((first, at) => {
    const set = start + view.getUint16(start + 6 + 2 * at);
    for (let index = 0; index < view.getUint16(set); index++) {
      const ligature = set + view.getUint16(set + 2 + 2 * index);
      const others = Array.from({ length: view.getUint16(ligature + 2) - 1 }, (_value, other) =>
        view.getUint16(ligature + 4 + 2 * other),
      );
      const key = [first, ...others].join(" ");
      if (!ligatures.has(key)) ligatures.set(key, view.getUint16(ligature));
    }
  });
}
