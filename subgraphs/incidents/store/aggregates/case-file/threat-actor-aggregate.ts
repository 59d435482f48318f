import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type AttributionFile, actorGates } from "../../../domain/gates/case-file/actor-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { ThreatActor } from "../../../domain/records/case-file/threat-actor.js";
import type { Records } from "../../../domain/records/records.js";
import { partOfIncident } from "../../case/part-of-incident.js";
import { tables } from "../../tables.js";
import { newThreatActorAggregate } from "./new-threat-actor-aggregate.js";

type ActorFile = AttributionFile & { readonly actor: ThreatActor };

/** An actor to whom an incident is attributed. */
export const threatActorAggregate: Aggregate<
  { readonly incidentId: string; readonly actorId: string; readonly profileId?: string | null },
  ActorFile,
  Records
> = {
  ...partOfIncident("ThreatActor", ({ actor }: ActorFile) => actor),
  async load(transaction, { incidentId, actorId: id, profileId }, context) {
    const file = await newThreatActorAggregate.load(transaction, { incidentId, profileId: profileId ?? null }, context);
    if (isRefusal(file)) return file;
    const actor = await transaction.findOneBy(tables.ThreatActor, { incidentId, id });
    return actor ? { ...file, actor } : notFound("ThreatActor", id);
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: ({ actor }) => ({ ThreatActor: actor.state }),
  gates: { ...incidentGates, ...actorGates },
};
