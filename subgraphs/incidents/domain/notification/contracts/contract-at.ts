import type { ContractClock } from "../../records/notification/contract-clock.js";
import { versionOfContract } from "./version-of-contract.js";

/** The version of the contract with a code that applies at a moment. */
export const contractAt = (
  contracts: readonly ContractClock[],
  code: string | null | undefined,
  at: Date,
): ContractClock | undefined =>
  versionOfContract(
    contracts.filter((one) => one.code === code),
    at,
  );
