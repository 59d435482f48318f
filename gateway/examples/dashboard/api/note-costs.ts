import { type Exchange, getOperationName } from "@urql/core";
import { pipe, tap } from "wonka";
import type { Costs } from "./costs.js";

/** Notes what the gateway says about the cost of each answer: the header `cordon-cost: show` asks for it. */
export const noteCosts =
  (costs: Costs): Exchange =>
  ({ forward }) =>
  (operations$) =>
    pipe(
      forward(operations$),
      tap(({ operation, extensions }) => {
        const name = getOperationName(operation.query);
        if (name && extensions?.cost) costs.note(name, extensions.cost);
      }),
    );
