/** A directive that prose may hold. */
export interface KnownDirective {
  readonly name: string;
  /** `inline` `:name[label]`, `leaf` `::name` alone on its line, `container` `:::name` up to `:::`. */
  readonly form: "inline" | "leaf" | "container";
  /** Attributes that it understands, `id` standing for `#id`. */
  readonly attributes: readonly string[];
  /** What it prints, for a person who is about to use it; Markdown. */
  readonly description: string;
}

const inline = (name: string, description: string): KnownDirective => ({
  name,
  form: "inline",
  attributes: [],
  description,
});
const leaf = (name: string, description: string, attributes: readonly string[] = []): KnownDirective => ({
  name,
  form: "leaf",
  attributes,
  description,
});
const container = (name: string, description: string, attributes: readonly string[] = ["id"]): KnownDirective => ({
  name,
  form: "container",
  attributes,
  description,
});

/** Every directive of the format; what is not here is an unknown directive. */
export const directives: readonly KnownDirective[] = [
  inline("req", "Mentions a requirement of the tender by its id: `:req[R12]`. It mentions; it does not answer."),
  inline("doc", "Mentions a document of the company by its id: `:doc[charter]`."),
  inline("person", "Mentions a person of the team by id: `:person[ivanova]`."),
  inline("contract", "Mentions a past contract by its id: `:contract[c7]`."),
  inline("kpi", "Mentions a KPI of the tender by its id: `:kpi[K1]`."),
  inline("term", "Marks a term that is defined in the bid: `:term[SLA]`."),
  inline("see", "Refers to a heading, table, figure or section by its id, and prints its number: `:see[tab-prices]`."),
  leaf("toc", "Prints the table of contents."),
  leaf("list-of-tables", "Prints the list of tables."),
  leaf("list-of-figures", "Prints the list of figures."),
  leaf(
    "compliance-matrix",
    "Prints every requirement with the answer to it and where it stands: `::compliance-matrix{lot=L1}`.",
    ["lot"],
  ),
  leaf("price-schedule", "Prints the price schedule with its totals: `::price-schedule{lot=L1}`.", ["lot"]),
  leaf("document-list", "Prints the list of submitted documents."),
  leaf("past-contracts", "Prints the table of past contracts."),
  leaf("team", "Prints the team with roles and qualifications."),
  leaf("kpi-plan", "Prints the table of KPIs with their targets."),
  leaf("questions", "Prints the questions to the buyer and the answers."),
  leaf("risk-register", "Prints the risk register."),
  leaf("communication-plan", "Prints the communication plan."),
  leaf("letter-of-bid", "Prints the letter of bid: price, validity, enclosures and signature."),
  leaf("cvs", "Prints a short CV of each person of the team."),
  leaf("glossary", "Prints the terms of the bid with their meaning."),
  leaf("signatures", "Prints the signature block."),
  leaf("pagebreak", "Starts a new page."),
  container("landscape", "Turns the pages of its content sideways, for wide tables."),
  container("note", "Sets its content off as a note."),
  container("warning", "Sets its content off as a warning."),
  container(
    "caption",
    "Numbers the table or figure inside it and gives it a caption: `:::caption[Prices]{#tab-prices}`.",
  ),
];

/** Every directive by its name; no name has two forms. */
export const directiveByName: ReadonlyMap<string, KnownDirective> = new Map(
  directives.map((directive) => [directive.name, directive]),
);

/** How a directive begins in the text: `:req`, `::toc`, `:::note`. */
export function directiveMark({ name, form }: Pick<KnownDirective, "name" | "form">): string {
  return `${{ inline: ":", leaf: "::", container: ":::" }[form]}${name}`;
}
