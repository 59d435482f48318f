import { saveIncident } from "../../saving/save-incident.js";
import { incidentAggregate } from "./incident-aggregate.js";

/**
 * An incident as operations act on it that add something to its case file. The incident itself stays as it is, and so does its
 * version: several people add to it at once without getting into each other's way.
 */
export const caseAggregate: typeof incidentAggregate = {
  ...incidentAggregate,
  expected: () => undefined,
  save: (transaction, before, decision, by) =>
    saveIncident(transaction, before.incident.id, decision, { ...by, before, onIncident: false }),
};
