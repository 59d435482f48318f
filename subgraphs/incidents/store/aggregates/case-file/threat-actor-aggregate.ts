import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type AttributionFile, actorGates } from "../../../domain/gates/case-file/actor-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { ThreatActor } from "../../../domain/records/case-file/threat-actor.js";
import type { Records } from "../../../domain/records/records.js";
import { unseenProfile } from "../../actor-profiles/visible-profiles.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { newThreatActorAggregate } from "./new-threat-actor-aggregate.js";

type ActorFile = AttributionFile & {
  readonly actor: ThreatActor;
  /** Whether they are held to be somebody with a profile, as far as the viewer may read that. */
  readonly hasProfile: boolean;
};

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
    if (!actor) return notFound("ThreatActor", id);
    const unseen = await unseenProfile(transaction, actor.profileId, context.viewer);
    return { ...file, actor, hasProfile: Boolean(actor.profileId && !unseen) };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: ({ actor }) => ({ ThreatActor: actor.state }),
  gates: { ...incidentGates, ...actorGates },
};
