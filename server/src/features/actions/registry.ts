import type { ActionProvider } from "./action.ts";
import { answerRequirements } from "./answer-requirements.ts";
import { askBuyer } from "./ask-buyer.ts";
import { createDocument } from "./create-document.ts";
import { createSection } from "./create-section.ts";
import { fixAllInFile } from "./fix-all-in-file.ts";
import { fixAllOfRule } from "./fix-all-of-rule.ts";
import { fixArithmetic } from "./fix-arithmetic.ts";
import { fixFinding } from "./fix-finding.ts";
import { makeVariable } from "./make-variable.ts";
import { suppressFinding } from "./suppress-finding.ts";
import { useOfficialNames } from "./use-official-names.ts";

/** Every sort of action, in the order in which they are offered: what mends one thing first, what hides it last. */
export const actionProviders: readonly ActionProvider[] = [
  fixFinding,
  fixAllOfRule,
  useOfficialNames,
  fixArithmetic,
  answerRequirements,
  createSection,
  createDocument,
  makeVariable,
  askBuyer,
  fixAllInFile,
  suppressFinding,
];
