import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { linkedIncidentGates, vulnerabilityGates } from "../../../domain/gates/vulnerabilities/vulnerability-gates.js";
import { isDisclosed } from "../../../domain/indicators/is-disclosed.js";
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
  // A part in an incident that fewer read than the vulnerability is no news of it, by which the others would learn of that incident.
  async save(transaction, file, decision, by) {
    const isUndisclosed = file.incident
      ? !isDisclosed(file.vulnerability, { handling: file.incident.handling, incidentHandling: file.incident.handling })
      : false;
    const { version } = file.vulnerability;
    const writes = isUndisclosed
      ? decision.writes.map((write) =>
          "update" in write && write.update === "Vulnerability" ? { ...write, set: { ...write.set, version } } : write,
        )
      : decision.writes;
    return { ...(await vulnerabilityAggregate.save(transaction, file, { ...decision, writes }, by)), isUndisclosed };
  },
  event: (entity: Entity, by) =>
    (entity as Entity & { readonly isUndisclosed: boolean }).isUndisclosed
      ? undefined
      : vulnerabilityAggregate.event(entity, by),
  gates: { ...vulnerabilityGates, ...linkedIncidentGates },
};
