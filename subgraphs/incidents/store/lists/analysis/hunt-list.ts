import {
  type AnyOf,
  among,
  before,
  type Conditions,
  from,
  overlaps,
  whether,
} from "../../../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import type { List } from "../../../../../platform/graphql/reader/list.js";
import { containsSearched } from "../../../../../platform/graphql/search/contains-searched.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { withOneOwnedBy } from "../../../../access/directory/owned-by-teams.js";
import { withSubtechniques } from "../../../../response-model/attack/with-subtechniques.js";
import type { HuntOutcome } from "../../../../response-model/detection-and-analysis/detection/hunt-outcomes.js";
import type { BreachHuntState } from "../../../../response-model/machines/analysis/breach-hunt-states.js";
import { filteredFor, wantedByViewer } from "../detection/wanted-by-viewer.js";

export interface HuntConditions {
  readonly states?: AnyOf<BreachHuntState>;
  readonly outcomes?: AnyOf<HuntOutcome>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly hunterIds?: AnyOf<string>;
  readonly techniqueIds?: AnyOf<string>;
  readonly text?: string | null;
  readonly inIncident?: boolean | null;
  readonly ledToRequirement?: boolean | null;
  readonly openedFrom?: Date | null;
  readonly openedBefore?: Date | null;
}

/** Of requirements those alone know who may read them: the responders. */
const hasLed =
  "(CAST(:viewerIsResponder AS boolean) AND EXISTS (SELECT FROM detection_requirement AS led WHERE led.breach_hunt_id = hunt.id))";

const conditions: Conditions<HuntConditions> = {
  states: among("hunt.state"),
  outcomes: among("hunt.outcome"),
  serviceIds: overlaps("hunt.serviceIds", "uuid"),
  teamIds: withOneOwnedBy("hunt.serviceIds"),
  // Whoever opened it hunts, until it is handed over.
  hunterIds: among("COALESCE(hunt.hunterId, hunt.openedById)"),
  techniqueIds: (ids, parameter) => overlaps("hunt.techniqueIds", "text")(withSubtechniques(ids), parameter),
  text: containsSearched({ alias: "hunt", table: "breach_hunt", columns: ["hypothesis", "conclusions"] }),
  inIncident: whether("hunt.incidentId IS NOT NULL", "hunt.incidentId IS NULL"),
  ledToRequirement: whether(hasLed, `NOT ${hasLed}`),
  openedFrom: from("hunt.openedAt"),
  openedBefore: before("hunt.openedAt"),
};

/** Ids grow with time. */
export type HuntOrderField = "OPENED_AT";

/** The pages of hunts that another row leads to: of those the ones that are asked for. */
export const breachHuntPages = { narrow: filteredFor<HuntConditions>(() => conditions) } as const;

/** Which hunts are asked for. */
export const huntList = (
  viewer: Viewer,
  { filter, orderBy: [order], ...page }: ListArguments<HuntConditions, HuntOrderField>,
): List => ({
  conditions: wantedByViewer(viewer, filter, conditions),
  order: { direction: order?.direction ?? "DESC" },
  page,
});
