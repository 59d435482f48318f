import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { findServices } from "../../../access/directory/directory.js";
import type { CaseService } from "../../domain/case-file.js";
import type { Records } from "../../domain/records/records.js";

/** Something new that an action makes for a service, of which nothing is there but the service. */
type ForService = Aggregate<{ readonly serviceId: string }, { readonly service: CaseService }, Records>;

/** How it is loaded, and whom it concerns: the service, since it has neither an id nor a state of its own yet. */
export const forService: Omit<ForService, "name" | "save" | "event"> = {
  async load(transaction, { serviceId }) {
    const [service] = await findServices(transaction, [serviceId]);
    return service ? { service } : notFound("Service", serviceId);
  },
  about: ({ serviceId }) => ({ type: "Service", id: serviceId }),
  expected: () => undefined,
  serviceIds: ({ service }) => [service.id],
  states: () => ({}),
  gates: {},
};
