import type { AffectedTenant } from "../records/notification/affected-tenant.js";

/** What somebody says of an affected tenant. */
interface SaidOfTenant {
  readonly tenantId: string;
  readonly name?: string | null;
  readonly region: string;
  readonly datacenter?: string | null;
  readonly farm?: string | null;
  readonly server?: string | null;
  readonly contact?: string | null;
  readonly dataEffects: AffectedTenant["dataEffects"];
}

/** What is known of a tenant, with nothing left out. */
const knownOf = ({ tenantId, name, region, datacenter, farm, server, contact, dataEffects }: SaidOfTenant) => ({
  tenantId,
  name: name ?? null,
  region,
  datacenter: datacenter ?? null,
  farm: farm ?? null,
  server: server ?? null,
  contact: contact ?? null,
  dataEffects: [...new Set(dataEffects)].sort(),
});

type ComparableTenant = ReturnType<typeof knownOf>;

const isSame = (one: ComparableTenant, other: ComparableTenant) => JSON.stringify(one) === JSON.stringify(other);

/** What comes of tenants that are recorded, beside those that stand on record: which are new, which changed, which are as they were. */
export function tenantChanges(said: readonly SaidOfTenant[], onRecord: readonly AffectedTenant[]) {
  const standing = new Map(onRecord.map((tenant) => [tenant.tenantId, tenant]));
  const all = said.map(knownOf).map((known) => ({ known, before: standing.get(known.tenantId) }));
  const changed = all.flatMap(({ known, before }) =>
    before && !isSame(known, knownOf(before)) ? [{ known, before }] : [],
  );
  const added = all.flatMap(({ known, before }) => (before ? [] : [{ known, before }]));
  return { added, changed, unchanged: all.length - added.length - changed.length };
}
