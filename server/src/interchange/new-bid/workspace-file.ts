import type { Workspace } from "../../schema/generated/types.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import type { NewBidOptions, Say } from "./options.ts";

/** Writes `tenderdraft.yaml`. */
export function writeNewWorkspace({ language }: NewBidOptions, say: Say): string {
  const workspace: Workspace = { kind: "workspace", version: 1, company: "company/company.bid.yaml", locale: language };
  return emitYaml(workspace, {
    above: new Map([
      ["", [say("comment.workspace-head")]],
      ["company", [say("new.workspace-company")]],
      ["locale", [say("new.workspace-locale")]],
    ]),
    spaced: new Set(["company", "locale"]),
  });
}
