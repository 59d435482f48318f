import { type Combined, type Conditions, conditionOf } from "../lists/conditions.js";
import type { Order } from "../lists/order.js";
import type { PageArguments } from "../lists/page-arguments.js";
import type { Condition } from "./reading.js";

/** A list of a kind, and which page of it is asked for. */
export interface List {
  readonly conditions: readonly Condition[];
  readonly order: Order<never>;
  readonly page: PageArguments;
}

/** The conditions of what a filter asks for: one, or none. @throws CordonError BAD_USER_INPUT when too much is combined */
export function wantedBy<Filter extends object>(
  filter: Combined<Filter> | null | undefined,
  conditions: Conditions<Filter>,
): readonly Condition[] {
  const wanted = filter && conditionOf<Filter>(filter, conditions);
  return wanted ? [wanted] : [];
}
