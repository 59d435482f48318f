import type { AttributionConfidence } from "../../../../response-model/detection-and-analysis/detection/attribution-confidences.js";
import type { ThreatActorState } from "../../../../response-model/machines/case/threat-actor-states.js";

/** An adversary to whom an incident is attributed, as far as they are known. */
export interface ThreatActor {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: ThreatActorState;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly motive: string | null;
  readonly confidence: AttributionConfidence;
  /** What the attribution rests on. */
  readonly basis: string;
  /** How often it was written down: the number of the latest version. */
  readonly writings: number;
  readonly namedById: string;
  readonly namedByName: string;
  readonly namedAt: Date;
  readonly withdrawnById: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
  /** The profile of whoever they are held to be; null where nobody has said. */
  readonly profileId: string | null;
}
