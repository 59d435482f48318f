import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import {
  type UnlinkedAlertsFile,
  unlinkedAlertsGates,
} from "../../../domain/gates/alerts-of-incidents/unlinked-alert-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { lockAlerts } from "../../alerts/lock-alerts.js";
import { otherAlerts } from "../../alerts/other-alerts.js";
import { servicesActedOn } from "../../alerts/services-acted-on.js";
import { loadCaseFile } from "../../case/load-case-file.js";
import { announceTakenBack } from "../../correlations/announce-taken-back.js";
import { lockAccepted } from "../../correlations/lock-accepted.js";
import { restingOnAlerts } from "../analysis/resting-on-alerts.js";
import { type IncidentWithAlertsFile, incidentWithAlertsAggregate } from "./incident-with-alerts-aggregate.js";

/** An incident together with many alerts that are to leave it, what rests on each there, and the suggestions by which they came. */
export const unlinkedAlertsAggregate: Aggregate<
  { readonly incidentId: string; readonly alertIds: readonly string[] },
  UnlinkedAlertsFile & IncidentWithAlertsFile,
  Records
> = {
  ...incidentWithAlertsAggregate,
  async load(transaction, { incidentId, alertIds }, { viewer }) {
    const file = await loadCaseFile(transaction, incidentId, viewer);
    if (isRefusal(file)) return file;
    const accepted = await lockAccepted(transaction, incidentId, alertIds);
    const locked = new Map((await lockAlerts(transaction, alertIds, viewer)).map((alert) => [alert.id, alert]));
    return {
      ...file,
      named: alertIds.flatMap((id) => {
        const alert = locked.get(id);
        return alert ? [{ alert, assessment: null }] : [];
      }),
      alertIds,
      found: null,
      serviceIds: servicesActedOn([...locked.values()], viewer),
      accepted,
      others: await otherAlerts(transaction, file.incident, [...locked.values()], accepted),
      restingOn: await restingOnAlerts(transaction, incidentId, alertIds, viewer),
    };
  },
  holders: caseHolders,
  async save(transaction, file, decision, by) {
    const saved = await incidentWithAlertsAggregate.save(transaction, file, decision, by);
    await announceTakenBack(transaction, decision, by);
    return saved;
  },
  gates: { ...incidentWithAlertsAggregate.gates, ...unlinkedAlertsGates },
};
