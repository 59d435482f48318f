import type { ProcessModel } from "../model/process-model.js";
import type { ReferenceModel } from "../reference/reference-model.js";
import { translateModel } from "../translations/translate-model.js";
import type { Difference, History } from "./build-history.js";
import type { Snapshot } from "./snapshot.js";

/** A difference with both sides of it in the words of one language. */
export interface LocalDifference extends Difference {
  readonly models: { readonly before: ProcessModel; readonly after: ProcessModel };
}

/** The history in one language, for its pages. */
export interface LocalHistory {
  readonly language: string;
  /** The version whose pages are written, where they are those of a released one and not the current ones. */
  readonly released?: string;
  readonly snapshots: readonly Snapshot[];
  readonly differences: readonly LocalDifference[];
  /** The interface as it stands, where changes of it lead to. */
  readonly reference: ReferenceModel;
}

/** The history in the words that each version had in a language; `model` is the process as it stands, in that language. */
export function localHistory(
  { snapshots, differences }: History,
  language: string,
  model: ProcessModel,
  reference: ReferenceModel,
): LocalHistory {
  const models = new Map(
    snapshots.map((snapshot) => [
      snapshot.release.version,
      translateModel(snapshot.model, language, snapshot.catalogues[language]),
    ]),
  );
  const modelOf = (snapshot: Snapshot | undefined) => (snapshot && models.get(snapshot.release.version)) ?? model;
  return {
    language,
    snapshots,
    reference,
    differences: differences.map((difference) => ({
      ...difference,
      models: { before: modelOf(difference.before), after: modelOf(difference.after) },
    })),
  };
}
