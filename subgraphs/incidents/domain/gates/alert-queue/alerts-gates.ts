import type { Alert } from "../../records/alerts/alert.js";
import { movedTriagesGates } from "../alerts/moved-triage-gates.js";
import { seenAlertsGates } from "../alerts/seen-alerts-gates.js";
import { triageGates } from "../alerts/triage-gates.js";
import { triagedAlertsGates } from "../alerts/triaged-alert-gates.js";
import { countedAlertsGates } from "./counted-alerts-gates.js";

type Rule = (typeof triageGates)[keyof typeof triageGates];
type File = { readonly alerts: ReadonlyMap<string, Pick<Alert, "state">> };

/** Of what is over or not there nothing more is asked: the result of each says that it is. */
const whereSomeWait =
  (rule: Rule) =>
  (file: File, attempted: Parameters<Rule>[1]): ReturnType<Rule> =>
    [...file.alerts.values()].some(({ state }) => state === "RECEIVED" || state === "TRIAGED")
      ? rule(file, attempted)
      : undefined;

/** The gates of many alerts that one operation is about. */
export const alertsGates = {
  ...triageGates,
  ...countedAlertsGates,
  ...seenAlertsGates,
  ...triagedAlertsGates,
  ...movedTriagesGates,
  NOT_AN_ATTACK: whereSomeWait(triageGates.NOT_AN_ATTACK),
  TUNING_NAMED: whereSomeWait(triageGates.TUNING_NAMED),
};
