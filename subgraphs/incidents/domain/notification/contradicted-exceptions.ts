import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../case-file.js";
import type { Incident } from "../records/case/incident.js";
import type { Records } from "../records/records.js";

/** What is owed after all once it is known what happened to the data: what was disclosed was not unintelligible. */
export const contradictedExceptions = (
  { incident, obligations }: Pick<CaseFile, "incident" | "obligations">,
  effects: Incident["customerDataEffects"],
): readonly Write<Records>[] => {
  if (incident.customerDataEffects.includes("DISCLOSURE") || !effects.includes("DISCLOSURE")) return [];
  return obligations
    .filter(({ state, exceptionReason }) => state === "EXCEPTED" && exceptionReason === "DATA_UNINTELLIGIBLE")
    .map(({ id }) => ({
      update: "NotificationObligation",
      id,
      set: { state: "RUNNING", settledAt: null, exceptionReason: null, exceptionDetails: null },
    }));
};
