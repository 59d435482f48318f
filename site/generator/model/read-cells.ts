import type { GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import { directiveUses, text } from "./directive-uses.js";
import type { Cell } from "./process-model.js";
import { readTerms } from "./read-terms.js";
import { SupergraphError } from "./supergraph-error.js";

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
