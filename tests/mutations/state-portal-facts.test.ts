import { describeMutations } from "./describe-mutations.ts";
import { statePortalMutations } from "./state-portal/all.ts";
import { prepareHandedIn, prepareReady } from "./state-portal/bench.ts";
import { unfinishedMutations } from "./state-portal/unfinished.ts";

describeMutations("one mistake in the facts of the bid", await prepareHandedIn(), statePortalMutations.inFacts);
describeMutations("one mistake before it is handed in", await prepareReady(), unfinishedMutations);
