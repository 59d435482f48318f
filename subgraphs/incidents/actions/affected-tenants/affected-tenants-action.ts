import { actionsOn } from "../../../access/acting/actions-on.js";
import { tenantsAggregate } from "../../store/aggregates/customers/tenants-aggregate.js";

/** Defines an action on the affected tenants of one service. */
export const affectedTenantsAction = actionsOn(tenantsAggregate);

/** How many tenants one call names at most. */
export const maxTenantsOfCall = 1_000;

/** Who compiles the list: the team of the service, which knows it, and communications, for any service. */
export const whoCompiles = [
  { responsibility: "SERVICE_INSIGHT_AND_EXPERTISE" },
  { function: "CUSTOMER_COMMUNICATIONS" },
] as const;
