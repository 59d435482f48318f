import type { ThreatActor } from "../../records/case-file/threat-actor.js";
import type { ThreatActorVersion } from "../../records/case-file/threat-actor-version.js";

interface Given {
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The write that keeps what is known of an actor from now on, as the next entry in their history. */
export function writeActorVersion({ viewer, now, newIdentifier }: Given, actor: ThreatActor, reason: string | null) {
  const row: ThreatActorVersion = {
    id: newIdentifier(),
    incidentId: actor.incidentId,
    threatActorId: actor.id,
    number: actor.writings,
    name: actor.name,
    aliases: actor.aliases,
    motive: actor.motive,
    profileId: actor.profileId,
    confidence: actor.confidence,
    basis: actor.basis,
    reason,
    writtenById: viewer.personId,
    writtenByName: viewer.name,
    writtenAt: now,
  };
  return { insert: "ThreatActorVersion", row } as const;
}
