import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { tagGates } from "../../../domain/gates/case-file/tag-gates.js";
import { responderHolders } from "../../../domain/people/responder-holders.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident as its tags are changed, by whoever has a part in the response. */
export const taggedIncidentAggregate: typeof incidentAggregate = {
  ...incidentAggregate,
  holders: responderHolders,
  gates: { ...incidentGates, ...tagGates },
};
