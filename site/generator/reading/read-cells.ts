import type { GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import { SupergraphError } from "../errors/supergraph-error.js";
import type { Cell } from "../model/process-model.js";
import { directiveUses, text } from "../schema/directive-uses.js";
import { readTerms } from "./read-terms.js";

/** The responsibilities, each at the place its `@cell` gives it. */
export function readCells(schema: GraphQLSchema): readonly Cell[] {
  const type = schema.getType("Responsibility");
  return readTerms(schema, "Responsibility").map((term) => {
    const node = isEnumType(type) ? type.getValue(term.code)?.astNode : undefined;
    const place = directiveUses(schema, node, "cell")[0];
    if (!place) {
      throw new SupergraphError(
        `${term.coordinate} has no @cell, so it has no place in the responsibility matrix. ` +
          "Give it one in subgraphs/response-model, compose the supergraph and generate again.",
      );
    }
    return { ...term, activity: text(place, "activity"), side: text(place, "side") };
  });
}
