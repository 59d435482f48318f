import type { EventType } from "../model/process-model.js";
import { text, texts } from "../schema/directive-uses.js";
import { type Enums, valuesOf } from "./read-enums.js";

/** What subscribers can be told of. */
export function readEventTypes(enums: Enums): readonly EventType[] {
  return valuesOf(enums, "EventType").map(({ term, uses }) => {
    const [use] = uses("event");
    return {
      ...term,
      type: text(use, "type"),
      sender: text(use, "sender"),
      receivers: texts(use, "receivers"),
      carries: texts(use, "carries"),
      // Before it was declared, everybody was told everything.
      outside: texts(use, use?.outside === undefined ? "carries" : "outside"),
    };
  });
}
