import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { type TuningRequestFile, tuningRequestGates } from "../../../domain/gates/alerts/tuning-request-gates.js";
import type { TuningRequest } from "../../../domain/records/alerts/tuning-request.js";
import type { Records } from "../../../domain/records/records.js";
import { tables } from "../../tables.js";
import { askingAlerts } from "../../tuning-requests/asking-alerts.js";
import { tuningRequestEvent } from "../../tuning-requests/tuning-request-event.js";
import { visibleRequest } from "../../tuning-requests/visible-request.js";

interface Named {
  readonly tuningRequestId: string;
  readonly alertSuppressionId?: string | null;
}

/** A request for tuning, as operations act on it, the alerts that ask for it, and the suppression that is said to carry it out. */
export const tuningRequestAggregate: Aggregate<Named, TuningRequestFile, Records> = {
  name: "TuningRequest",
  async load(transaction, { tuningRequestId: id, alertSuppressionId }, { viewer }) {
    const lock = { mode: "pessimistic_write" } as const;
    await transaction.findOne(tables.TuningRequest, { where: { id }, lock });
    const readable = visibleRequest(viewer, "request");
    const request = await transaction
      .createQueryBuilder(tables.TuningRequest, "request")
      .where("request.id = :id", { id })
      .andWhere(readable.sql, readable.parameters)
      .getOne();
    if (!request) return notFound("TuningRequest", id);
    const suppression = alertSuppressionId
      ? await transaction.findOneBy(tables.AlertSuppression, { id: alertSuppressionId, serviceId: request.serviceId })
      : null;
    if (alertSuppressionId && !suppression) return notFound("AlertSuppression", alertSuppressionId);
    return { request, asking: await askingAlerts(transaction, id), suppression };
  },
  about: ({ tuningRequestId }) => ({ type: "TuningRequest", id: tuningRequestId }),
  expected: ({ request }) => request,
  serviceIds: ({ request }) => [request.serviceId],
  states: ({ request }) => ({ TuningRequest: request.state }),
  gates: tuningRequestGates,
  async save(transaction, { request: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "TuningRequest", id });
    return transaction.findOneByOrFail(tables.TuningRequest, { id }) as Promise<TuningRequest>;
  },
  event: tuningRequestEvent,
};
