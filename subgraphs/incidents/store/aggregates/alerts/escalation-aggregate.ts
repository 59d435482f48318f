import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { findServices } from "../../../../access/directory/directory.js";
import { type AlertFile, alertGates } from "../../../domain/gates/alerts/alert-gates.js";
import { type OpeningFile, openingGates } from "../../../domain/gates/case/opening-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { nextNumber } from "../../case/next-number.js";
import { chainHeads } from "../../custody/chain-heads.js";
import { incidentEvent } from "../../saving/incident-event.js";
import { saveIncident } from "../../saving/save-incident.js";
import { visibleIncidents } from "../../visible-records.js";
import { alertAggregate } from "./alert-aggregate.js";

/** What an escalation looks at: the alert with its severity, and the services it concerns. */
type EscalationFile = AlertFile & OpeningFile;

/** The step from an alert to an incident: it acts on the alert, and what comes of it is an incident. */
export const escalationAggregate: Aggregate<
  { readonly alertId: string; readonly otherServiceIds: readonly string[] },
  EscalationFile,
  Records
> = {
  name: "Incident",
  async load(transaction, input, context) {
    const file = await alertAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const ids = [...new Set([file.alert.serviceId, ...input.otherServiceIds])];
    const found = await findServices(transaction, ids);
    const named = ids.flatMap((id) => found.filter((service) => service.id === id));
    return { ...file, named, number: await nextNumber(transaction, context.now) };
  },
  findMade: (transaction, id, { viewer }) =>
    visibleIncidents(transaction, viewer).andWhere("incident.id = :id", { id }).getOne(),
  about: ({ alertId }) => ({ type: "Alert", id: alertId }),
  expected: ({ alert }) => alert,
  expects: "Alert",
  serviceIds: ({ alert }) => [alert.serviceId],
  states: alertAggregate.states,
  gates: { ...alertGates, ...openingGates },
  save: (transaction, _file, decision, by) =>
    saveIncident(transaction, insertedId(decision.writes, "Incident"), decision, { ...by, onIncident: true }),
  heads: chainHeads,
  event: incidentEvent,
};
