/** Ids, variables and shapes do not depend on the day; any will do to build a model. */
export const anyDay = "2000-01-01";
