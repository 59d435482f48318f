import type { RequiredLogSource } from "../records/requirements/required-log-source.js";
import { composed } from "./environment-of.js";

type Named = { readonly [Part in keyof RequiredLogSource]?: string | null };

const part = (name: string | null | undefined) => (name ? composed(name).toLowerCase() : null);

/** A log source as it is kept, in whatever letters somebody names it. Pure. */
export const logSourceOf = ({ product, category, service }: Named): RequiredLogSource => ({
  product: part(product),
  category: part(category),
  service: part(service),
});
