import type { Catalogue } from "../translations/catalogue.js";
import type { CatalogueDifference } from "../translations/compare-catalogue.js";

/** A catalogue without the entries for what the schema no longer has. */
export function withoutSuperfluous(catalogue: Catalogue, { superfluous }: CatalogueDifference): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).filter(([coordinate]) => !superfluous.includes(coordinate)));
}
