import { resolve } from "node:path";
import { describeMutations } from "./describe-mutations.ts";
import { prepareBench } from "./mutation.ts";
import { answerMutations } from "./state-portal/answers.ts";
import { documentMutations } from "./state-portal/documents.ts";
import { kpiMutations } from "./state-portal/kpis.ts";
import { leftoverMutations } from "./state-portal/leftovers.ts";
import { linkMutations } from "./state-portal/links.ts";
import { priceMutations } from "./state-portal/prices.ts";
import { requirementMutations } from "./state-portal/requirements.ts";
import { responseMutations } from "./state-portal/responses.ts";
import { tendererMutations } from "./state-portal/tenderer.ts";
import { wordMutations } from "./state-portal/words.ts";
import { readFolder } from "./workspace-files.ts";

const examples = readFolder(resolve(import.meta.dirname, "../../examples"));
const bench = await prepareBench(examples, "bids/state-portal", "2026-11-13T16:40+04:00");

describeMutations("one mistake in the finished bid", bench, [
  ...answerMutations,
  ...documentMutations,
  ...kpiMutations,
  ...leftoverMutations,
  ...linkMutations,
  ...priceMutations,
  ...requirementMutations,
  ...responseMutations,
  ...tendererMutations,
  ...wordMutations,
]);
