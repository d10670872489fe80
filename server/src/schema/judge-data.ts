import type { SyntaxProblem } from "../syntax/problem.ts";
import { describeError, type SchemaError } from "./describe-error.ts";
import { validators } from "./generated/validators.js";
import type { SchemaName } from "./locate.ts";
import { dropHoles } from "./place.ts";
import { escapeStep, stepsOf, valueAt } from "./pointer.ts";

/** No file needs more complaints than a person can read; the last one says how many were left out. */
const problemLimit = 100;

/**
 * Judges data by its schema, says what is wrong, and takes out of the data what is wrong, so that what remains has
 * the types of the schema but for missing properties.
 *
 * @param data As `readData` made it; changed in place.
 * @returns the problems in the order of the schema's findings.
 */
export function judgeData(name: SchemaName, data: unknown): readonly SyntaxProblem[] {
  const validate = validators[name];
  if (validate(data)) return [];
  const errors = collapseUnions(validate.errors ?? []);
  const problems: SyntaxProblem[] = [];
  for (const error of errors) {
    if (problems.length === problemLimit) break;
    const problem = describeError(name, data, error);
    if (problem) problems.push(problem);
  }
  const left = errors.length - problems.length;
  const last = problems.at(-1);
  if (left > 0 && problems.length === problemLimit && last) {
    problems.push({ rule: "schema/invalid", message: "more", params: { count: left }, span: last.span });
  }
  removeRefused(data, errors);
  return problems;
}

/**
 * A value that fits no alternative gives errors for every alternative and one for the choice itself. Where an
 * alternative got as far as looking inside the value, its errors say what is wrong; else the choice's error does.
 */
function collapseUnions(errors: readonly SchemaError[]): readonly SchemaError[] {
  let kept = [...errors];
  for (const union of errors) {
    if (union.keyword !== "anyOf" && union.keyword !== "oneOf") continue;
    const within = kept.filter((error) => error !== union && isWithin(error.instancePath, union.instancePath));
    const insight = within.filter(
      (error) => error.instancePath !== union.instancePath || structural.has(error.keyword),
    );
    const dropped = new Set(
      insight.length > 0 ? [union, ...within.filter((error) => !insight.includes(error))] : within,
    );
    kept = kept.filter((error) => !dropped.has(error));
  }
  return kept;
}

/** Keywords that are only judged once the value is an object. */
const structural = new Set(["required", "additionalProperties"]);

function isWithin(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

/** Takes the refused values out; list entries leave holes first, so that the other paths stay true. */
function removeRefused(data: unknown, errors: readonly SchemaError[]): void {
  const refused = new Set<string>();
  for (const error of errors) {
    if (error.keyword === "required") continue;
    const extra = error.params.additionalProperty;
    refused.add(typeof extra === "string" ? `${error.instancePath}/${escapeStep(extra)}` : error.instancePath);
  }
  for (const path of refused) {
    const steps = stepsOf(path);
    const last = steps.at(-1);
    const parent = valueAt(data, steps.slice(0, -1));
    if (last === undefined || typeof parent !== "object" || parent === null) continue;
    if (Array.isArray(parent)) parent[Number(last)] = undefined;
    else Reflect.deleteProperty(parent, last);
  }
  compact(data);
}

/** Closes the holes that refused list entries left. */
function compact(value: unknown): void {
  if (Array.isArray(value)) {
    if (value.includes(undefined)) dropHoles(value);
    for (const item of value) compact(item);
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) compact(item);
  }
}
