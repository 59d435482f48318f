import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { EndingFile } from "../../../domain/gates/case/survivor-gates.js";
import { closingGates, type LeftWithCustomers } from "../../../domain/gates/customers/closing-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { leftWithCustomers } from "../../case/left-with-customers.js";
import { endingAggregate } from "./ending-aggregate.js";

/** An incident whose response is about to be over, or that is about to be closed, with what is still to be done for customers. */
export const closingAggregate: Aggregate<{ readonly incidentId: string }, EndingFile & LeftWithCustomers, Records> = {
  ...endingAggregate,
  async load(transaction, input, context) {
    const file = await endingAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const left = (await leftWithCustomers(transaction, [file.incident.id])).get(file.incident.id);
    return { ...file, untoldTenants: 0, standingPosts: [], ...left };
  },
  gates: { ...endingAggregate.gates, ...closingGates },
};
