import { resolve } from "node:path";
import { type MutationBench, prepareBench, replace } from "../mutation.ts";
import { readFolder } from "../workspace-files.ts";
import { bid } from "./files.ts";

const paths = ["bids/state-portal", "tenderdraft.yaml"];

const readExamples = () => readFolder(resolve(import.meta.dirname, "../../../examples"));

/** The finished example as it was handed in. */
export function prepareHandedIn(): Promise<MutationBench> {
  return prepareBench(readExamples(), paths, "2026-11-13T16:40+04:00");
}

/** The same bid some hours before, when it was ready to be handed in. */
export function prepareReady(): Promise<MutationBench> {
  const files = new Map(readExamples());
  replace(bid, "status: submitted\nsubmittedAt: 2026-11-13T16:40+04:00\n", "status: ready\n")(files);
  return prepareBench(files, paths, "2026-11-13T12:00+04:00");
}
