import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { huntFindingGates } from "../../../domain/gates/analysis/hunt-gates.js";
import { type UnlinkedFinding, unlinkedFindingGates } from "../../../domain/gates/analysis/withdrawn-finding-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { lockFinding, reportFinding } from "../../hunts/lock-finding.js";
import { restingOnFinding } from "../../hunts/resting-on-finding.js";
import { caseAggregate } from "../case/case-aggregate.js";

type UnlinkedFindingFile = CaseFile & UnlinkedFinding;

/** An incident, and a finding of a hunt that is to leave it, with what rests on that. */
export const unlinkedFindingAggregate: Aggregate<
  { readonly incidentId: string; readonly huntFindingId: string },
  UnlinkedFindingFile,
  Records
> = {
  ...caseAggregate,
  async load(transaction, input, context) {
    const file = await caseAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const finding = await lockFinding(transaction, input.huntFindingId, context.viewer);
    if (!finding) return notFound("HuntFinding", input.huntFindingId);
    const isOfIt = finding.incidentId === file.incident.id;
    const resting = isOfIt ? await restingOnFinding(transaction, file.incident, finding, context) : null;
    return { ...file, finding, resting };
  },
  async save(transaction, before, decision, by) {
    const incident = await caseAggregate.save(transaction, before, decision, by);
    await reportFinding(transaction, before.finding, before.incident, by);
    return incident;
  },
  gates: { ...incidentGates, ...huntFindingGates, ...unlinkedFindingGates },
};
