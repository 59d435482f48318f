import type { ClockState } from "../../response-model/notification/clock-states.js";
import type { NotificationObligation } from "./records/notification-obligation.js";

/** The state of a clock at a moment: a running one that has passed its due time counts as missed. */
export const clockStateAt = ({ state, dueAt }: NotificationObligation, now: Date): ClockState =>
  state === "RUNNING" && now > dueAt ? "MISSED" : state;
