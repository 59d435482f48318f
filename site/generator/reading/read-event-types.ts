import type { GraphQLSchema } from "graphql";
import type { EventType } from "../model/process-model.js";
import { text, texts } from "../schema/directive-uses.js";
import { withUses } from "./read-vocabularies.js";

/** What subscribers can be told of. */
export function readEventTypes(schema: GraphQLSchema): readonly EventType[] {
  return withUses(schema, "EventType", "event").map(([term, [use]]) => ({
    ...term,
    type: text(use, "type"),
    sender: text(use, "sender"),
    receivers: texts(use, "receivers"),
    carries: texts(use, "carries"),
    // Before it was declared, everybody was told everything.
    outside: texts(use, use?.outside === undefined ? "carries" : "outside"),
  }));
}
