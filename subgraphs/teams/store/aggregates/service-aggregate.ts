import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import type { Records } from "../../domain/records/records.js";
import type { Service } from "../../domain/records/service.js";
import { type Attested, serviceGates } from "../../domain/service-gates.js";
import { changedEvent } from "../changed-event.js";
import { tables } from "../tables.js";

/** A service as actions act on it. */
export const serviceAggregate: Aggregate<
  Attested & { readonly serviceId: string },
  { readonly service: Service },
  Records
> = {
  name: "Service",
  async load(transaction, { serviceId: id }) {
    const service = await transaction.findOne(tables.Service, { where: { id }, lock: { mode: "pessimistic_write" } });
    return service ? { service } : notFound("Service", id);
  },
  about: ({ serviceId }) => ({ type: "Service", id: serviceId }),
  expected: ({ service }) => service,
  serviceIds: ({ service }) => [service.id],
  states: () => ({}),
  gates: serviceGates,
  async save(transaction, { service: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "Service", id });
    return transaction.findOneByOrFail(tables.Service, { id });
  },
  event: (entity, { action }) => changedEvent("Service", entity as Service, action),
};
