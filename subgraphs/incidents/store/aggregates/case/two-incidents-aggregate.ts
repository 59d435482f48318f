import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { survivorGates, type TwoIncidents } from "../../../domain/gates/case/survivor-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { hideUnreadSurvivor } from "../../merged-cases/hide-unread-survivor.js";
import { lockWithSurvivors } from "../../merged-cases/lock-with-survivors.js";
import { tables } from "../../tables.js";
import { visibleIncidents } from "../../visible-records.js";
import { caseAggregate } from "./case-aggregate.js";
import { incidentAggregate } from "./incident-aggregate.js";

/** An incident, with another one that an operation names and the caller may see: only the first is changed. */
export const twoIncidentsAggregate: Aggregate<
  { readonly incidentId: string; readonly otherIncidentId: string },
  TwoIncidents,
  Records
> = {
  ...incidentAggregate,
  async load(transaction, input, context) {
    const { incidentId, otherIncidentId } = input;
    // Both are locked: two that are merged into each other at once would otherwise both be gone.
    const both = await visibleIncidents(transaction, context.viewer)
      .andWhere("incident.id IN (:...ids)", { ids: [incidentId, otherIncidentId] })
      .getMany();
    await lockWithSurvivors(
      transaction,
      both.map(({ id }) => id),
    );
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const other = await visibleIncidents(transaction, context.viewer)
      .andWhere("incident.id = :otherIncidentId", { otherIncidentId })
      .getOne();
    if (!other) return notFound("Incident", otherIncidentId);
    const relations = await transaction.findBy(tables.IncidentRelation, { incidentId, otherIncidentId });
    return { ...file, other: await hideUnreadSurvivor(transaction, context.viewer, other), relations };
  },
  locks: ({ incidentId, otherIncidentId }) =>
    [incidentId, otherIncidentId].sort().map((id) => ({ type: "Incident", id })),
  gates: { ...incidentGates, ...survivorGates },
};

/** The same, where both go on and what is said of them is added to the case file of the first. */
export const relatingAggregate: typeof twoIncidentsAggregate = {
  ...twoIncidentsAggregate,
  expected: () => undefined,
  save: caseAggregate.save,
};
