import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { findServices } from "../../../../access/directory/directory.js";
import type { CaseFile, CaseService } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { openingGates } from "../../../domain/gates/case/opening-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { incidentAggregate } from "./incident-aggregate.js";

/** An incident that goes on, and the services of the organization that are named for it. */
export const reopeningAggregate: Aggregate<
  { readonly incidentId: string; readonly serviceIds: readonly string[] },
  CaseFile & { readonly named: readonly CaseService[] },
  Records
> = {
  ...incidentAggregate,
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    return isRefusal(file) ? file : { ...file, named: await findServices(transaction, input.serviceIds) };
  },
  gates: { ...incidentGates, ...openingGates },
};
