const blank = /\s/u;

/**
 * Finds for every UTF-16 unit of a value where it stands in its source: a YAML scalar with escapes, doubled quotes or
 * lines that were folded.
 *
 * @param from Where the value begins in `source`, behind an opening quote or the head of a block.
 * @returns offsets in `source`; undefined where the two do not fit together, such as at `\u0416`.
 */
export function alignText(source: string, value: string, from: number): readonly number[] | undefined {
  const offsets: number[] = [];
  let at = from;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charAt(index);
    if (blank.test(unit)) {
      const escaped = source.charAt(at) === "\\";
      // The line break behind the last line of a block does not stand in its source.
      const isEnd = at >= source.length;
      if (!escaped && !isEnd && !blank.test(source.charAt(at))) return undefined;
      offsets.push(at);
      at += escaped ? 2 : 1;
      // One blank of the value may be a line break with all its indentation.
      if (!blank.test(value.charAt(index + 1))) while (blank.test(source.charAt(at))) at += 1;
      continue;
    }
    while (source.charAt(at) !== unit) {
      const skippable = at < source.length && /[\s\\']/u.test(source.charAt(at));
      if (!skippable) return undefined;
      at += 1;
    }
    offsets.push(at);
    at += 1;
  }
  return offsets;
}
