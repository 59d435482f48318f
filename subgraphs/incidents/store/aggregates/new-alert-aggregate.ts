import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import { findServices } from "../../../access/directory.js";
import type { CaseService } from "../../domain/case-file.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";
import { alertEvent } from "./alert-event.js";

/** An alert that is about to arrive for a service. */
export const newAlertAggregate: Aggregate<{ readonly serviceId: string }, { readonly service: CaseService }, Records> =
  {
    name: "Alert",
    async load(transaction, { serviceId }) {
      const [service] = await findServices(transaction, [serviceId]);
      return service ? { service } : notFound("Service", serviceId);
    },
    about: ({ serviceId }) => ({ type: "Service", id: serviceId }),
    version: () => undefined,
    serviceIds: ({ service }) => [service.id],
    states: () => ({}),
    gates: {},
    async save(transaction, _loaded, { writes }) {
      await writeRecords(transaction, tables, writes);
      return transaction.findOneByOrFail(tables.Alert, { id: insertedId(writes, "Alert") });
    },
    event: alertEvent,
  };
