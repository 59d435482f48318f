import type { ConditionOf } from "../../../../../platform/graphql/lists/conditions.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { decidedBy } from "../../../../access/reading/visibility.js";
import { indicatorReadable } from "../../indicators/visible-indicators.js";

interface Naming {
  /** What the list calls its rows. */
  readonly alias: string;
  readonly table: string;
}

/**
 * That a row names one of some indicators that the viewer may read. They are found by the index of the indicators first, since PostgreSQL
 * would rather look through the whole list by age than believe that few name an indicator.
 */
export const namingIndicators =
  (viewer: Viewer, { alias, table }: Naming): ConditionOf<readonly string[]> =>
  (ids, parameter) =>
    `${alias}.id = ANY(ARRAY(SELECT naming.id FROM ${table} AS naming
      WHERE naming.indicator_ids && ARRAY(SELECT mark.id FROM indicator AS mark
        WHERE mark.id = ANY(CAST(${parameter(ids)} AS uuid[])) AND ${decidedBy(viewer, indicatorReadable("mark")).sql})))`;
