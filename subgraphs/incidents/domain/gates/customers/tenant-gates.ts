import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { ServiceFile } from "../../case-file.js";
import type { AffectedTenant } from "../../records/notification/affected-tenant.js";

/** The response of a service, and those of the named tenants that stand on record in it. */
export interface TenantsFile extends ServiceFile {
  readonly onRecord: readonly AffectedTenant[];
}

const maxNamed = 3;

/** The gates of affected tenants. */
export const tenantGates = gateRules<TenantsFile, { readonly tenantIds?: readonly string[] }>()({
  TENANTS_ON_RECORD: (file, { input: { tenantIds = [] } }) => {
    const { onRecord, service } = file;
    const known = new Set(onRecord.map(({ tenantId }) => tenantId));
    const unknown = tenantIds.filter((tenantId) => !known.has(tenantId));
    if (unknown.length === 0) return [];
    const places = { count: String(unknown.length), service: service.name, tenants: unknown.slice(0, maxNamed) };
    return [["NOT_ON_RECORD", places]];
  },
});
