import { gateRules, ofEach } from "../../../../response-model/gates/gate-rules.js";
import { permit } from "../../../../response-model/permit.js";
import type { IndicatorFile } from "../../indicators/indicator-file.js";
import type { IntakeFile } from "../../indicators/intake-file.js";
import type { RelationTarget } from "../../indicators/relation-target.js";
import { incidentGates } from "../case/incident-gates.js";

/** Where it was found is said of the incident that goes on, not of one that was merged into it. */
const { NOT_MERGED } = incidentGates;
const ofTarget = ofEach({ NOT_MERGED }, ({ target }: { readonly target?: RelationTarget }) =>
  target?.file ? [target.file] : [],
);

/** The gates of an indicator that is on record. */
export const indicatorGates = {
  ...ofTarget,
  ...gateRules<IndicatorFile>()({
    INDICATOR_APART: ({ twin }) => (twin ? [["ANOTHER", { other: twin.id }]] : []),
    INDICATOR_STANDS: ({ indicator: { state, withdrawalReason } }) =>
      state === "WITHDRAWN" ? [["WITHDRAWN", { reason: withdrawalReason ?? "" }]] : [],
    INDICATOR_UNRELATED: ({ standing }) => (standing ? [["ALREADY", {}]] : []),
  }),
};

/** Who records whatever they find; who is of forensics alone does so in an incident. */
const whoRecordsAnywhere = {
  allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }, { function: "THREAT_INTELLIGENCE" }],
} as const;

/** The gates of taking indicators in. */
export const intakeGates = {
  ...ofTarget,
  ...gateRules<IntakeFile>()({
    FORENSICS_IN_INCIDENT: ({ target }, { viewer }) =>
      target.file || permit(viewer, whoRecordsAnywhere, { serviceIds: [] }) ? [] : [["NO_INCIDENT", {}]],
  }),
};
