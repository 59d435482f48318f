import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Permission, Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import { decidedBy, type SeenBy } from "../../../access/reading/visibility.js";
import type { Records } from "../../domain/records/records.js";
import { indicatorVisibleTo, mayReadRelation, mayReadSighting } from "../indicators/visible-indicators.js";
import { tables } from "../tables.js";
import { itsProfile, profilesOfIndicator } from "./actor-profiles-readings.js";

type Kind = keyof Records;

/** Of each kind by itself: what decides are columns of its own rows. */
const ofIndicator = (mayRead: (alias: string, seen: SeenBy) => string): Permission => ({
  readable: (viewer) => decidedBy(viewer, (deciding) => mayRead("part", deciding)),
});

const about = {
  indicator: toOne("Indicator", { id: "indicatorId" }),
  incident: toOne("Incident", { id: "incidentId" }),
  alert: toOne("Alert", { id: "alertId" }),
} as const;

/** In the order of the call. */
const byPlace = simpleOrder<{ readonly place: number }>(
  { expression: "part.place", valueOf: ({ place }) => place },
  "ASC",
);

/** How indicators are read, what they are related to, and where they were seen. What was taken in together is read by who did. */
export const indicatorsReadings = {
  Indicator: {
    alias: "indicator",
    table: tables.Indicator as unknown as Reading["table"],
    permission: { readable: (viewer) => indicatorVisibleTo(viewer, "indicator") },
    relations: {
      relations: toPage("IndicatorRelation", { indicatorId: "id" }, { where: { endedAt: null } }),
      sightings: toPage("IndicatorSighting", { indicatorId: "id" }, { where: { stands: true } }),
      withdrawnSightings: toPage("IndicatorSighting", { indicatorId: "id" }, { where: { stands: false } }),
      profiles: profilesOfIndicator,
      lastSighting: toOne(
        "IndicatorSighting",
        { indicatorId: "id" },
        {
          where: { stands: true },
          order: {
            by: [{ expression: "part.lastSeenAt", valueOf: () => 0, direction: "DESC" }],
            direction: "DESC",
          },
        },
      ),
    },
    expressions: {},
  },
  IndicatorRelation: {
    alias: "part",
    table: tables.IndicatorRelation as unknown as Reading["table"],
    permission: ofIndicator(mayReadRelation),
    relations: {
      ...about,
      actor: toOne("ThreatActor", { id: "threatActorId", incidentId: "incidentId" }),
      profile: itsProfile,
    },
    expressions: {},
  },
  IndicatorSighting: {
    alias: "part",
    table: tables.IndicatorSighting as unknown as Reading["table"],
    permission: ofIndicator(mayReadSighting),
    relations: about,
    expressions: {},
  },
  IndicatorIntake: {
    alias: "intake",
    table: tables.IndicatorIntake as unknown as Reading["table"],
    permission: {
      readable: (viewer) => decidedBy(viewer, ({ personId }) => `CAST(intake.takenById AS text) = ${personId}`),
    },
    relations: { items: toPage("IndicatorIntakeItem", { intakeId: "id" }, { order: byPlace }) },
    expressions: {},
  },
  IndicatorIntakeItem: {
    alias: "part",
    table: tables.IndicatorIntakeItem as unknown as Reading["table"],
    permission: {
      as: { kind: "IndicatorIntake", by: "intakeId", alias: "intake" },
      readable: (viewer) => decidedBy(viewer, ({ personId }) => `CAST(intake.takenById AS text) = ${personId}`),
    },
    relations: { indicator: toOne("Indicator", { id: "indicatorId" }) },
    expressions: {},
  },
} as const satisfies Partial<Record<Kind, Reading<Kind>>>;
