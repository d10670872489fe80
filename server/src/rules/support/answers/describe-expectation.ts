import type { RequirementData } from "../../../model/entities.ts";

/**
 * What the tender expects, in the words of the tender file itself, so that it reads the same in every language:
 * `integer, min 36, unit month`. Undefined where any text will do.
 */
export function describeExpectation(requirement: RequirementData): string | undefined {
  const { expect } = requirement;
  if (expect?.type === undefined) return undefined;
  const limits = (["min", "max", "equals"] as const).flatMap((key) =>
    expect[key] === undefined ? [] : [`${key} ${expect[key]}`],
  );
  const choice = expect.oneOf?.length ? [`oneOf ${expect.oneOf.join(" | ")}`] : [];
  const unit = expect.unit === undefined ? [] : [`unit ${expect.unit}`];
  return [expect.type, ...limits, ...choice, ...unit].join(", ").replace(/\s+/gu, " ");
}
