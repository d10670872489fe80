import type { BidModel } from "../../model/bid-model.ts";
import { concernedSections } from "../../model/document-parts.ts";
import { withNumerals } from "../language.ts";
import type { BuildContext } from "./build-context.ts";
import { indexEntities } from "./entities.ts";
import { findRequirementPlaces } from "./requirement-places.ts";

/**
 * What a document of a bid is built from, before anything is built.
 *
 * @param language BCP 47, of its fixed words and forms.
 * @param pictures Paths of the pictures that can be printed.
 * @param pageCounts Pages of attached files by path, as far as they are known.
 */
export function createBuildContext(
  model: BidModel,
  language: string,
  pictures: Iterable<string>,
  pageCounts: ReadonlyMap<string, number> = new Map(),
): BuildContext {
  return {
    model,
    entities: indexEntities(model),
    places: findRequirementPlaces(concernedSections(model)),
    language: withNumerals(language, model.manifest.data.numerals),
    pictures: new Set(Array.from(pictures, (path) => path.normalize("NFC"))),
    pageCounts,
    problems: [],
    terms: new Set(),
  };
}
