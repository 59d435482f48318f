import type { ProcessModel } from "../model/process-model.js";
import { locales } from "../words/locales.js";

/** What every page says at its foot of the version and the schema it is written from, in each language. */
export function versionStatement({ schemaHash, version }: ProcessModel) {
  const statement = locales.map(({ code, words: { history } }) => {
    if (version.last === undefined) return [code, history.neverReleased];
    return [code, version.isReleased ? history.isVersion(version.last) : history.isAfter(version.last)];
  });
  return { sha256: schemaHash, isReleased: version.isReleased, statement: Object.fromEntries(statement) };
}
