import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { isOwedToTenants } from "../../../domain/customers/met-by-sending.js";
import type { TenantsFile } from "../../../domain/gates/customers/tenant-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { sendingOf } from "../../notices/notice-coverage.js";
import { tenantsAggregate } from "./tenants-aggregate.js";

interface OfRemoval {
  readonly incidentId: string;
  readonly serviceId: string;
  readonly tenantIds: readonly string[];
}

/** Affected tenants that are about to be taken off the list, and what is owed to those that stay on it. */
export const tenantRemovalAggregate: Aggregate<
  OfRemoval,
  TenantsFile & Required<Pick<TenantsFile, "duties" | "sending">>,
  Records
> = {
  ...tenantsAggregate,
  async load(transaction, input, context) {
    const file = await tenantsAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const duties = file.obligations.filter((one) => one.settledAt === null && isOwedToTenants(one));
    const { incidentId, serviceId, tenantIds } = input;
    const without = { serviceId, tenantIds };
    return { ...file, duties, sending: await sendingOf(transaction, { incidentId, noticeIds: [], duties, without }) };
  },
};
