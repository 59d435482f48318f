import { type TimerBySeverity, timers } from "../../response-model/process/timers.js";
import type { Incident } from "./records/case/incident.js";

interface Start {
  readonly incident: Pick<Incident, "severity">;
  readonly now: Date;
  /** What whoever asks has set in place of what the process says. */
  readonly hours?: number | null;
}

/** When something that is asked now has waited as long as it may. */
export const timerEnd = (timer: TimerBySeverity, { incident: { severity }, now, hours }: Start): Date => {
  const minutes = typeof hours === "number" ? hours * 60 : timers[timer].minutes[severity];
  return new Date(now.getTime() + minutes * 60_000);
};
