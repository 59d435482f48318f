import type { GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import { directiveUses, number, text } from "./directive-uses.js";
import type { Clock } from "./process-model.js";
import { readControlledTerms } from "./read-controls.js";

/** The notification clocks: how long each runs, and from when. */
export function readClocks(schema: GraphQLSchema): readonly Clock[] {
  const type = schema.getType("Clock");
  return readControlledTerms(schema, "Clock").map((term) => {
    const node = isEnumType(type) ? type.getValue(term.code)?.astNode : undefined;
    const [use] = directiveUses(schema, node, "clock");
    return { ...term, hours: number(use, "hours"), from: text(use, "from") };
  });
}
