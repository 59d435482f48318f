import { alertBounds } from "../alert-bounds.js";
import { readPath } from "../read-path.js";
import type { GatheredEntities } from "./gathered-entities.js";

/** The kinds of observables that name what was reached (`type_id` of OCSF 1.1 to 1.9). */
const kinds = { hostname: 1, userName: 4, resource: 10, endpoint: 20, user: 21 } as const;

/** Where a name of a host is one of a machine: elsewhere, such as in a query of DNS, it is what the machine asked for. */
const ofMachine =
  /(?:^|\.)(?:device|endpoint|src_endpoint|dst_endpoint|resources)(?:\[\d*\])?(?:\.(?:hostname|name))?$/;

/** The observables of a finding by their types, and its resources: by the uid of each, or its name where it has none. Pure. */
export function entitiesOfOcsf(finding: object): GatheredEntities {
  const observables = readPath(finding, "$.observables[*]", alertBounds.values);
  const valuesOf = (...ids: readonly number[]) =>
    observables.flatMap((one) => (ids.includes(Number(first(one, "$.type_id"))) ? [first(one, "$.value")] : []));
  const machines = observables.flatMap((one) => {
    const isHost = [kinds.hostname, kinds.endpoint].some((id) => id === first(one, "$.type_id"));
    return isHost && ofMachine.test(String(first(one, "$.name"))) ? [first(one, "$.value")] : [];
  });
  const resources = readPath(finding, "$.resources[*]", alertBounds.values).map(
    (one) => first(one, "$.uid") ?? first(one, "$.name"),
  );
  return {
    hosts: machines,
    users: valuesOf(kinds.userName, kinds.user),
    resources: [...resources, ...valuesOf(kinds.resource)],
  };
}

const first = (value: unknown, path: string): unknown => readPath(value, path, 1)[0];
