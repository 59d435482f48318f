import { type AnyOf, among, type Conditions, contains } from "../../../../../platform/graphql/lists/conditions.js";
import { byAge, type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../../platform/graphql/lists/order.js";
import type { List } from "../../../../../platform/graphql/reader/list.js";
import { ordered } from "../../../../../platform/graphql/reader/relations.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { decidedBy } from "../../../../access/reading/visibility.js";
import type { AttributionConfidence } from "../../../../response-model/detection-and-analysis/detection/attribution-confidences.js";
import type { ThreatActorProfile } from "../../../domain/records/actor-profiles/threat-actor-profile.js";
import { byColumns, indicatorReadable } from "../../indicators/visible-indicators.js";
import { namingTechniques } from "../detection/naming-techniques.js";
import { filteredFor, wantedByViewer } from "../detection/wanted-by-viewer.js";

export interface ActorProfileConditions {
  readonly text?: string | null;
  readonly confidences?: AnyOf<AttributionConfidence>;
  readonly techniqueIds?: AnyOf<string>;
  readonly incidentIds?: AnyOf<string>;
  readonly indicatorIds?: AnyOf<string>;
  readonly stands?: boolean | null;
}

/** What a viewer asks for of profiles, in SQL: by the incidents and indicators that they may read alone. */
const conditionsFor = (viewer: Viewer): Conditions<ActorProfileConditions> => ({
  // There are as many as an organization knows adversaries: each name is looked at.
  text: Object.assign(contains("profile.name", "array_to_string(profile.aliases, ' ')"), { searches: true as const }),
  confidences: among("profile.confidence"),
  techniqueIds: namingTechniques({ alias: "profile", table: "threat_actor_profile" }),
  incidentIds: (ids, parameter) =>
    `profile.id = ANY(ARRAY(SELECT unnest(ARRAY[named.profile_id, known.merged_into_id]) FROM threat_actor AS named
       JOIN threat_actor_profile AS known ON known.id = named.profile_id
       JOIN incident AS around ON around.id = named.incident_id
       WHERE named.incident_id = ANY(CAST(${parameter(ids)} AS uuid[])) AND named.state = 'NAMED'
         AND ${decidedBy(viewer, (seen) => byColumns("around", seen.as("around"))).sql}))`,
  stands: (stands) => `profile.withdrawnAt IS ${stands ? "" : "NOT "}NULL`,
  indicatorIds: (ids, parameter) =>
    `profile.id = ANY(ARRAY(SELECT link.profile_id FROM indicator_relation AS link
       JOIN indicator AS mark ON mark.id = link.indicator_id
       WHERE link.indicator_id = ANY(CAST(${parameter(ids)} AS uuid[])) AND link.profile_id IS NOT NULL AND link.ended_at IS NULL
         AND ${decidedBy(viewer, indicatorReadable("mark")).sql}))`,
});

const orderings = {
  NAME: { expression: "profile.name", valueOf: ({ name }) => name },
  RECORDED_AT: byAge,
} as const satisfies Record<string, Ordering<ThreatActorProfile> | typeof byAge>;

export type ActorProfileOrderField = keyof typeof orderings;

/** The pages of profiles that another row leads to: of those the ones that are asked for, in either order. */
export const actorProfilePages = {
  narrow: filteredFor<ActorProfileConditions>(conditionsFor),
  orderBy: ordered(orderings),
} as const;

/** Which profiles of adversaries are wanted. */
export const actorProfileList = (
  viewer: Viewer,
  { filter, orderBy, ...page }: ListArguments<ActorProfileConditions, ActorProfileOrderField>,
): List => ({
  conditions: wantedByViewer(viewer, filter, conditionsFor(viewer)),
  order: orderOf<ThreatActorProfile, ActorProfileOrderField>(orderings, orderBy),
  page,
});
