import type { Term } from "../model/process-model.js";
import { properties } from "./check.js";
import { clustersOf } from "./clusters.js";

/** A name as a code: the address of what has it. */
export const codeOfName = (name: string) => name.toUpperCase().replaceAll(/[^A-Z]+/g, "_");

const termOf = (kind: string, name: string, description: string): Term => ({
  coordinate: `@${kind}.${codeOfName(name)}`,
  code: codeOfName(name),
  title: name,
  description,
});

/** The properties that are checked, as terms. */
export const propertyTerms: readonly Term[] = properties.map(({ name, says }) => termOf("property", name, says));

/** What several machines together are followed as; one alone is called as the schema calls it. */
export const clusterTerms: readonly Term[] = Object.values(clustersOf(2))
  .filter(({ name, whole }) => name !== whole)
  .map(({ name }) => termOf("cluster", name, ""));
