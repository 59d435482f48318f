import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { linkedIncidentGates, vulnerabilityGates } from "../../../domain/gates/vulnerabilities/vulnerability-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { VulnerabilityFile } from "../../../domain/vulnerabilities/vulnerability-file.js";
import { visibleIncidents } from "../../visible-records.js";
import { vulnerabilityAggregate } from "./vulnerability-aggregate.js";

/** A vulnerability, and an incident in which it was exploited: whoever links them sees both. */
export const linkedIncidentAggregate: Aggregate<
  { readonly vulnerabilityId: string; readonly incidentId: string },
  VulnerabilityFile,
  Records
> = {
  ...vulnerabilityAggregate,
  async load(transaction, { vulnerabilityId, incidentId }, context) {
    const file = await vulnerabilityAggregate.load(transaction, { vulnerabilityId }, context);
    if (isRefusal(file)) return file;
    const incident = await visibleIncidents(transaction, context.viewer)
      .andWhere("incident.id = :incidentId", { incidentId })
      .getOne();
    return incident ? { ...file, incident } : notFound("Incident", incidentId);
  },
  gates: { ...vulnerabilityGates, ...linkedIncidentGates },
};
