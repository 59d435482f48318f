import { actionsOn } from "../../../access/actions-on.js";
import { clockAggregate } from "../../store/aggregates/notification/clock-aggregate.js";

/** Defines an action on the notification clocks of an incident. */
export const clockAction = actionsOn(clockAggregate);
