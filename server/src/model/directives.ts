/** A directive that prose may hold. */
export interface KnownDirective {
  readonly name: string;
  /** `inline` `:name[label]`, `leaf` `::name` alone on its line, `container` `:::name` up to `:::`. */
  readonly form: "inline" | "leaf" | "container";
  /** Attributes that it understands, `id` standing for `#id`. */
  readonly attributes: readonly string[];
}

const make =
  (form: KnownDirective["form"], attributes: readonly string[]) =>
  (name: string): KnownDirective => ({ name, form, attributes });

/** Every directive of the format; what is not here is an unknown directive. */
export const directives: readonly KnownDirective[] = [
  ...["req", "doc", "person", "contract", "kpi", "term", "see"].map(make("inline", [])),
  ...["toc", "list-of-tables", "list-of-figures"].map(make("leaf", [])),
  ...["compliance-matrix", "price-schedule"].map(make("leaf", ["lot"])),
  ...[
    "document-list",
    "past-contracts",
    "team",
    "kpi-plan",
    "questions",
    "risk-register",
    "communication-plan",
    "signatures",
    "pagebreak",
  ].map(make("leaf", [])),
  ...["landscape", "note", "warning", "caption"].map(make("container", ["id"])),
];

/** Every directive by its name; no name has two forms. */
export const directiveByName: ReadonlyMap<string, KnownDirective> = new Map(
  directives.map((directive) => [directive.name, directive]),
);

/** How a directive begins in the text: `:req`, `::toc`, `:::note`. */
export function directiveMark({ name, form }: Pick<KnownDirective, "name" | "form">): string {
  return `${{ inline: ":", leaf: "::", container: ":::" }[form]}${name}`;
}
