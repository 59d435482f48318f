import type { GraphQLSchema } from "graphql";
import type { Gate } from "../model/process-model.js";
import { text } from "../schema/directive-uses.js";
import { readControlledTerms } from "./read-controls.js";
import { withUses } from "./read-vocabularies.js";

/** The gates, each with the words in which an operation is refused that it holds back. */
export function readGates(schema: GraphQLSchema): readonly Gate[] {
  const uses = new Map(withUses(schema, "Gate", "refusal").map(([{ code }, own]) => [code, own]));
  return readControlledTerms(schema, "Gate").map((gate) => ({
    ...gate,
    refusals: (uses.get(gate.code) ?? []).map((use) => ({
      coordinate: `${gate.coordinate}@refusal.${text(use, "of")}`,
      description: text(use, "en"),
    })),
  }));
}
