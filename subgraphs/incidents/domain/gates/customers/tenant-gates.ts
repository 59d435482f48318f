import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { ServiceFile } from "../../case-file.js";
import { metAsListed, metLate } from "../../customers/met-by-sending.js";
import type { Sending } from "../../customers/sending.js";
import { deadlineOf } from "../../notification/delays/deadline-of.js";
import type { AffectedTenant } from "../../records/notification/affected-tenant.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

/** The response of a service, and those of the named tenants that stand on record in it. */
export interface TenantsFile extends ServiceFile {
  readonly onRecord: readonly AffectedTenant[];
  /** What is owed to all affected tenants, and who is told of it without those that are named; left out where none is removed. */
  readonly duties?: readonly NotificationObligation[];
  readonly sending?: Sending;
}

interface Input {
  readonly tenantIds?: readonly string[];
  readonly lateReason?: string | null;
}

const maxNamed = 3;

/** The gates of affected tenants. */
export const tenantGates = gateRules<TenantsFile, Input>()({
  TENANTS_ON_RECORD: (file, { input: { tenantIds = [] } }) => {
    const { onRecord, service } = file;
    const known = new Set(onRecord.map(({ tenantId }) => tenantId));
    const unknown = tenantIds.filter((tenantId) => !known.has(tenantId));
    if (unknown.length === 0) return [];
    const places = { count: String(unknown.length), service: service.name, tenants: unknown.slice(0, maxNamed) };
    return [["NOT_ON_RECORD", places]];
  },
  LATENESS_EXPLAINED: ({ duties = [], sending }, { input: { lateReason } }) => {
    if (!sending || lateReason) return [];
    const deadline = metLate(metAsListed(duties, sending))
      .map(deadlineOf)
      .find((at) => at !== null);
    return deadline ? [["LATE", { dueAt: deadline.toISOString() }]] : [];
  },
});
