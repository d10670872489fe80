import { placeOf } from "../schema/place.ts";
import { capitalsIn } from "../text/capitals.ts";
import { memoize, memoizeByKey } from "../text/memo.ts";
import type { Snapshot } from "./snapshot.ts";
import { isKind, type YamlFile } from "./source-file.ts";

/**
 * What a bid may know of a tender that is not its own: whose it is, so that no name strays from one bid into another. No
 * more, so that work on one tender does not make every other bid of the workspace be judged anew.
 */
export interface OtherTender {
  readonly path: string;
  readonly data: Pick<YamlFile<"tender">["data"], "id" | "title" | "buyer">;
  /** The words in capitals of the whole file. */
  readonly capitals: ReadonlySet<string>;
}

/** Every tender of a workspace as the others see it, in the order of the files. The same object as long as it looks the same. */
export const tendersForOthers = memoize((snapshot: Snapshot): readonly OtherTender[] =>
  [...snapshot.files.values()].filter((file) => isKind(file, "tender")).map((file) => outsideOf(file)),
);

const outsideOf = memoize((file: YamlFile<"tender">): OtherTender => sharedOutside(lookAt(file)));

interface Outside {
  readonly tender: OtherTender;
  /** The same for two readings of a file only if nobody else can tell them apart. */
  readonly key: string;
}

function lookAt(file: YamlFile<"tender">): Outside {
  const { id, title, buyer } = file.data;
  const capitals = new Set(capitalsIn(file.text));
  // Findings point at the names, so they must stand where they stood.
  const places = buyer?.name ? Object.keys(buyer.name).map((key) => placeOf(buyer.name ?? {}, key).span) : [];
  const data = {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(buyer === undefined ? {} : { buyer }),
  };
  const key = JSON.stringify([file.path, data, places, [...capitals].sort()]);
  return { tender: { path: file.path, data, capitals }, key };
}

const sharedOutside = memoizeByKey<Outside, OtherTender>(
  ({ key }) => key,
  ({ tender }) => tender,
  5000,
);
