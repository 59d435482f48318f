import { SupergraphError } from "../errors/supergraph-error.js";
import type { Cell } from "../model/process-model.js";
import { text } from "../schema/directive-uses.js";
import { type Enums, valuesOf } from "./read-enums.js";

/** The responsibilities, each at the place its `@cell` gives it. */
export function readCells(enums: Enums): readonly Cell[] {
  return valuesOf(enums, "Responsibility").map(({ term, uses }) => {
    const [place] = uses("cell");
    if (!place) {
      throw new SupergraphError(
        `${term.coordinate} has no @cell, so it has no place in the responsibility matrix. ` +
          "Give it one in subgraphs/response-model, compose the supergraph and generate again.",
      );
    }
    return { ...term, activity: text(place, "activity"), side: text(place, "side") };
  });
}
