import type { GraphQLSchema } from "graphql";
import { text, texts } from "./directive-uses.js";
import type { EventType } from "./process-model.js";
import { withUses } from "./read-vocabularies.js";

/** What subscribers can be told of. */
export function readEventTypes(schema: GraphQLSchema): readonly EventType[] {
  return withUses(schema, "EventType", "event").map(([term, [use]]) => ({
    ...term,
    type: text(use, "type"),
    carries: texts(use, "carries"),
  }));
}
