import type { Block, TableBlock } from "../blocks/types.ts";
import { textLanguage } from "../language.ts";
import type { TextKey } from "../texts/texts.ts";
import { type BuildContext, word } from "./build-context.ts";
import { factCell, gridTable, text } from "./cells.ts";
import { knownWord } from "./known-word.ts";
import { ownerCell } from "./person-cell.ts";

const involvements: Readonly<Record<string, TextKey>> = {
  responsible: "responsible",
  approves: "approves",
  consulted: "consulted",
  informed: "informed",
};

/** Who of the buyer's side has which part, and how to reach them. */
function buildStakeholders(context: BuildContext): TableBlock | undefined {
  const stakeholders = context.model.tender?.data.buyer?.stakeholders ?? [];
  if (stakeholders.length === 0) return undefined;
  const rows = stakeholders.map(({ name, role, involvement, contact }) => ({
    cells: [
      factCell(name, context),
      factCell(role, context),
      factCell(knownWord(involvement, involvements, context), context),
      factCell(contact, context),
    ],
  }));
  const columns = [
    { title: word(context, "stakeholder"), weight: 30 },
    { title: word(context, "role"), weight: 32, optional: true },
    { title: word(context, "involvement"), weight: 16, optional: true },
    { title: word(context, "contact"), weight: 22, optional: true },
  ];
  return gridTable(columns, rows, context, { title: word(context, "buyerSide") });
}

/** On what occasion the two sides are in touch, how and how often. */
function buildOccasions(context: BuildContext): TableBlock | undefined {
  const occasions = context.model.manifest.data.communication ?? [];
  if (occasions.length === 0) return undefined;
  const rows = occasions.map((occasion) => ({
    cells: [
      factCell(occasion.with, context),
      factCell(occasion.about, context),
      factCell(occasion.channel, context),
      factCell(occasion.frequency, context),
      ownerCell(occasion.owner, context),
      factCell(languageWord(occasion.language, context), context),
    ],
  }));
  const columns = [
    { title: word(context, "withWhom"), weight: 21 },
    { title: word(context, "about"), weight: 23 },
    { title: word(context, "channel"), weight: 19 },
    { title: word(context, "frequency"), weight: 17 },
    { title: word(context, "owner"), weight: 18, optional: true },
    { title: word(context, "spokenLanguage"), weight: 10, optional: true },
  ];
  return gridTable(columns, rows, context, { title: word(context, "contactPlan") });
}

/** A language by its name in the language of the document; a code that nobody knows stays. */
function languageWord(language: string | undefined, context: BuildContext): string | undefined {
  if (language === undefined) return undefined;
  try {
    return new Intl.DisplayNames([textLanguage(context.language)], { type: "language" }).of(language);
  } catch {
    return language;
  }
}

function label(key: TextKey, context: BuildContext): Block {
  return { kind: "paragraph", role: "lead", children: [{ kind: "strong", children: [text(word(context, key))] }] };
}

/** The buyer's departments, then the occasions on which we are in touch; each under a line of its own where both stand. */
export function buildCommunicationPlan(context: BuildContext): readonly Block[] {
  const stakeholders = buildStakeholders(context);
  const occasions = buildOccasions(context);
  if (!stakeholders || !occasions) return [stakeholders, occasions].filter((table) => table !== undefined);
  return [label("buyerSide", context), stakeholders, label("contactPlan", context), occasions];
}
