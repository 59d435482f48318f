import type { GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import type { Clock } from "../model/process-model.js";
import { directiveUses, number, text, texts } from "../schema/directive-uses.js";
import { readControlledTerms } from "./read-controls.js";

/** The notification clocks: how long each runs, from when, for whom, and what ends it. */
export function readClocks(schema: GraphQLSchema): readonly Clock[] {
  const type = schema.getType("Clock");
  return readControlledTerms(schema, "Clock").map((term) => {
    const node = isEnumType(type) ? type.getValue(term.code)?.astNode : undefined;
    const [use] = directiveUses(schema, node, "clock");
    const unit = use?.calendarMonths === undefined ? "hours" : "calendarMonths";
    return {
      ...term,
      length: { unit, number: number(use, unit) },
      from: text(use, "from"),
      after: text(use, "after"),
      addressee: text(use, "to"),
      endedBy: texts(use, "endedBy"),
    };
  });
}
