import type { EntitySchema } from "typeorm";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { ThreatActorProfile } from "../../domain/records/actor-profiles/threat-actor-profile.js";
import { canReadProfile } from "../actor-profiles/can-read-profile.js";
import { tables } from "../tables.js";
import { liveReadable } from "./live-readable.js";

/** The changes of profiles of adversaries, each for whoever may read it. */
export const actorProfileChanges = liveReadable(
  eventTypes.THREAT_ACTOR_PROFILE_CHANGED.type,
  tables.ThreatActorProfile as unknown as EntitySchema<ThreatActorProfile>,
  canReadProfile,
  () => [],
);
