import { id, integer, optional, text, texts, time, uuid, uuids } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";

/** What is known of an adversary, in each entry of their history. */
const said = {
  handling: text,
  name: text,
  aliases: texts,
  motivation: optional(text),
  description: text,
  techniqueIds: texts,
  confidence: text,
  indicatorIds: uuids,
  briefingIds: uuids,
} as const;

/** The tables of profiles of adversaries. */
export const actorProfilesTables = tablesOf<Pick<Records, "ThreatActorProfile" | "ThreatActorProfileVersion">>({
  ThreatActorProfile: {
    id,
    version: integer,
    ...said,
    writings: integer,
    recordedById: uuid,
    recordedByName: text,
    recordedAt: time,
    amendedAt: optional(time),
    stixId: optional(text),
    sourceAuthor: optional(text),
    sourceModifiedAt: optional(time),
    takenObjectId: optional(uuid),
    withdrawnAt: optional(time),
    withdrawnById: optional(uuid),
    withdrawnByName: optional(text),
    withdrawalReason: optional(text),
    mergedIntoId: optional(uuid),
  },
  ThreatActorProfileVersion: {
    threatActorProfileId: { ...uuid, primary: true },
    id,
    number: integer,
    ...said,
    reason: optional(text),
    writtenById: uuid,
    writtenByName: text,
    writtenAt: time,
  },
});
