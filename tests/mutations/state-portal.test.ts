import { resolve } from "node:path";
import { describeMutations } from "./describe-mutations.ts";
import { prepareBench, replace } from "./mutation.ts";
import { statePortalMutations } from "./state-portal/all.ts";
import { bid } from "./state-portal/files.ts";
import { unfinishedMutations } from "./state-portal/unfinished.ts";
import { readFolder } from "./workspace-files.ts";

const examples = readFolder(resolve(import.meta.dirname, "../../examples"));
const paths = ["bids/state-portal", "tenderdraft.yaml"];

describeMutations(
  "one mistake in the finished bid",
  await prepareBench(examples, paths, "2026-11-13T16:40+04:00"),
  statePortalMutations,
);

const unfinished = new Map(examples);
replace(bid, "status: submitted\nsubmittedAt: 2026-11-13T16:40+04:00\n", "status: ready\n")(unfinished);

describeMutations(
  "one mistake in the bid before it is handed in",
  await prepareBench(unfinished, paths, "2026-11-13T12:00+04:00"),
  unfinishedMutations,
);
