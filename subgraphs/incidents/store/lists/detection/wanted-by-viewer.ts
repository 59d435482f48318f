import type { Context } from "../../../../../platform/actions/context.js";
import type { Combined, Conditions } from "../../../../../platform/graphql/lists/conditions.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import type { Condition } from "../../../../../platform/graphql/reader/reading.js";
import { filtered } from "../../../../../platform/graphql/reader/relations.js";
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

/** Narrows the pages that a row leads to, to what a viewer asks for by such conditions. */
export const filteredFor =
  <Wanted extends object>(conditionsFor: (viewer: Viewer) => Conditions<Wanted>) =>
  (given: { readonly filter?: Wanted | null }, context: Pick<Context, "now" | "viewer">): Condition | undefined => {
    const wanted = filtered<Wanted>((_, viewer) => conditionsFor(viewer))(given, context);
    const { parameters } = decidedBy(context.viewer, () => "");
    return wanted && { sql: wanted.sql, parameters: { ...parameters, ...wanted.parameters } };
  };
