import type { Catalogue, Entry } from "../translations/catalogue.js";
import type { CatalogueDifference } from "../translations/compare-catalogue.js";

/** A catalogue without the entries for what the schema no longer says. */
export function withoutStale(catalogue: Catalogue, { stale }: CatalogueDifference): Catalogue {
  const isStale = (text: string, place?: string) =>
    stale.some(({ english, coordinate }) => english === text && coordinate === place);
  return Object.fromEntries(
    Object.entries(catalogue)
      .filter(([english]) => !isStale(english))
      .map(([english, entry]) => [english, withoutPlaces(entry, (place) => isStale(english, place))]),
  );
}

/** Where no place is left that needs words of its own, the entry is the translation alone. */
function withoutPlaces(entry: Entry, isStale: (place: string) => boolean): Entry {
  if (typeof entry === "string") return entry;
  const left = Object.entries(entry).filter(([place]) => !isStale(place));
  const [[place, only] = []] = left;
  return left.length === 1 && place === "otherwise" && only !== undefined ? only : Object.fromEntries(left);
}
