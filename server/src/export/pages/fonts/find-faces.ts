import { memoizeByKey } from "../../../text/memo.ts";
import type { FontChoice } from "../../blocks/types.ts";
import { unpackArabic } from "./arabic-face.ts";
import { type Face, unpackWestern } from "./face.ts";
import { faces } from "./font-data.generated.ts";

/** A face and its bold sister. */
export interface FacePair {
  readonly regular: Face;
  readonly bold: Face;
}

/** What a document is set in. */
export interface Faces {
  readonly western: FacePair;
  readonly arabic: FacePair;
  readonly code: FacePair;
}

/** Names of fonts, by the table whose widths they have or come nearest to; the first one that matches. */
const westernNames = [
  { pattern: /\b(?:cambria|caladea|georgia|constantia)\b/i, key: "caladea" },
  { pattern: /\b(?:arial|helvetica|liberation sans|verdana|tahoma|segoe ui|noto sans|dejavu sans)\b/i, key: "sans" },
  {
    pattern: /\b(?:times|serif|garamond|pt astra serif|book antiqua|palatino|amiri|traditional arabic)\b/i,
    key: "serif",
  },
] as const;

/** Every letter of these is as wide, in ems. */
const monospaced = /\b(?:courier|mono|consolas|menlo)\b/i;

/** All faces of equally wide letters that documents use are about so high. */
const codeFace: Face = fixedFace(0.55, 0.92, 0.25);
const courierFace: Face = fixedFace(0.6, 0.8325, 0.3003);

function fixedFace(width: number, ascent: number, descent: number): Face {
  return { ascent, descent, measure: (text) => Array.from(text).length * width };
}

const western = {
  carlito: unpackPair("carlito"),
  caladea: unpackPair("caladea"),
  sans: unpackPair("sans"),
  serif: unpackPair("serif"),
};

function unpackPair(key: "carlito" | "caladea" | "sans" | "serif"): FacePair {
  return { regular: unpackWestern(faces[key].regular), bold: unpackWestern(faces[key].bold) };
}

function findWestern(name: string): FacePair {
  if (monospaced.test(name)) return { regular: courierFace, bold: courierFace };
  return western[westernNames.find(({ pattern }) => pattern.test(name))?.key ?? "carlito"];
}

function findArabic(name: string, others: FacePair): FacePair {
  const key = /\b(?:amiri|traditional arabic|scheherazade)\b/i.test(name) ? "amiri" : "naskh";
  const packed = faces[key];
  const pair = {
    regular: unpackArabic(packed.regular, others.regular),
    bold: unpackArabic(packed.bold, others.bold),
  };
  if (/\b(?:naskh|amiri)\b/i.test(name)) return pair;
  // A font that is known for its Latin letters has lines of the same height for Arabic.
  const lines = findWestern(name);
  return {
    regular: { ...pair.regular, ascent: lines.regular.ascent, descent: lines.regular.descent },
    bold: { ...pair.bold, ascent: lines.bold.ascent, descent: lines.bold.descent },
  };
}

/** The faces whose widths stand for those of the fonts of a document; names that nobody knows stand for the nearest kind. */
export const findFaces: (fonts: FontChoice) => Faces = memoizeByKey(
  ({ latin, arabic, code }) => `${latin}\n${arabic}\n${code}`,
  ({ latin, arabic, code }) => {
    const westernPair = findWestern(latin);
    return {
      western: westernPair,
      arabic: findArabic(arabic, westernPair),
      code: code === undefined ? { regular: codeFace, bold: codeFace } : findWestern(code),
    };
  },
  20,
);
