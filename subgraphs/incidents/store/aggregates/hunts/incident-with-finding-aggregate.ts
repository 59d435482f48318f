import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { huntFindingGates } from "../../../domain/gates/analysis/hunt-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import type { FindingToLink } from "../../../domain/records/hunts/finding-to-link.js";
import type { Records } from "../../../domain/records/records.js";
import { lockFinding, reportFinding } from "../../hunts/lock-finding.js";
import { caseAggregate } from "../case/case-aggregate.js";

type FindingFile = CaseFile & { readonly finding: FindingToLink };

/** An incident, and a finding of a hunt that shall belong to it. */
export const incidentWithFindingAggregate: Aggregate<
  { readonly incidentId: string; readonly huntFindingId: string },
  FindingFile,
  Records
> = {
  ...caseAggregate,
  async load(transaction, input, context) {
    const file = await caseAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const finding = await lockFinding(transaction, input.huntFindingId, context.viewer);
    return finding ? { ...file, finding } : notFound("HuntFinding", input.huntFindingId);
  },
  async save(transaction, before, decision, by) {
    const incident = await caseAggregate.save(transaction, before, decision, by);
    await reportFinding(transaction, before.finding, before.incident, by);
    return incident;
  },
  gates: { ...incidentGates, ...huntFindingGates },
};
