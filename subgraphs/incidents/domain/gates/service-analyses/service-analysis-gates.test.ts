import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { ServiceAnalysis } from "../../records/service-analyses/service-analysis.js";
import type { ServiceAnalysisFile } from "../../service-analyses/service-analysis-file.js";
import { newAnalysisGates, serviceAnalysisGates } from "./service-analysis-gates.js";

const [from, until] = [new Date("2025-11-01T00:00:00.000Z"), new Date("2025-12-01T00:00:00.000Z")];
const later = new Date(moment.getTime() + 1);
const written = { findings: "F", conclusions: "C", logSources: [{ name: "L", from: "", until: "" }] };
const file = (
  set: Partial<ServiceAnalysis> = {},
  amendment: ServiceAnalysisFile["amendment"] = null,
): ServiceAnalysisFile => ({
  analysis: { ...written, periodUntil: moment, ...set } as ServiceAnalysis,
  service: { id: "exchange", name: "Exchange" },
  amendment,
  trends: null,
});

checkGates<"ANALYSIS_PERIOD_FREE", Parameters<(typeof newAnalysisGates)["ANALYSIS_PERIOD_FREE"]>[0]>(newAnalysisGates, {
  ANALYSIS_PERIOD_FREE: {
    open: [[{ overlapping: null }]],
    shut: {
      OVERLAPS: [
        { from: from.toISOString(), until: until.toISOString() },
        { overlapping: { periodFrom: from, periodUntil: until } },
      ],
    },
  },
});

checkGates(serviceAnalysisGates, {
  ANALYSIS_PERIOD_OVER: {
    open: [[file()]],
    shut: { RUNNING: [{ until: later.toISOString() }, file({ periodUntil: later })] },
  },
  ANALYSIS_WRITTEN: {
    open: [[file()]],
    shut: {
      FINDINGS_MISSING: [{}, file({ findings: null })],
      CONCLUSIONS_MISSING: [{}, file({ conclusions: null })],
      LOGS_MISSING: [{}, file({ logSources: [] })],
    },
  },
  ANALYSIS_NOT_BEING_AMENDED: {
    open: [[file()]],
    shut: { DRAFTED: [{ at: from.toISOString() }, file({}, { draftedAt: from })] },
  },
});
