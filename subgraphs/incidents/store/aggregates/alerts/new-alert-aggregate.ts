import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { isResponder } from "../../../../access/reading/visibility.js";
import { type NewAlertFile, newAlertGates } from "../../../domain/gates/alerts/new-alert-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { forService } from "../../case/for-service.js";
import { alertEvent } from "../../saving/alert-event.js";
import { tables } from "../../tables.js";
import { visibleAlerts } from "../../visible-records.js";

interface Reported {
  readonly serviceId: string;
  readonly detectionRequirementId?: string | null;
}

/** An alert that is about to arrive for a service, of itself or of a detection that was required. */
export const newAlertAggregate: Aggregate<Reported, NewAlertFile, Records> = {
  ...forService,
  name: "Alert",
  async load(transaction, input, context) {
    const file = await forService.load(transaction, input, context);
    const id = input.detectionRequirementId;
    if (isRefusal(file) || !id) return file;
    // Without a lock: what the requirement says at this moment is what its detection was for.
    const requirement = isResponder(context.viewer)
      ? await transaction.findOneBy(tables.DetectionRequirement, { id })
      : null;
    if (!requirement) return notFound("DetectionRequirement", id);
    const running = { detectionRequirementId: id, state: "ACTIVE" } as const;
    return { ...file, requirement, deployments: await transaction.findBy(tables.MonitoringDeployment, running) };
  },
  gates: newAlertGates,
  findMade: (transaction, id, { viewer }) =>
    visibleAlerts(transaction, viewer).andWhere("alert.id = :id", { id }).getOne(),
  async save(transaction, _loaded, { writes }) {
    await writeRecords(transaction, tables, writes);
    return transaction.findOneByOrFail(tables.Alert, { id: insertedId(writes, "Alert") });
  },
  event: alertEvent,
};
