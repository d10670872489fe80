import type { FileEdit } from "../analysis/finding.ts";
import { relativePath, resolvePath } from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SourceFile } from "../model/source-file.ts";
import { keepCompany } from "./keep-company.ts";
import { type PathMention, pathMentionsOf } from "./path-mentions.ts";
import { writeWord } from "./written-word.ts";

/** A file or folder that gets another path; both relative to the root. */
export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits after which every path still leads where it led, once the files have moved: paths that lead to what moves,
 * and paths inside of files that move. The edits are of the files as they lie before the move.
 */
export function provideFileMoveEdits(snapshot: Snapshot, moves: readonly FileMove[]): readonly FileEdit[] {
  const moved = mover(moves);
  const edits = [...snapshot.files.values()].flatMap((file) => {
    const newFile = moved(file.path);
    return pathMentionsOf(file, snapshot.entries).flatMap((mention): FileEdit[] => {
      if (mention.path === undefined) return [];
      const target = moved(mention.path);
      if (target === mention.path && newFile === file.path) return [];
      const newText = writePath(file, mention, newFile, target);
      return newText === undefined ? [] : [{ file: file.path, range: file.lines.rangeOf(mention.word.span), newText }];
    });
  });
  return [...edits, ...keepCompany(snapshot, moved)];
}

/** Where a path lies after the moves; of a folder and a file in it that both move, the file's own move counts. */
function mover(moves: readonly FileMove[]): (path: string) => string {
  const known = moves
    .map(({ from, to }) => ({ from: from.normalize("NFC"), to }))
    .sort((a, b) => b.from.length - a.from.length);
  return (path) => {
    const wanted = path.normalize("NFC");
    const move = known.find(({ from }) => wanted === from || wanted.startsWith(`${from}/`));
    return move ? move.to + wanted.slice(move.from.length) : path;
  };
}

/** The text in the place of a path; undefined where it may stay, or where no path can be written. */
function writePath(file: SourceFile, mention: PathMention, newFile: string, target: string): string | undefined {
  const { word, within } = mention;
  const raw = file.text.slice(word.span.start, word.span.end);
  const read = within === "markdown" ? decodeAddress(raw) : raw;
  const leadsTo = (written: string): boolean => {
    const resolved = resolvePath(newFile, written);
    return resolved.ok && resolved.path.normalize("NFC") === target.normalize("NFC");
  };
  if (!word.whole && leadsTo(read)) return undefined;
  const plain = read.startsWith("/") ? `/${target}` : relativePath(newFile, target);
  const dotted = read.startsWith("./") && !plain.startsWith("../") ? `./${plain}` : plain;
  const path = [read.endsWith("/") ? `${dotted}/` : dotted, `./${plain}`].find(leadsTo);
  if (path === undefined) return undefined;
  if (within === "yaml") return writeWord(word, path);
  return writeAddress(path, raw, file.text.charAt(word.span.start - 1) === "<");
}

function decodeAddress(raw: string): string {
  const plain = raw.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&amp;", "&");
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
}

/** A path as an address of Markdown: encoded as the old one was, and wherever it would end too early else. */
function writeAddress(path: string, old: string, inBrackets: boolean): string {
  const encoded = /%[89A-F][0-9A-F]/i.test(old) ? encodeURI(path.toWellFormed()) : path.replaceAll("%", "%25");
  const whole = encoded.replace(/&(?=#?\w+;)/gu, "&amp;");
  const unsafe = inBrackets ? /[<>\n]/gu : /[\s()<>]/gu;
  return whole.replace(unsafe, (sign) => (sign === "(" ? "%28" : sign === ")" ? "%29" : encodeURIComponent(sign)));
}
