import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import {
  type ActivityFile,
  activityTechniqueGates,
  activityTimeGates,
} from "../../../domain/gates/analysis/activity-gates.js";
import { involvedGates, type Resting, restingGates } from "../../../domain/gates/analysis/analysis-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { AdversaryActivity } from "../../../domain/records/analysis/adversary-activity.js";
import type { Records } from "../../../domain/records/records.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { observedIn } from "./observed-in.js";
import { restsOnTrue } from "./rests-on-true.js";

type OneActivityFile = ActivityFile & { readonly activity: AdversaryActivity };

interface Named extends Resting {
  readonly incidentId: string;
  readonly adversaryActivityId: string;
  readonly observedTechniqueId?: string | null;
}

/** An act of the adversary that is on record in an incident. */
export const adversaryActivityAggregate: Aggregate<Named, OneActivityFile, Records> = {
  ...partOfIncident("AdversaryActivity", ({ activity }: OneActivityFile) => activity),
  async load(transaction, input, context) {
    const { incidentId, adversaryActivityId: id } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const activity = await transaction.findOneBy(tables.AdversaryActivity, { incidentId, id });
    if (!activity) return notFound("AdversaryActivity", id);
    const shows = input.observedTechniqueId ?? activity.observedTechniqueId;
    return {
      ...file,
      activity,
      shows: await observedIn(transaction, incidentId, shows),
      ...(await restsOnTrue(transaction, incidentId, input, context.viewer)),
    };
  },
  // The team of the service in which it was done goes on with it.
  serviceIds: ({ activity }) => [activity.serviceId],
  holders: caseHolders,
  states: ({ activity }) => ({ AdversaryActivity: activity.state }),
  gates: { ...incidentGates, ...involvedGates, ...restingGates, ...activityTimeGates, ...activityTechniqueGates },
};
