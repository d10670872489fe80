import type { BidModel } from "../model/bid-model.ts";
import type { OptionsOf, OptionValue, Rule, RuleOptionsSchema } from "../rules/define-rule.ts";

/** The values of a rule's options for one bid: what `tenderdraft.yaml` sets and fits, else the defaults. */
export function optionsOf(rule: Rule, bid: BidModel): OptionsOf<RuleOptionsSchema> {
  if (!rule.options) return {};
  const settings = bid.workspace?.data.rules;
  const setting: unknown = settings && Object.hasOwn(settings, rule.id) ? Reflect.get(settings, rule.id) : undefined;
  const given: unknown = typeof setting === "object" && setting !== null ? Reflect.get(setting, "options") : undefined;
  const values = Object.entries(rule.options.properties).map(([name, property]): [string, OptionValue] => {
    const value: unknown =
      typeof given === "object" && given !== null && Object.hasOwn(given, name) ? Reflect.get(given, name) : undefined;
    return [name, fits(value, property.default) ? value : property.default];
  });
  return Object.fromEntries(values);
}

/** What the schema refused is out of the data; a value of another type than the default is never handed to a rule. */
function fits(value: unknown, sample: OptionValue): value is OptionValue {
  if (typeof sample === "object")
    return Array.isArray(value) && value.every((item: unknown) => typeof item === "string");
  return typeof value === typeof sample;
}
