import type { ClockTerm } from "../../../../response-model/notification/clocks/clock-term.js";
import type { ContractClock } from "../../records/notification/contract-clock.js";

/** A contract as clocks are counted: by its own calendar, with the version that applies from its day on. */
export const contractTerm = ({
  validFrom,
  validUntil,
  source,
  length,
  calendar,
  warnHours,
  content,
}: ContractClock): Pick<ClockTerm, "law" | "versions"> & { readonly jurisdiction: ContractClock["calendar"] } => ({
  law: "CUSTOMER_CONTRACT",
  jurisdiction: calendar,
  versions: [
    {
      validFrom,
      ...(validUntil ? { validUntil } : {}),
      article: source,
      source,
      length,
      ...(warnHours === null ? {} : { warnHours }),
      content,
    },
  ],
});
