import { type AnyOf, among, before, type Conditions, from } from "../../../../../platform/graphql/lists/conditions.js";
import type { AttackTactic } from "../../../../response-model/attack/attack-tactics.js";
import { withSubtechniques } from "../../../../response-model/attack/with-subtechniques.js";
import type { FindingConfidence } from "../../../../response-model/evidence/finding-confidences.js";
import type { AdversaryActivityState } from "../../../../response-model/machines/analysis/adversary-activity-states.js";

export interface AdversaryActivityConditions {
  readonly states?: AnyOf<AdversaryActivityState>;
  readonly serviceIds?: AnyOf<string>;
  readonly techniqueIds?: AnyOf<string>;
  readonly tactics?: AnyOf<AttackTactic>;
  readonly confidences?: AnyOf<FindingConfidence>;
  readonly beganFrom?: Date | null;
  readonly beganBefore?: Date | null;
}

/** What is asked for of the sequence of the adversary's acts, in SQL. */
export const activityConditions = {
  states: among("part.state"),
  serviceIds: among("part.serviceId"),
  techniqueIds: (ids, parameter) =>
    `EXISTS (SELECT FROM observed_technique AS shown WHERE shown.incident_id = part.incidentId
       AND shown.id = part.observedTechniqueId AND ${among("shown.technique_id")(withSubtechniques(ids), parameter)})`,
  tactics: among("part.tactic"),
  confidences: among("part.confidence"),
  beganFrom: from("part.beganAt"),
  beganBefore: before("part.beganAt"),
} satisfies Conditions<AdversaryActivityConditions>;
