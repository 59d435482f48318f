import { In } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { afterTheEndGates } from "../../../domain/gates/notification/after-the-end-gates.js";
import { type ClockFile, clockGates, type NamedClock } from "../../../domain/gates/notification/clock-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { tables } from "../../tables.js";
import { caseAggregate } from "../case/case-aggregate.js";

type NamingContracts = Pick<NamedClock, "contract"> & {
  readonly incidentId: string;
  readonly obligations?: readonly Pick<NamedClock, "contract">[];
};

/** An incident as operations act on it that start its notification clocks, with the contracts that they name. */
export const clockAggregate: Aggregate<NamingContracts, ClockFile, Records> = {
  ...caseAggregate,
  async load(transaction, input, context) {
    const file = await caseAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const codes = [input, ...(input.obligations ?? [])].flatMap(({ contract }) => contract ?? []);
    const contracts = codes.length > 0 ? await transaction.findBy(tables.ContractClock, { code: In(codes) }) : [];
    return { ...file, contracts };
  },
  gates: { ...caseAggregate.gates, ...clockGates, ...afterTheEndGates },
};
