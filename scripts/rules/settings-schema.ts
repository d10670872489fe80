import type { RuleFolder } from "../generate-rules.ts";

/** A rule's `options.schema.json`: what it can be told, each option with a default. */
export interface RuleOptionsFile {
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly default: unknown }>>;
}

const open = { patternProperties: { "^x-": {} }, additionalProperties: false };
const levels = "workspace.schema.json#/$defs/RuleSetting";

/** Makes the schema of the `rules` of a workspace file: every rule by its id, with its options. */
export function makeSettingsSchema(folders: readonly RuleFolder[]): string {
  const definitions: Record<string, object> = {};
  const properties: Record<string, object> = {};
  for (const { id, page, options } of folders) {
    const summary = page.split("\n").find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
    const setting = `${pascalCase(id)}Setting`;
    const $ref = options ? `#/$defs/${setting}` : levels;
    properties[id] = { $ref, title: id, description: summary, examples: ["off", "warning"] };
    if (!options) continue;
    const name = `${pascalCase(id)}Options`;
    const example = Object.fromEntries(Object.entries(options.properties).map(([key, one]) => [key, one.default]));
    definitions[setting] = settingWithOptions(id, name, example);
    definitions[name] = {
      title: `${id} options`,
      description: `What the rule ${id} can be told.`,
      type: "object",
      properties: options.properties,
      ...open,
      examples: [example],
    };
  }
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "tenderdraft:/schemas/rules.schema.json",
    title: "Rules",
    description: "Levels and options of the rules. Generated from the rule folders: change a folder, not this file.",
    examples: [{}],
    $defs: {
      RuleSettings: {
        title: "Rule settings",
        description: "Each rule by its id, with its level or a record of level, reason and options.",
        type: "object",
        properties,
        ...open,
        examples: [{ "text/placeholder": "error" }],
      },
      ...definitions,
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function settingWithOptions(id: string, options: string, example: object): object {
  return {
    title: `${id} setting`,
    description: `How strict ${id} is: a level alone, or a record with level, reason and options.`,
    type: ["string", "object"],
    pattern: "^(off|advice|warning|error)$",
    properties: {
      level: {
        type: "string",
        enum: ["off", "advice", "warning", "error"],
        title: "Level",
        description: "`off` says nothing, `advice` is a hint, `warning` a flaw, `error` stops the bid.",
        examples: ["off", "warning"],
      },
      reason: {
        $ref: "common.schema.json#/$defs/Line",
        title: "Reason",
        description: "Why. Colleagues and auditors read it.",
        examples: ["Заказчик разрешил письмом № 14 от 10.11.2026"],
      },
      options: {
        $ref: `#/$defs/${options}`,
        title: "Options",
        description: "Settings of the rule itself.",
        examples: [example],
      },
    },
    ...open,
    examples: [{ options: example }],
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[/-])([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
