import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import type { FindingFile, InvestigationFile } from "../../evidence/evidence-files.js";
import { nameOfCaseService } from "../../named-services.js";

const met = [] as const;

/** The gates of opening an investigation. */
export const scopeGates = gateRules<
  CaseFile,
  { readonly serviceIds?: readonly string[]; readonly periodFrom?: Date | null; readonly periodTo?: Date | null }
>()({
  INVESTIGATION_SCOPED: (file, { input: { serviceIds = [], periodFrom, periodTo }, now }) => {
    const unaffected = serviceIds.filter((id) => !file.responses.some(({ serviceId }) => serviceId === id));
    if (unaffected.length > 0)
      return [["UNAFFECTED", { services: unaffected.map((id) => nameOfCaseService(file, id)) }]];
    if (periodFrom && periodFrom > now) return [["IN_THE_FUTURE", { from: periodFrom.toISOString() }]];
    return periodFrom && periodTo && periodTo < periodFrom
      ? [["BACKWARDS", { from: periodFrom.toISOString(), to: periodTo.toISOString() }]]
      : met;
  },
});

/** The gates of an investigation. */
export const investigationGates = gateRules<InvestigationFile>()({
  INVESTIGATION_ANSWERED: ({ investigation }) => (investigation.findingCount > 0 ? met : [["NO_FINDING"]]),
});

/** The gates of recording what it found. */
export const findingGates = gateRules<FindingFile, { readonly evidenceIds?: readonly string[] }>()({
  EVIDENCE_OF_CASE: ({ knownEvidenceIds }, { input: { evidenceIds = [] } }) => {
    const ids = evidenceIds.filter((id) => !knownEvidenceIds.includes(id));
    return ids.length > 0 ? [["UNKNOWN", { ids }]] : met;
  },
});
