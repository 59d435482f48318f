import type { Catalogue } from "./catalogue.js";
import type { CatalogueDifference } from "./compare-catalogue.js";

/** A catalogue without the entries for what the schema no longer has. */
export function withoutSuperfluous(catalogue: Catalogue, { superfluous }: CatalogueDifference): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).filter(([coordinate]) => !superfluous.includes(coordinate)));
}
