import { id, integer, optional, text, texts, time, uuid, uuids } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";

const ofBriefing = { ...uuid, primary: true } as const;

/** What a briefing says, in each of its editions. */
const said = {
  handling: text,
  priority: integer,
  title: text,
  whatIsKnown: text,
  recommendation: text,
  techniqueIds: texts,
  indicatorIds: uuids,
  serviceIds: uuids,
  dueAt: time,
  validUntil: time,
} as const;

/** The tables of threat briefings. */
export const briefingsTables = tablesOf<
  Pick<Records, "ThreatBriefing" | "ThreatBriefingEdition" | "BriefingAcknowledgement" | "BriefingAnswer">
>({
  ThreatBriefing: {
    id,
    version: integer,
    state: text,
    edition: integer,
    ...said,
    pendingCount: integer,
    acknowledgedCount: integer,
    notRelevantCount: integer,
    lapsedCount: { ...integer, default: "0" },
    overdueCount: integer,
    overdueAt: optional(time),
    draftedById: uuid,
    draftedByName: text,
    draftedAt: time,
    publishedAt: optional(time),
    withdrawnById: optional(uuid),
    withdrawnByName: optional(text),
    withdrawnAt: optional(time),
    withdrawalReason: optional(text),
  },
  ThreatBriefingEdition: {
    threatBriefingId: ofBriefing,
    id,
    number: integer,
    ...said,
    reason: optional(text),
    publishedById: uuid,
    publishedByName: text,
    publishedAt: time,
  },
  BriefingAcknowledgement: {
    threatBriefingId: ofBriefing,
    id,
    version: integer,
    state: text,
    edition: integer,
    serviceId: uuid,
    dueAt: time,
    overdueAt: optional(time),
    actionsTaken: optional(text),
    reason: optional(text),
    answeredById: optional(uuid),
    answeredByName: optional(text),
    answeredAt: optional(time),
    answeredEdition: optional(integer),
  },
  BriefingAnswer: {
    threatBriefingId: ofBriefing,
    id,
    briefingAcknowledgementId: uuid,
    edition: integer,
    number: integer,
    state: text,
    actionsTaken: optional(text),
    reason: optional(text),
    answeredById: uuid,
    answeredByName: text,
    answeredAt: time,
  },
});
