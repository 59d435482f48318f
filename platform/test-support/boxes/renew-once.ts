import type { DataSource } from "typeorm";
import { GrantedLeases } from "../../events/leases/granted-leases.js";
import { holdLease } from "../../events/leases/hold-lease.js";

/** Who keeps a copy of what, and their databases. */
interface Copy {
  readonly guard: DataSource;
  readonly copy: DataSource;
  readonly source: string;
  readonly subscriber: string;
}

/** In seconds, the longest that a copy believes. */
const maxLeaseSeconds = 60;

/**
 * Grants a lease now and takes it, by hand.
 * @param maxGateWaitMs in milliseconds, for a narrowing change that is under way
 * @param asTold whether the copy holds the lease for no longer than it is told; otherwise it does for so long that no test
 *   which looks at something else sees the end of it
 */
export async function renewOnce(
  { guard, copy, source, subscriber }: Copy,
  { maxGateWaitMs, asReceived = false }: { readonly maxGateWaitMs?: number; readonly asReceived?: boolean } = {},
): ReturnType<GrantedLeases["grant"]> {
  const leases = new GrantedLeases(guard, maxGateWaitMs);
  await leases.register(subscriber);
  await guard.query("UPDATE granted_lease SET next_renewal_at = 'epoch'");
  const renewal = await leases.grant(subscriber);
  if (typeof renewal === "string") return renewal;
  const held = asReceived ? renewal : { ...renewal, seconds: maxLeaseSeconds };
  await leases.onAnswer(subscriber, renewal, await holdLease(copy, source, held));
  return renewal;
}
