const parts = { Y: "years", M: "months", W: "weeks", D: "days" } as const;

/**
 * A duration for a message: how many of one unit it is, so that each language can put it into words.
 *
 * @returns the unit `other` for one that mixes units; `duration` is what was written.
 */
export function describeDuration(duration: string): {
  readonly duration: string;
  readonly count: number;
  readonly unit: (typeof parts)[keyof typeof parts] | "other";
} {
  const [, count, letter] = /^P(\d+)([YMWD])$/.exec(duration) ?? [];
  const unit = letter === "Y" || letter === "M" || letter === "W" || letter === "D" ? parts[letter] : "other";
  return { duration, count: Number(count ?? 0), unit };
}
