import { describeMutations } from "./describe-mutations.ts";
import { statePortalMutations } from "./state-portal/all.ts";
import { prepareHandedIn } from "./state-portal/bench.ts";

describeMutations("one mistake in the prose of the bid", await prepareHandedIn(), statePortalMutations.inProse);
