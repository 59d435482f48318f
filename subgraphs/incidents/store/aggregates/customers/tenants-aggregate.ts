import { Any, type EntitySchema, IsNull } from "typeorm";
import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { thisService } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type TenantsFile, tenantGates } from "../../../domain/gates/customers/tenant-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { saveIncident } from "../../saving/save-incident.js";
import { tables } from "../../tables.js";
import { responseAggregate } from "../response/response-aggregate.js";

interface OfTenants {
  readonly incidentId: string;
  readonly serviceId: string;
  readonly tenants?: readonly { readonly tenantId: string }[];
  readonly tenantIds?: readonly string[];
}

/**
 * The response of a service as operations act on it that say which tenants are affected. Of a hundred thousand they load those
 * that are named, and the response keeps its version: who compiles the list gets in nobody's way who responds.
 */
export const tenantsAggregate: Aggregate<OfTenants, TenantsFile, Records> = {
  ...newPartOfIncident<"ServiceResponse", TenantsFile>("ServiceResponse"),
  async load(transaction, input, context) {
    const file = await responseAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { incidentId, serviceId, tenants = [], tenantIds = [] } = input;
    const named = [...tenantIds, ...tenants.map(({ tenantId }) => tenantId)];
    const onRecord = await transaction.findBy(tables.AffectedTenant, {
      incidentId,
      serviceId,
      tenantId: Any(named),
      endedAt: IsNull(),
    });
    return { ...file, onRecord };
  },
  async save(transaction, before, decision, by) {
    const { incidentId, id } = before.response;
    const incident = await saveIncident(transaction, incidentId, decision, { ...by, before, onIncident: false });
    const table = tables.ServiceResponse as unknown as EntitySchema<Entity>;
    return { ...(await transaction.findOneByOrFail(table, { incidentId, id } as never)), incident };
  },
  serviceIds: ({ response }) => [response.serviceId],
  states: ({ response }) => ({ ServiceResponse: response.state }),
  scopes: { THIS_SERVICE: thisService },
  gates: { ...incidentGates, ...tenantGates },
};
