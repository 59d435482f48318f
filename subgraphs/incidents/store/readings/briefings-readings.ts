import { byTime, simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Reading } from "../../../../platform/graphql/reader/reading.js";
import { filtered, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import type { ThreatActorProfile } from "../../domain/records/actor-profiles/threat-actor-profile.js";
import type { Records } from "../../domain/records/records.js";
import { visibleAcknowledgement, visibleBriefing, visibleEdition } from "../briefings/visible-briefings.js";
import { breachHuntPages } from "../lists/analysis/hunt-list.js";
import { indicatorPages } from "../lists/detection/indicator-list.js";
import { requirementPages } from "../lists/detection/requirement-list.js";
import { sweepPages } from "../lists/detection/sweep-list.js";
import {
  type AcknowledgementConditions,
  acknowledgementConditions,
} from "../lists/intelligence/acknowledgement-list.js";
import { actorProfilePages } from "../lists/intelligence/actor-profile-list.js";
import { tables } from "../tables.js";

const ofBriefing = { threatBriefingId: "id" } as const;
const itsBriefing = toOne("ThreatBriefing", { id: "threatBriefingId" });
const byNumberOf = (alias: string) =>
  simpleOrder<{ readonly number: number }>({ expression: `${alias}.number`, valueOf: ({ number }) => number }, "ASC");
const byNumber = byNumberOf("writing");
const answersByNumber = byNumberOf("answer");

const profilesByAge = simpleOrder<Pick<ThreatActorProfile, "recordedAt">>(
  byTime("profile.recordedAt", ({ recordedAt }) => recordedAt),
  "ASC",
);

/** The briefing that prompted something, for whoever may read it. */
export const briefingBehind = toOne("ThreatBriefing", { id: "briefingId" });

/** The briefing that a priority rests on, for whoever may read it. */
export const briefingOfPriority = toOne("ThreatBriefing", { id: "priorityBriefingId" });

/** How threat briefings are read, and what came of them: that as far as it may be read by itself. */
export const briefingsReadings = {
  ThreatBriefing: {
    alias: "briefing",
    table: tables.ThreatBriefing as unknown as Reading["table"],
    permission: { readable: (viewer) => visibleBriefing(viewer, "briefing") },
    relations: {
      indicators: toPage("Indicator", { id: { among: "indicatorIds" } }, indicatorPages),
      editions: toPage("ThreatBriefingEdition", ofBriefing, { order: byNumber }),
      acknowledgements: toPage("BriefingAcknowledgement", ofBriefing, {
        narrow: filtered<AcknowledgementConditions>(acknowledgementConditions),
      }),
      // By a column that has no index: one for the order would be read from its beginning until enough is found, and most have none.
      actors: toPage(
        "ThreatActorProfile",
        { briefingIds: { has: "id" } },
        { ...actorProfilePages, order: profilesByAge },
      ),
      requirements: toPage("DetectionRequirement", { briefingId: "id" }, requirementPages),
      sweeps: toPage("IndicatorSweep", { briefingId: "id" }, sweepPages),
      hunts: toPage("BreachHunt", { briefingId: "id" }, breachHuntPages),
    },
    expressions: {},
  },
  ThreatBriefingEdition: {
    alias: "writing",
    table: tables.ThreatBriefingEdition as unknown as Reading["table"],
    permission: {
      as: { kind: "ThreatBriefing", by: "threatBriefingId", alias: "briefing", narrows: true },
      readable: (viewer) => visibleEdition(viewer, "writing", "briefing"),
    },
    relations: { indicators: toPage("Indicator", { id: { among: "indicatorIds" } }, indicatorPages) },
    expressions: {},
  },
  BriefingAcknowledgement: {
    alias: "part",
    table: tables.BriefingAcknowledgement as unknown as Reading["table"],
    permission: {
      as: { kind: "ThreatBriefing", by: "threatBriefingId", alias: "briefing", narrows: true },
      readable: (viewer) => visibleAcknowledgement(viewer, "part", "briefing", "part.serviceId"),
    },
    relations: {
      briefing: itsBriefing,
      answers: toPage(
        "BriefingAnswer",
        { threatBriefingId: "threatBriefingId", briefingAcknowledgementId: "id" },
        { order: answersByNumber },
      ),
      formerAnswers: toPage(
        "BriefingAnswer",
        { threatBriefingId: "threatBriefingId" },
        {
          sql: `it.briefingAcknowledgementId = ANY(ARRAY(SELECT former.id FROM briefing_acknowledgement AS former
            WHERE former.threat_briefing_id = of.threatBriefingId AND former.service_id = of.serviceId AND former.edition < of.edition))`,
        },
      ),
    },
    expressions: {},
  },
  BriefingAnswer: {
    alias: "answer",
    table: tables.BriefingAnswer as unknown as Reading["table"],
    permission: {
      as: { kind: "ThreatBriefing", by: "threatBriefingId", alias: "briefing", narrows: true },
      readable: (viewer) =>
        visibleAcknowledgement(
          viewer,
          "answer",
          "briefing",
          "(SELECT own.service_id FROM briefing_acknowledgement AS own WHERE own.threat_briefing_id = answer.threatBriefingId AND own.id = answer.briefingAcknowledgementId)",
        ),
    },
    relations: {},
    expressions: {},
  },
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
