import {
  type AnyOf,
  among,
  before,
  type Combined,
  type Conditions,
  from,
  overlaps,
  whether,
} from "../../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import { byTime, type Ordering } from "../../../../../platform/graphql/lists/order.js";
import { orderByAge } from "../../../../../platform/graphql/lists/order-by-age.js";
import type { List } from "../../../../../platform/graphql/reader/list.js";
import { ordered } from "../../../../../platform/graphql/reader/relations.js";
import { containsSearched } from "../../../../../platform/graphql/search/contains-searched.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { withOneOwnedBy } from "../../../../access/directory/owned-by-teams.js";
import { decidedBy } from "../../../../access/reading/visibility.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { IndicatorType } from "../../../../response-model/evidence/indicator-types.js";
import type { IndicatorState } from "../../../../response-model/machines/detection/indicator-states.js";
import type { Indicator } from "../../../domain/records/indicators/indicator.js";
import { hashOfValue } from "../../indicators/known-indicators.js";
import { relatedReadable, sightingReadable } from "../../indicators/visible-indicators.js";
import { filteredFor, wantedByViewer } from "./wanted-by-viewer.js";

export interface IndicatorConditions {
  readonly types?: AnyOf<IndicatorType>;
  readonly states?: AnyOf<IndicatorState>;
  readonly handlings?: AnyOf<Handling>;
  readonly values?: AnyOf<string>;
  readonly text?: string | null;
  readonly sources?: AnyOf<string>;
  readonly minConfidence?: number | null;
  readonly maxConfidence?: number | null;
  readonly validAt?: Date | null;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly incidentIds?: AnyOf<string>;
  readonly alertIds?: AnyOf<string>;
  readonly actorIds?: AnyOf<string>;
  readonly profileIds?: AnyOf<string>;
  readonly seenFrom?: Date | null;
  readonly seen?: boolean | null;
  readonly recordedByIds?: AnyOf<string>;
  readonly recordedFrom?: Date | null;
  readonly recordedBefore?: Date | null;
}

/** What a viewer asks for of indicators, in SQL: by what else they may read alone. */
function conditionsFor(viewer: Viewer): Conditions<IndicatorConditions> {
  const relatedTo =
    (column: string) =>
    (ids: readonly string[], parameter: (value: unknown) => string): string =>
      `indicator.id IN (SELECT link.indicator_id FROM indicator_relation AS link
        WHERE link.${column} = ANY(${parameter(ids)}) AND link.ended_at IS NULL
          AND ${decidedBy(viewer, relatedReadable("link")).sql})`;
  const sighted = (further: string): string =>
    `EXISTS (SELECT FROM indicator_sighting AS sight WHERE sight.indicator_id = indicator.id AND sight.stands ${further}
      AND ${decidedBy(viewer, sightingReadable("sight")).sql})`;
  return {
    types: among("indicator.type"),
    states: among("indicator.state"),
    handlings: among("indicator.handling"),
    // By the hash, which an index has however long the value is.
    values: (values, parameter) =>
      `indicator.valueHash = ANY(${parameter(values.map(hashOfValue))}) AND indicator.value = ANY(${parameter(values)})`,
    text: containsSearched({ alias: "indicator", table: "indicator", columns: ["value", "description"] }),
    sources: among("indicator.source"),
    minConfidence: (value, parameter) => `indicator.confidence >= ${parameter(value)}`,
    maxConfidence: (value, parameter) => `indicator.confidence <= ${parameter(value)}`,
    validAt: (time, parameter) => {
      const at = parameter(time);
      return `indicator.validFrom <= ${at} AND (indicator.validUntil IS NULL OR indicator.validUntil > ${at})`;
    },
    serviceIds: overlaps("indicator.serviceIds", "uuid"),
    teamIds: withOneOwnedBy("indicator.serviceIds"),
    incidentIds: relatedTo("incident_id"),
    alertIds: relatedTo("alert_id"),
    actorIds: relatedTo("threat_actor_id"),
    profileIds: relatedTo("profile_id"),
    seenFrom: (time, parameter) => sighted(`AND sight.last_seen_at >= ${parameter(time)}`),
    seen: (is) => whether(sighted(""), `NOT ${sighted("")}`)(is, () => ""),
    recordedByIds: among("indicator.recordedById"),
    recordedFrom: from("indicator.recordedAt"),
    recordedBefore: before("indicator.recordedAt"),
  };
}

const orderings = {
  RECORDED_AT: { expression: "indicator.recordedAt", valueOf: ({ recordedAt }) => recordedAt.toISOString() },
  CONFIDENCE: { expression: "COALESCE(indicator.confidence, -1)", valueOf: ({ confidence }) => confidence ?? -1 },
  VALID_UNTIL: byTime("indicator.validUntil", ({ validUntil }) => validUntil),
} as const satisfies Record<string, Ordering<Indicator>>;

export type IndicatorOrderField = keyof typeof orderings;

/** The conditions of what is asked for of indicators. */
export const indicatorsWanted = (viewer: Viewer, filter: Combined<IndicatorConditions> | null | undefined) =>
  wantedByViewer(viewer, filter, conditionsFor(viewer));

/** The pages of indicators that another row leads to: of those the ones that are asked for, in either order. */
export const indicatorPages = {
  narrow: filteredFor<IndicatorConditions>(conditionsFor),
  orderBy: ordered(orderings),
} as const;

/** Which indicators are asked for. */
export function indicatorList(
  viewer: Viewer,
  { filter, orderBy, ...page }: ListArguments<IndicatorConditions, IndicatorOrderField>,
): List {
  const [order, ...further] = orderBy;
  const isByAge = order?.field === "RECORDED_AT" && further.length === 0;
  return {
    conditions: indicatorsWanted(viewer, filter),
    order: isByAge
      ? orderByAge(orderings.RECORDED_AT, order.direction, [filter?.recordedFrom, filter?.recordedBefore])
      : orderOf(orderings, orderBy),
    page,
  };
}
