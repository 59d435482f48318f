import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { type MarkedAlertFile, markedAlertGates } from "../../../domain/gates/alerts/marked-alert-gates.js";
import { notedAlertGates } from "../../../domain/gates/alerts/noted-alert-gates.js";
import type { AlertNote } from "../../../domain/records/alerts/alert-note.js";
import type { Records } from "../../../domain/records/records.js";
import { tables } from "../../tables.js";
import { visibleIncidents } from "../../visible-records.js";
import { markedAlertAggregate } from "./marked-alert-aggregate.js";

type NotedAlertFile = MarkedAlertFile & { readonly note: AlertNote };

/** An alert with one of its notes, as it stands. */
export const notedAlertAggregate: Aggregate<
  { readonly alertId: string; readonly alertNoteId: string },
  NotedAlertFile,
  Records
> = {
  ...markedAlertAggregate,
  async load(transaction, input, context) {
    const file = await markedAlertAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { alertId, alertNoteId: id } = input;
    const note = (await transaction.findOneBy(tables.AlertNote, { alertId, id, stands: true })) as AlertNote | null;
    if (!note) return notFound("AlertNote", id);
    const { incidentId } = note;
    const isReadable =
      incidentId === null ||
      (await visibleIncidents(transaction, context.viewer)
        .andWhere("incident.id = :incidentId", { incidentId })
        .getExists());
    return isReadable ? { ...file, note } : notFound("AlertNote", id);
  },
  holders: ({ note: { writtenById: id, writtenByName: name } }) => ({ CREATOR: [{ id, name }] }),
  gates: { ...markedAlertGates, ...notedAlertGates },
};
