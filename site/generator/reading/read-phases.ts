import type { GraphQLSchema } from "graphql";
import type { Phase } from "../model/process-model.js";
import { readControlledTerms } from "./read-controls.js";
import { readTermsWith } from "./read-vocabularies.js";

/** The phases in their order, each in its box of the process diagram. */
export function readPhases(schema: GraphQLSchema): readonly Phase[] {
  const controlled = readControlledTerms(schema, "Phase");
  return readTermsWith(schema, "Phase", "group", ["in"]).map(({ in: group, ...term }) => ({
    ...term,
    group,
    controls: controlled.find(({ code }) => code === term.code)?.controls ?? [],
  }));
}
