import {
  type AnyOf,
  among,
  before,
  type Conditions,
  from,
  overlaps,
  whether,
} from "../../../../../platform/graphql/lists/conditions.js";
import { byAge, type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import { byTime, type Ordering } from "../../../../../platform/graphql/lists/order.js";
import type { List } from "../../../../../platform/graphql/reader/list.js";
import { containsSearched } from "../../../../../platform/graphql/search/contains-searched.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { withOneOwnedBy } from "../../../../access/directory/owned-by-teams.js";
import type { ThreatBriefingState } from "../../../../response-model/machines/detection/threat-briefing-states.js";
import type { ThreatBriefing } from "../../../domain/records/briefings/threat-briefing.js";
import { namingIndicators } from "../detection/naming-indicators.js";
import { namingTechniques } from "../detection/naming-techniques.js";
import { filteredFor, wantedByViewer } from "../detection/wanted-by-viewer.js";

export interface BriefingConditions {
  readonly states?: AnyOf<ThreatBriefingState>;
  readonly priorities?: AnyOf<number>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly techniqueIds?: AnyOf<string>;
  readonly indicatorIds?: AnyOf<string>;
  readonly text?: string | null;
  readonly overdue?: boolean | null;
  readonly validFrom?: Date | null;
  readonly validBefore?: Date | null;
}

/** What a viewer asks for of briefings, in SQL: by the indicators that they may read alone. */
const conditionsFor = (viewer: Viewer): Conditions<BriefingConditions> => ({
  states: among("briefing.state"),
  priorities: among("briefing.priority"),
  serviceIds: overlaps("briefing.serviceIds", "uuid"),
  teamIds: withOneOwnedBy("briefing.serviceIds"),
  techniqueIds: namingTechniques({ alias: "briefing", table: "threat_briefing" }),
  indicatorIds: namingIndicators(viewer, { alias: "briefing", table: "threat_briefing" }),
  text: containsSearched({
    alias: "briefing",
    table: "threat_briefing",
    columns: ["title", "whatIsKnown", "recommendation"],
  }),
  overdue: whether("briefing.overdueAt IS NOT NULL", "briefing.overdueAt IS NULL"),
  validFrom: from("briefing.validUntil"),
  validBefore: before("briefing.validUntil"),
});

const orderings = {
  PRIORITY: { expression: "briefing.priority", valueOf: ({ priority }) => priority },
  DUE_AT: byTime("briefing.dueAt", ({ dueAt }) => dueAt),
  VALID_UNTIL: byTime("briefing.validUntil", ({ validUntil }) => validUntil),
  DRAFTED_AT: byAge,
} as const satisfies Record<string, Ordering<ThreatBriefing> | typeof byAge>;

export type BriefingOrderField = keyof typeof orderings;

/** The pages of briefings that another row leads to: of those the ones that are asked for. */
export const briefingPages = { narrow: filteredFor<BriefingConditions>(conditionsFor) } as const;

/** Which briefings are wanted. */
export const briefingList = (
  viewer: Viewer,
  { filter, orderBy, ...page }: ListArguments<BriefingConditions, BriefingOrderField>,
): List => ({
  conditions: wantedByViewer(viewer, filter, conditionsFor(viewer)),
  order: orderOf<ThreatBriefing, BriefingOrderField>(orderings, orderBy),
  page,
});
