import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import { isWithdrawalApproved } from "../../people/is-withdrawal-approved.js";
import type { Alert } from "../../records/alerts/alert.js";
import { standsBesideAlerts } from "../case/stands-beside-alerts.js";
import type { LinkedAlertFile } from "./linked-alert-gates.js";
import type { NamedAlertsFile } from "./named-alerts-gates.js";
import type { RestingOnAlert } from "./unlinked-alert-gates.js";

/** What an incident has that hangs on what some of its alerts turn out to be. */
export interface JudgedAlertFile {
  /** Whether it has a true positive besides those that are judged. */
  readonly anotherIsTrue: boolean;
  /** What is said of the adversary by each of those, by their ids. */
  readonly restingOn: ReadonlyMap<string, Pick<RestingOnAlert, "techniques" | "acts">>;
}

interface JudgementAttempt {
  readonly input: { readonly disposition?: string };
  readonly now: Date;
}

/** What keeps an alert from being said to be false or benign, as refusals. */
function keptTrue(
  file: CaseFile & JudgedAlertFile,
  judged: readonly Alert[],
  { input: { disposition }, now }: JudgementAttempt,
) {
  if (disposition === "TRUE_POSITIVE") return [];
  // Of those that do not belong to it, something else is said.
  const alerts = judged.filter(({ incidentId }) => incidentId === file.incident.id);
  const resting = alerts.flatMap(({ id }) => file.restingOn.get(id) ?? []);
  const techniques = [...new Set(resting.flatMap((one) => one.techniques))];
  const acts = [...new Set(resting.flatMap((one) => one.acts))];
  const isLeft =
    file.anotherIsTrue || !alerts.some((one) => one.disposition === "TRUE_POSITIVE") || standsBesideAlerts(file);
  const restsOnThem = file.incident.determination === "CONFIRMED" && !isLeft && !isWithdrawalApproved(file, now);
  return [
    ...(restsOnThem ? ([["DECLARED_ON"]] as const) : []),
    ...(techniques.length > 0 ? ([["TECHNIQUES", { techniques: techniques.join(", ") }]] as const) : []),
    ...(acts.length > 0 ? ([["ACTS", { acts: acts.map((one) => `"${one}"`).join(", ") }]] as const) : []),
  ];
}

/** The gates of saying what an alert turned out to be. */
export const judgedAlertGates = gateRules<
  Pick<LinkedAlertFile, "alert"> & CaseFile & JudgedAlertFile,
  JudgementAttempt["input"]
>()({
  NOTHING_RESTS_ON_JUDGEMENT: (file, attempted) => keptTrue(file, [file.alert], attempted),
});

/**
 * The same of many: shut where a declaration would rest on none of its alerts any more, or where all of them are kept as they are.
 * Otherwise the result of each says so.
 */
export const judgedAlertsGates = gateRules<NamedAlertsFile & JudgedAlertFile, JudgementAttempt["input"]>()({
  NOTHING_RESTS_ON_JUDGEMENT: (file, attempted) => {
    const alerts = file.named.map(({ alert }) => alert).filter(({ incidentId }) => incidentId === file.incident.id);
    const refusals = keptTrue(file, alerts, attempted);
    const areAllKept = alerts.length > 0 && alerts.every((one) => keptTrue(file, [one], attempted).length > 0);
    return areAllKept ? refusals : refusals.filter(([code]) => code === "DECLARED_ON");
  },
});
