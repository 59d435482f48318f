import { inForceAt } from "../../../../response-model/notification/clocks/clock-end.js";
import type { ContractClock } from "../../records/notification/contract-clock.js";
import { contractTerm } from "./contract-term.js";

/** The version of a contract that applies at a moment: the newest of those that do. */
export const versionOfContract = (versions: readonly ContractClock[], at: Date): ContractClock | undefined =>
  versions
    .filter((one) => inForceAt(contractTerm(one), at))
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
    .at(-1);
