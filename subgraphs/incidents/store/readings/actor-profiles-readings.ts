import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import type { Records } from "../../domain/records/records.js";
import { visibleProfile } from "../actor-profiles/visible-profiles.js";
import { tables } from "../tables.js";

const byNumber = simpleOrder<{ readonly number: number }>(
  { expression: "entry.number", valueOf: ({ number }) => number },
  "ASC",
);

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
      attributions: toPage("ThreatActor", { profileId: "id" }, { where: { state: "NAMED" } }),
      indicators: toPage("Indicator", { id: { among: "indicatorIds" } }),
      briefings: toPage("ThreatBriefing", { id: { among: "briefingIds" } }),
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
