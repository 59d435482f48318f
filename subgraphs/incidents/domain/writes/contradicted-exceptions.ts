import type { CaseFile } from "../case-file.js";
import { againOwed } from "../notification/again-owed.js";
import { isContradicted } from "../notification/is-contradicted.js";
import type { Incident } from "../records/case/incident.js";
import type { ObligationWrite } from "./obligation-write.js";

/** What is owed after all once it is known that customer data was disclosed. */
export const contradictedExceptions = (
  { incident, obligations }: Pick<CaseFile, "incident" | "obligations">,
  effects: Incident["customerDataEffects"],
): readonly ObligationWrite[] => {
  if (incident.customerDataEffects.includes("DISCLOSURE") || !effects.includes("DISCLOSURE")) return [];
  return obligations
    .filter((one) => one.state === "EXCEPTED" && isContradicted(one))
    .map((one) => ({
      update: "NotificationObligation",
      id: one.id,
      set: { ...againOwed(one), exceptionReason: null, exceptionDetails: null },
    }));
};
