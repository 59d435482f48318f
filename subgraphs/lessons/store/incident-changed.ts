import { z } from "zod";
import type { EventKind } from "../../../platform/events/inbox/event-kind.js";
import { customerDataEffects } from "../../response-model/detection-and-analysis/customer-data-effects.js";
import { definitionPredicates } from "../../response-model/detection-and-analysis/definition-predicates.js";
import { severities } from "../../response-model/detection-and-analysis/severities.js";
import { eventTypes } from "../../response-model/events/event-types.js";
import { handlings } from "../../response-model/evidence/handlings.js";
import { type IncidentState, incidentStates } from "../../response-model/machines/case/incident-states.js";
import type { ReviewedIncident } from "../domain/reviewed-incident.js";

const codeOf = <Code extends string>(vocabulary: Readonly<Record<Code, unknown>>) =>
  z.enum(Object.keys(vocabulary) as Code[]);

/** What the states that only process 1.0.0 had are called now: its events may still be on their way, or told once more. */
const formerStates: ReadonlyMap<unknown, IncidentState> = new Map([
  ["ESCALATED", "SUSPECTED"],
  ["DETECTION_AND_ANALYSIS", "RECEIVED"],
  ["CONTAINMENT", "DECLARED"],
  ["ERADICATION", "DECLARED"],
  ["RECOVERY", "DECLARED"],
]);

/** That an incident has changed, with what this subgraph looks at of it. */
export const incidentChanged: EventKind<ReviewedIncident> = {
  type: eventTypes.INCIDENT_CHANGED.type,
  data: z
    .object({
      id: z.uuid(),
      version: z.int(),
      entry: z.int().optional(),
      state: z.preprocess((state) => formerStates.get(state) ?? state, codeOf(incidentStates)),
      title: z.string(),
      severity: codeOf(severities),
      handling: codeOf(handlings),
      serviceIds: z.array(z.uuid()),
      virtualTeamPersonIds: z.array(z.uuid()),
      askedPersonIds: z.array(z.uuid()).default([]),
      askedTeamIds: z.array(z.uuid()).default([]),
      reopenings: z.int().default(0),
      customerDataEffects: z.array(codeOf(customerDataEffects)),
      definitionPredicates: z.array(codeOf(definitionPredicates)),
      customersNotifiedAt: z.string().nullable(),
    })
    // In process 1.0.0 each version of an incident was one entry of its timeline.
    .transform(({ version, entry = version, ...incident }) => ({ ...incident, entry })),
};
