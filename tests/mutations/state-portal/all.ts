import type { Mutation } from "../mutation.ts";
import { answerMutations } from "./answers.ts";
import { companyMutations } from "./company.ts";
import { dateMutations } from "./dates.ts";
import { documentDateMutations } from "./document-dates.ts";
import { documentFileMutations } from "./document-files.ts";
import { documentMutations } from "./documents.ts";
import { factMutations } from "./facts.ts";
import { formatMutations } from "./format.ts";
import { kpiMutations } from "./kpis.ts";
import { leftoverMutations } from "./leftovers.ts";
import { linkMutations } from "./links.ts";
import { literalMutations } from "./literals.ts";
import { mixUpMutations } from "./mix-ups.ts";
import { moneyMutations } from "./money.ts";
import { priceMutations } from "./prices.ts";
import { proseMutations } from "./prose.ts";
import { requirementMutations } from "./requirements.ts";
import { responseMutations } from "./responses.ts";
import { schemaMutations } from "./schema.ts";
import { sectionMutations } from "./sections.ts";
import { settingsMutations, workspaceMutations } from "./settings.ts";
import { slipMutations } from "./slips.ts";
import { tendererMutations } from "./tenderer.ts";
import { wordMutations } from "./words.ts";

/** Mistakes in the files that hold facts: the manifest, the answers, the prices, the company, the tender. */
const inFacts: readonly Mutation[] = [
  ...answerMutations,
  ...companyMutations,
  ...dateMutations,
  ...documentDateMutations,
  ...documentFileMutations,
  ...documentMutations,
  ...formatMutations,
  ...kpiMutations,
  ...mixUpMutations,
  ...moneyMutations,
  ...priceMutations,
  ...requirementMutations,
  ...responseMutations,
  ...slipMutations,
  ...tendererMutations,
];

/** Mistakes in the prose and in what holds the document together. */
const inProse: readonly Mutation[] = [
  ...factMutations,
  ...leftoverMutations,
  ...linkMutations,
  ...literalMutations,
  ...proseMutations,
  ...schemaMutations,
  ...sectionMutations,
  ...settingsMutations,
  ...wordMutations,
  ...workspaceMutations,
];

/** Every mistake that is tried in the bid as it was handed in, in two halves that take about the same time. */
export const statePortalMutations = { inFacts, inProse };
