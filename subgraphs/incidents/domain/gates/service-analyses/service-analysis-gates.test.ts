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

const november = file({ periodFrom: from, periodUntil: until });
const full = file({
  ...{ periodFrom: from, periodUntil: until },
  logSources: [
    {
      name: "L",
      from: "",
      until: "",
      days: Array.from({ length: 3_660 }, (_, place) => ({ day: `${place}`, eventCount: 1 })),
    },
  ],
});
const handedIn = (name: string, day: string) => ({ input: { name, days: [{ day, eventCount: 1 }] } });

checkGates(
  serviceAnalysisGates,
  {
    LOG_NAMED: {
      open: [[november], [november, handedIn("L", "2025-11-02")]],
      shut: { NOT_NAMED: [{ log: "M" }, november, handedIn("M", "2025-11-02")] },
    },
    SEEN_ALREADY: {
      open: [[november], [november, handedIn("L", moment.toISOString().slice(0, 10))]],
      shut: { DAY_IN_THE_FUTURE: [{ day: "2999-01-01" }, november, handedIn("L", "2999-01-01")] },
    },
    LOG_DAYS_OF_ANALYSIS: {
      open: [[november], [november, handedIn("L", "2025-11-30")], [full]],
      shut: {
        OUTSIDE: [
          { from: from.toISOString(), until: until.toISOString(), days: ["2025-12-01"] },
          november,
          handedIn("L", "2025-12-01"),
        ],
        TOO_MANY: [{ count: "3661", most: "3660" }, full, handedIn("L", "2025-11-02")],
      },
    },
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
  },
  [
    "SEEN_ALREADY IN_THE_FUTURE",
    "SEEN_ALREADY OBSERVED_IN_THE_FUTURE",
    "SEEN_ALREADY RAN_IN_THE_FUTURE",
    "SEEN_ALREADY TESTED_IN_THE_FUTURE",
    "SEEN_ALREADY TRACES_IN_THE_FUTURE",
  ],
);
