import type { ConditionOf } from "../../../../../platform/graphql/lists/conditions.js";
import { withSubtechniques } from "../../../../response-model/attack/with-subtechniques.js";

interface Naming {
  /** What the list calls its rows. */
  readonly alias: string;
  readonly table: string;
}

/**
 * That a row names one of some techniques, or a sub-technique of one. They are found by the index of the techniques first, since PostgreSQL
 * would rather look through the whole list by age than believe that few name a technique.
 */
export const namingTechniques =
  ({ alias, table }: Naming): ConditionOf<readonly string[]> =>
  (ids, parameter) =>
    `${alias}.id = ANY(ARRAY(SELECT naming.id FROM ${table} AS naming
      WHERE naming.technique_ids && CAST(${parameter(withSubtechniques(ids))} AS text[])))`;
