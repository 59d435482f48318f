import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type AttributionFile, actorGates } from "../../../domain/gates/case-file/actor-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { lockProfile } from "../../actor-profiles/visible-profiles.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident that is attributed to an actor, and to whom it is attributed already. */
export const newThreatActorAggregate: Aggregate<
  { readonly incidentId: string; readonly profileId?: string | null },
  AttributionFile,
  Records
> = {
  ...newPartOfIncident<"ThreatActor", AttributionFile>("ThreatActor"),
  async load(transaction, { incidentId, profileId }, context) {
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    const profile = profileId ? await lockProfile(transaction, profileId, context.viewer) : null;
    if (profileId && !profile) return notFound("ThreatActorProfile", profileId);
    return {
      ...file,
      ...(profile && { profile }),
      actors: await transaction.findBy(tables.ThreatActor, { incidentId, state: "NAMED" }),
    };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...actorGates },
};
