import { type AnyOf, among, before, type Conditions, from } from "../../../../../platform/graphql/lists/conditions.js";
import type { CustodyEvent } from "../../../../response-model/evidence/custody-events.js";

export interface CustodyConditions {
  readonly events?: AnyOf<CustodyEvent>;
  readonly handlerIds?: AnyOf<string>;
  readonly occurredFrom?: Date | null;
  readonly occurredBefore?: Date | null;
}

/** What is asked for of a chain of custody, in SQL. */
export const custodyConditions: Conditions<CustodyConditions> = {
  events: among("part.event"),
  handlerIds: among("part.handlerId"),
  occurredFrom: from("part.occurredAt"),
  occurredBefore: before("part.occurredAt"),
};
