import type { GraphQLSchema } from "graphql";
import type { ControlTerm } from "../model/process-model.js";
import { texts } from "../schema/directive-uses.js";
import { readTermsWith, withUses } from "./read-vocabularies.js";

/** Every control, at its place in its standard, with the fields that show what is said of it. */
export function readCrosswalk(schema: GraphQLSchema): readonly ControlTerm[] {
  const evidence = new Map(withUses(schema, "Control", "evidence").map(([{ code }, [use]]) => [code, use]));
  return readTermsWith(schema, "Control", "standard", ["framework", "id"]).map((term) => ({
    ...term,
    evidence: texts(evidence.get(term.code), "fields"),
  }));
}
