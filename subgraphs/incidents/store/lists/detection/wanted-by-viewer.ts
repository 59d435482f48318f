import type { Combined, Conditions } from "../../../../../platform/graphql/lists/conditions.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { decidedBy } from "../../../../access/reading/visibility.js";

/** What a viewer wants of a list, by conditions some of which look at what else they may read. */
export function wantedByViewer<Wanted extends object>(
  viewer: Viewer,
  filter: Combined<Wanted> | null | undefined,
  conditions: Conditions<Wanted>,
): List["conditions"] {
  const { parameters } = decidedBy(viewer, () => "");
  return wantedBy<Wanted>(filter, conditions).map((one) => ({
    sql: one.sql,
    parameters: { ...parameters, ...one.parameters },
  }));
}
