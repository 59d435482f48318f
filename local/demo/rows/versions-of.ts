import { termOf } from "../simulation/operations.js";
import type { RecordedOperation } from "../simulation/recorded-operation.js";

interface Versions {
  /** The version that the incident has in the end. */
  readonly incident: number;
  /** What the last operation is about, and the version that it has after that. */
  readonly last: { readonly type: string; readonly id: string | null; readonly version: number };
}

/** How often something has been done with each thing, which is the version that it has. */
export function versionsOf(recordedOperations: readonly RecordedOperation[]): Versions {
  const keys = recordedOperations.map(({ operation, partId, service }) => {
    const type = termOf(operation).subject;
    if (type === "Incident") return { type, id: null };
    return { type, id: type === "ServiceResponse" ? (service?.service.id ?? null) : partId };
  });
  const last = keys.at(-1) ?? { type: "Incident", id: null };
  const count = (type: string, id: string | null) => keys.filter((key) => key.type === type && key.id === id).length;
  return { incident: count("Incident", null), last: { ...last, version: count(last.type, last.id) } };
}
