import type { CaseFile } from "../../case-file.js";
import { contradictionsOf } from "../../notification/contradictions-of.js";
import { reopenObligation } from "../../notification/delays/reopen-obligation.js";
import type { Incident } from "../../records/case/incident.js";
import type { ObligationWrite } from "./obligation-write.js";

/** What is owed after all once more is known of what happened to customer data. */
export const contradictedExceptions = (
  { incident, obligations }: Pick<CaseFile, "incident" | "obligations">,
  effects: Incident["customerDataEffects"],
): readonly ObligationWrite[] => {
  const more = effects.filter((effect) => !incident.customerDataEffects.includes(effect));
  return obligations
    .filter((one) => one.state === "EXCEPTED" && contradictionsOf(one.exceptionReason, more).length > 0)
    .map((one) => ({
      update: "NotificationObligation",
      id: one.id,
      set: { ...reopenObligation(one), exceptionReason: null, exceptionDetails: null },
    }));
};
