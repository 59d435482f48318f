import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import {
  type ActivityFile,
  activityTechniqueGates,
  activityTimeGates,
} from "../../../domain/gates/analysis/activity-gates.js";
import { involvedGates, type Resting, restingGates } from "../../../domain/gates/analysis/analysis-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { observedIn } from "./observed-in.js";
import { restsOnTrue } from "./rests-on-true.js";

interface Named extends Resting {
  readonly incidentId: string;
  readonly serviceId: string;
  readonly observedTechniqueId?: string | null;
}

type NewActivityFile = ActivityFile & { readonly ofServiceId: string };

/** An incident in which an act of the adversary is about to be recorded. */
export const newAdversaryActivityAggregate: Aggregate<Named, NewActivityFile, Records> = {
  ...newPartOfIncident<"AdversaryActivity", NewActivityFile>("AdversaryActivity"),
  async load(transaction, input, context) {
    const { incidentId, serviceId } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    return {
      ...file,
      ofServiceId: serviceId,
      shows: await observedIn(transaction, incidentId, input.observedTechniqueId),
      ...(await restsOnTrue(transaction, incidentId, input, context.viewer)),
    };
  },
  // The team of a service records what was done in that service, and in no other.
  serviceIds: ({ ofServiceId }) => [ofServiceId],
  holders: caseHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...involvedGates, ...restingGates, ...activityTimeGates, ...activityTechniqueGates },
};
