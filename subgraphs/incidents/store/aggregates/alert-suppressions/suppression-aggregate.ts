import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { findServices } from "../../../../access/directory/directory.js";
import type { CaseService } from "../../../domain/case-file.js";
import { type SuppressionFile, suppressionGates } from "../../../domain/gates/alerts/alert-suppression-gates.js";
import type { AlertSuppression } from "../../../domain/records/alerts/alert-suppression.js";
import type { Records } from "../../../domain/records/records.js";
import { canReadSuppression } from "../../alert-suppressions/can-read-suppression.js";
import { suppressionEvent } from "../../alert-suppressions/suppression-event.js";
import { tables } from "../../tables.js";

type File = SuppressionFile & { readonly service: Pick<CaseService, "id" | "name"> };

/** A rule that holds alerts back, as operations act on it. */
export const suppressionAggregate: Aggregate<{ readonly alertSuppressionId: string }, File, Records> = {
  name: "AlertSuppression",
  async load(transaction, { alertSuppressionId: id }, { viewer }) {
    const lock = { mode: "pessimistic_write" } as const;
    const suppression = await transaction.findOne(tables.AlertSuppression, { where: { id }, lock });
    if (!suppression || !canReadSuppression(viewer, suppression)) return notFound("AlertSuppression", id);
    const [service] = await findServices(transaction, [suppression.serviceId]);
    return { suppression, service: service ?? { id: suppression.serviceId, name: suppression.serviceId } };
  },
  about: ({ alertSuppressionId }) => ({ type: "AlertSuppression", id: alertSuppressionId }),
  expected: ({ suppression }) => suppression,
  serviceIds: ({ suppression }) => [suppression.serviceId],
  doneBy: ({ suppression }) => ({ proposeAlertSuppression: [{ id: suppression.createdById }] }),
  states: ({ suppression }) => ({ AlertSuppression: suppression.state }),
  gates: suppressionGates,
  async save(transaction, { suppression: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "AlertSuppression", id });
    return transaction.findOneByOrFail(tables.AlertSuppression, { id }) as Promise<AlertSuppression>;
  },
  event: suppressionEvent,
};
