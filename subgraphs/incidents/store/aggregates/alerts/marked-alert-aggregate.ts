import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { caseOf, type MarkedAlertFile, markedAlertGates } from "../../../domain/gates/alerts/marked-alert-gates.js";
import { isFinalRefusal } from "../../../domain/is-final-refusal.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { loadCaseFile } from "../../case/load-case-file.js";
import { isAlertDisclosed, withDisclosedVersions } from "../../saving/disclosed-alerts.js";
import { visibleAlerts } from "../../visible-records.js";
import { alertAggregate } from "./alert-aggregate.js";

type Saved = Entity & { readonly isUndisclosed?: boolean };

/**
 * An alert as its marking is changed: with the incident that it belongs to, if any. The alert alone is written, and its version goes up where
 * all its readers read that incident.
 */
export const markedAlertAggregate: Aggregate<{ readonly alertId: string }, MarkedAlertFile, Records> = {
  ...alertAggregate,
  async load(transaction, input, context) {
    const { viewer } = context;
    // The incident is locked first, as by whatever links an alert to it. What linked it in between, or took it over, is seen after its lock.
    const known = await visibleAlerts(transaction, viewer).andWhere("alert.id = :alertId", input).getOne();
    const before = known?.incidentId ? await loadCaseFile(transaction, known.incidentId, viewer) : null;
    const file = await alertAggregate.load(transaction, input, context);
    if (isRefusal(file) || file.alert.incidentId === null) return file;
    const { incidentId } = file.alert;
    const isKnown = before && !isRefusal(before) && before.incident.id === incidentId;
    const around = isKnown ? before : await loadCaseFile(transaction, incidentId, viewer);
    return isRefusal(around) ? around : { ...around, ...file };
  },
  async save(transaction, file, decision, by) {
    const [around] = caseOf(file);
    const writes = withDisclosedVersions(decision.writes, around?.incident.handling);
    const isUndisclosed = around && !isAlertDisclosed(file.alert, around.incident.handling);
    return { ...(await alertAggregate.save(transaction, file, { ...decision, writes }, by)), isUndisclosed } as Saved;
  },
  event: (entity: Saved, by) => (entity.isUndisclosed ? undefined : alertAggregate.event(entity, by)),
  holders: ({ assignments = [] }) => caseHolders({ assignments }),
  isFinal: (file, gate) => caseOf(file).some((one) => isFinalRefusal(one, gate)),
  gates: markedAlertGates,
};
