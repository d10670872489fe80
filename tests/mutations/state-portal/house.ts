import { type Change, replace, write } from "../mutation.ts";

/** Adds rules of the house, or of a law, to the workspace. */
export const houseRules = (content: string): readonly Change[] => [
  replace("tenderdraft.yaml", "packs: [generic]", "packs: [generic, packs/house.bid.yaml]"),
  write("packs/house.bid.yaml", `kind: pack\nid: our-house\ntitle: Правила дома\n${content}\n`),
];
