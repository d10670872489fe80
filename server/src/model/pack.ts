import type { Draft } from "../schema/draft.ts";
import type { FileOfKind } from "../schema/generated/types.ts";
import { packs } from "./packs.generated.ts";

/** What differs by law or by the rules of a house; `schemas/pack.schema.json` describes it. */
export type PackData = Omit<Draft<FileOfKind["pack"]>, "kind" | "version">;

/** A pack that comes with the product. */
export type BuiltInPack = PackData & { readonly id: string; readonly title: string };

/** The packs that come with the product, by the names that tenders use. */
export const packById: ReadonlyMap<string, BuiltInPack> = new Map(packs.map((pack) => [pack.id, pack]));
