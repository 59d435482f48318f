import { caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { FindingFile, InvestigationFile } from "../../evidence/evidence-files.js";
import { unknownService } from "../../named-services.js";
import type { Investigation } from "../../records/evidence/investigation.js";
import { findingGates, investigationGates, scopeGates } from "./investigation-gates.js";

const hours = (count: number) => new Date(moment.getTime() + count * 3_600_000);

checkGates(scopeGates, {
  INVESTIGATION_SCOPED: {
    open: [
      [caseFile()],
      [caseFile(), { input: { serviceIds: ["exchange"], periodFrom: hours(-2), periodTo: hours(-1) } }],
      [caseFile(), { input: { periodFrom: null, periodTo: hours(1) } }],
    ],
    shut: {
      UNAFFECTED: [{ services: [unknownService] }, caseFile(), { input: { serviceIds: ["exchange", "teams"] } }],
      IN_THE_FUTURE: [{ from: hours(1).toISOString() }, caseFile(), { input: { periodFrom: hours(1) } }],
      BACKWARDS: [
        { from: hours(-1).toISOString(), to: hours(-2).toISOString() },
        caseFile(),
        { input: { periodFrom: hours(-1), periodTo: hours(-2) } },
      ],
    },
  },
});

const withFindings = (findingCount: number): InvestigationFile => ({
  ...caseFile(),
  investigation: { findingCount } as Investigation,
});

checkGates(investigationGates, {
  INVESTIGATION_ANSWERED: { open: [[withFindings(1)]], shut: { NO_FINDING: [{}, withFindings(0)] } },
});

const knowing = (...knownEvidenceIds: string[]): FindingFile => ({ ...withFindings(0), knownEvidenceIds });

checkGates(findingGates, {
  EVIDENCE_OF_CASE: {
    open: [
      [knowing(), { input: { evidenceIds: [] } }],
      [knowing("log", "disk"), { input: { evidenceIds: ["disk"] } }],
    ],
    shut: { UNKNOWN: [{ ids: ["disk"] }, knowing("log"), { input: { evidenceIds: ["log", "disk"] } }] },
  },
});
