import type { EntityManager } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { LinkedAlertFile } from "../../../domain/gates/alerts/linked-alert-gates.js";
import {
  type OtherAlerts,
  type UnlinkedAlertFile,
  unlinkedAlertGates,
} from "../../../domain/gates/alerts/unlinked-alert-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { restingOnAlert } from "../analysis/resting-on-alert.js";
import { incidentWithAlertAggregate } from "./incident-with-alert-aggregate.js";

/** Which alerts the incident has besides this one, without going through all of them. */
async function othersOf(transaction: EntityManager, { incident, alert }: LinkedAlertFile): Promise<OtherAlerts> {
  const other = "EXISTS (SELECT FROM alert WHERE incident_id = $1 AND id <> $2 AND";
  const [found] = await transaction.query<[OtherAlerts]>(
    `SELECT ${other} linked_at IS NULL) OR ${other} linked_at <= $3) AS "openedOf",
       ${other} disposition = 'TRUE_POSITIVE') AS "truePositive", ${other} service_id = $4) AS "ofService"`,
    [incident.id, alert.id, incident.openedAt, alert.serviceId],
  );
  return found;
}

/** An incident together with an alert that is to leave it, and what rests on that alert there. */
export const unlinkedAlertAggregate: Aggregate<
  { readonly incidentId: string; readonly alertId: string },
  UnlinkedAlertFile,
  Records
> = {
  ...incidentWithAlertAggregate,
  async load(transaction, input, context) {
    const file = await incidentWithAlertAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const resting = await restingOnAlert(transaction, file.incident.id, file.alert.id, context.viewer);
    return { ...file, resting, others: await othersOf(transaction, file) };
  },
  gates: { ...incidentWithAlertAggregate.gates, ...unlinkedAlertGates },
};
