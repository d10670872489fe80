import { addDays } from "../../model/moment.ts";
import { type BuildContext, word } from "./build-context.ts";
import { formatCount, formatDate } from "./format-value.ts";

/** For how many days from the deadline the bid is valid: its own number, else what the tender asks for. */
function daysOf({ model }: BuildContext): number | undefined {
  return model.manifest.data.validityDays ?? model.tender?.data.bidValidityDays;
}

/** "until 14 February 2027", counted from the deadline for submission; undefined where one of the two is open. */
export function validUntilText(context: BuildContext): string | undefined {
  const { submissionDeadline, offset } = context.model;
  const days = daysOf(context);
  if (days === undefined || !submissionDeadline) return undefined;
  const { day } = addDays(submissionDeadline, days, offset);
  return word(context, "untilDate", { date: formatDate(day, context.language) });
}

/** How long the bid is valid in days, for where no day can be named. */
export function validDaysText(context: BuildContext): string | undefined {
  const days = daysOf(context);
  return days === undefined ? undefined : word(context, "validityDays", { days: formatCount(days, context.language) });
}
