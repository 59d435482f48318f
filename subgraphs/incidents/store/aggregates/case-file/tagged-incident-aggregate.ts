import { incidentGates } from "../../../domain/gates/incident-gates.js";
import { tagGates } from "../../../domain/gates/tag-gates.js";
import { responderHolders } from "../../../domain/responder-holders.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident as its tags are changed, by whoever has a part in the response. */
export const taggedIncidentAggregate: typeof incidentAggregate = {
  ...incidentAggregate,
  holders: responderHolders,
  gates: { ...incidentGates, ...tagGates },
};
