import type { CustodyEntry } from "../records/evidence/custody-entry.js";
import type { Evidence } from "../records/evidence/evidence.js";

/** How a piece of evidence stands by what its chain of custody says: who has it, where, and what was found of its hash. */
export type StandsByChain = Pick<
  Evidence,
  "custodianId" | "storagePlace" | "state" | "verifiedAt" | "hashMatches" | "mismatchFoundAt"
> & {
  /** Null where the chain does not say it, as in process 1.0.0. */
  readonly custodianName: string | null;
};

const states = { COLLECTED: "HELD", MOVED: "HELD", ARCHIVED: "ARCHIVED", DISPOSED: "DISPOSED" } as const;

/** Another hash than the collected one stands once a second person finds it right after a first one. */
const confirmsMismatch = (entry: CustodyEntry, place: number, all: readonly CustodyEntry[]): boolean => {
  const before = all[place - 1];
  return entry.hashMatches === false && before?.hashMatches === false && before.handlerId !== entry.handlerId;
};

/** What a chain of custody says of its evidence, which the record of it must not contradict. */
export function standsByChain(entries: readonly CustodyEntry[]): StandsByChain {
  const kept = entries.filter(({ event }) => event === "COLLECTED" || event === "TRANSFERRED").at(-1);
  const verified = entries.filter(({ event }) => event === "VERIFIED");
  const state = entries.flatMap(({ event }) => states[event as keyof typeof states] ?? []).at(-1);
  return {
    custodianId: kept?.handlerId ?? "",
    custodianName: kept?.handlerName ?? null,
    storagePlace: entries.at(-1)?.storagePlace ?? "",
    state: state ?? "HELD",
    verifiedAt: verified.at(-1)?.occurredAt ?? null,
    hashMatches: verified.at(-1)?.hashMatches ?? null,
    mismatchFoundAt: verified.find(confirmsMismatch)?.occurredAt ?? null,
  };
}
