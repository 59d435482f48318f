import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Reading } from "../../../../platform/graphql/reader/reading.js";
import { filtered, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import type { Records } from "../../domain/records/records.js";
import { carryingAlerts } from "../actor-profiles/carrying-alerts.js";
import { visibleProfile } from "../actor-profiles/visible-profiles.js";
import { incidentPages } from "../lists/case/incident-list.js";
import { partOrders } from "../lists/case/part-orders.js";
import { type AlertConditions, alertConditionsFor } from "../lists/detection/alert-list.js";
import { indicatorPages } from "../lists/detection/indicator-list.js";
import { actorProfilePages } from "../lists/intelligence/actor-profile-list.js";
import { briefingPages } from "../lists/intelligence/briefing-list.js";
import { tables } from "../tables.js";

const byNumber = simpleOrder<{ readonly number: number }>(
  { expression: "entry.number", valueOf: ({ number }) => number },
  "ASC",
);

interface Given {
  readonly filter?: AlertConditions | null;
}

/** The one end of relations that stand, by the other. */
const relatedIds = (end: string, by: string): string =>
  `SELECT link.${end} FROM indicator_relation AS link WHERE link.${by} AND link.${end} IS NOT NULL AND link.ended_at IS NULL`;

/** The profiles of those who leave an indicator, each for whoever may read it. */
export const profilesOfIndicator = toPage(
  "ThreatActorProfile",
  {},
  { sql: `it.id = ANY(ARRAY(${relatedIds("profile_id", "indicator_id = of.id")}))`, ...actorProfilePages },
);

/** The profiles of those who use a technique that a requirement names, each for whoever may read it. They are few, and looked through by that index. */
export const adversariesOfRequirement = toPage(
  "ThreatActorProfile",
  {},
  { sql: "it.techniqueIds && of.techniqueIds AND it.withdrawnAt IS NULL", ...actorProfilePages },
);

/** A profile, and those that go on in it: `of` is the profile. */
const ofAdversary =
  "SELECT same.id FROM threat_actor_profile AS same WHERE same.id = of.id OR same.merged_into_id = of.id";

/** The profile of whoever an actor of an incident is held to be, for whoever may read that. */
export const itsProfile = toOne("ThreatActorProfile", { id: "profileId" });

/** How profiles of adversaries are read, and what they lead to: each as far as it may be read by itself. */
export const actorProfilesReadings = {
  ThreatActorProfile: {
    alias: "profile",
    table: tables.ThreatActorProfile as unknown as Reading["table"],
    permission: { readable: (viewer) => visibleProfile(viewer, "profile") },
    relations: {
      history: toPage("ThreatActorProfileVersion", { threatActorProfileId: "id" }, { order: byNumber }),
      attributions: toPage(
        "ThreatActor",
        {},
        { sql: `it.profile_id = ANY(ARRAY(${ofAdversary})) AND it.state = 'NAMED'` },
      ),
      mergedInto: toOne("ThreatActorProfile", { id: "mergedIntoId" }),
      mergedFrom: toPage("ThreatActorProfile", { mergedIntoId: "id" }),
      indicators: toPage(
        "Indicator",
        {},
        { sql: `it.id = ANY(ARRAY(${relatedIds("indicator_id", "profile_id = of.id")}))`, ...indicatorPages },
      ),
      indicatorRelations: toPage("IndicatorRelation", { profileId: "id" }, { where: { endedAt: null } }),
      alerts: toPage(
        "Alert",
        {},
        {
          order: { direction: "DESC" },
          orderBy: partOrders.alerts,
          narrow: (given: Given, { now, viewer }) => {
            const wanted = filtered<AlertConditions>(alertConditionsFor)(given, { now, viewer });
            const { sql, parameters } = carryingAlerts(viewer);
            return wanted
              ? { sql: `${sql} AND (${wanted.sql})`, parameters: { ...parameters, ...wanted.parameters } }
              : { sql, parameters };
          },
        },
      ),
      incidents: toPage(
        "Incident",
        {},
        {
          ...incidentPages,
          sql: `it.id = ANY(ARRAY(SELECT named.incident_id FROM threat_actor AS named WHERE named.profile_id = ANY(ARRAY(${ofAdversary})) AND named.state = 'NAMED'))`,
        },
      ),
      briefings: toPage("ThreatBriefing", { id: { among: "briefingIds" } }, briefingPages),
    },
    expressions: {},
  },
  ThreatActorProfileVersion: {
    alias: "entry",
    table: tables.ThreatActorProfileVersion as unknown as Reading["table"],
    permission: {
      as: { kind: "ThreatActorProfile", by: "threatActorProfileId", alias: "profile", narrows: true },
      readable(viewer) {
        const [now, then] = [visibleProfile(viewer, "profile"), visibleProfile(viewer, "entry")];
        return { sql: `(${now.sql} AND ${then.sql})`, parameters: now.parameters };
      },
    },
    relations: {},
    expressions: {},
  },
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
