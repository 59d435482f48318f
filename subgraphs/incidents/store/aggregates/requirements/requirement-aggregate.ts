import type { EntityManager } from "typeorm";
import type { Aggregate, PerformedBy } from "../../../../../platform/actions/aggregate.js";
import { isRefusal, type Write } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { appendEvent } from "../../../../../platform/events/outbox/outbox.js";
import { isResponder } from "../../../../access/reading/visibility.js";
import type { CaseService } from "../../../domain/case-file.js";
import { requirementGates } from "../../../domain/gates/requirements/requirement-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { DetectionRequirement } from "../../../domain/records/requirements/detection-requirement.js";
import { agreedBy } from "../../../domain/requirements/agreed-by.js";
import type { RequirementFile } from "../../../domain/requirements/requirement-file.js";
import { type NamesSource, reportingOf } from "../../alert-sources/reporting-of.js";
import { unseenBriefing } from "../../briefings/unseen-briefing.js";
import { forService } from "../../case/for-service.js";
import { unseenHunt } from "../../hunts/unseen-hunt.js";
import { tables } from "../../tables.js";
import { visibleIncidents } from "../../visible-records.js";
import { deploymentEvent } from "./deployment-event.js";
import { lockRequirement, requirementFileOf } from "./load-requirement.js";
import { requirementEvent } from "./requirement-event.js";

interface Naming extends NamesSource {
  readonly detectionRequirementId: string;
  /** An incident that it is prioritized for the sake of. */
  readonly pastIncidentId?: string | null;
  /** A threat briefing that its priority rests on. */
  readonly threatBriefingId?: string | null;
}

/** A detection requirement as actions act on it. */
export const requirementAggregate: Aggregate<Naming, RequirementFile, Records> = {
  name: "DetectionRequirement",
  async load(transaction, input, { viewer }) {
    const { detectionRequirementId: id, pastIncidentId, threatBriefingId } = input;
    const requirement = isResponder(viewer) ? await lockRequirement(transaction, id) : null;
    if (!requirement) return notFound("DetectionRequirement", id);
    if (pastIncidentId) {
      const incidents = visibleIncidents(transaction, viewer).andWhere("incident.id = :pastIncidentId", {
        pastIncidentId,
      });
      if (!(await incidents.getExists())) return notFound("Incident", pastIncidentId);
    }
    const unseen = await unseenBriefing(transaction, threatBriefingId, viewer);
    const reporting = unseen ?? (await reportingOf(transaction, input, requirement.serviceId, viewer));
    if (reporting && isRefusal(reporting)) return reporting;
    return { ...(await requirementFileOf(transaction, requirement)), reporting };
  },
  about: ({ detectionRequirementId }) => ({ type: "DetectionRequirement", id: detectionRequirementId }),
  expected: ({ requirement }) => requirement,
  serviceIds: ({ requirement }) => [requirement.serviceId],
  doneBy: agreedBy,
  states: ({ requirement }) => ({ DetectionRequirement: requirement.state }),
  gates: requirementGates,
  async save(transaction, { requirement: { id } }, { writes }, by) {
    await writeRecords(transaction, tables, writes, { kind: "DetectionRequirement", id });
    await announceDeployments(transaction, writes, by);
    return transaction.findOneByOrFail(tables.DetectionRequirement, { id });
  },
  event: (entity, by) => requirementEvent(entity as DetectionRequirement, by),
};

interface ProposedFor {
  readonly serviceId: string;
  readonly threatBriefingId?: string | null;
  readonly breachHuntId?: string | null;
}

/** A detection requirement that is about to be proposed for a service. */
export const newRequirementAggregate: Aggregate<ProposedFor, { readonly service: CaseService }, Records> = {
  ...forService,
  name: "DetectionRequirement",
  async load(transaction, input, context) {
    const unseen =
      (await unseenBriefing(transaction, input.threatBriefingId, context.viewer)) ??
      (await unseenHunt(transaction, input.breachHuntId, context.viewer));
    return unseen ?? forService.load(transaction, input, context);
  },
  async save(transaction, _loaded, { writes }) {
    await writeRecords(transaction, tables, writes);
    const id = insertedId(writes, "DetectionRequirement");
    return transaction.findOneByOrFail(tables.DetectionRequirement, { id });
  },
  event: (entity, by) => requirementEvent(entity as DetectionRequirement, by),
};

/** Monitoring that begins or ends together with what becomes of its requirement is announced like what changes alone. */
async function announceDeployments(
  transaction: EntityManager,
  writes: readonly Write<Records>[],
  by: PerformedBy,
): Promise<void> {
  const ids = writes.flatMap((write) => {
    if ("insert" in write) return write.insert === "MonitoringDeployment" ? [write.row.id] : [];
    return write.update === "MonitoringDeployment" ? [write.id] : [];
  });
  for (const id of ids) {
    const deployment = await transaction.findOneByOrFail(tables.MonitoringDeployment, { id });
    await appendEvent(transaction, { subject: id, time: by.now, ...deploymentEvent(deployment, by) });
  }
}
