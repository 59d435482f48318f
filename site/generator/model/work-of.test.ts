import { readFileSync } from "node:fs";
import path from "node:path";
import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { workFamilies } from "./work-families.js";
import { workOf } from "./work-of.js";

const repository = path.join(__dirname, "../../..");
const read = (file: string) => readProcessModel(readFileSync(path.join(repository, file), "utf8"));
const model = read("gateway/supergraph.graphql");
const families = Object.values(workFamilies);

/** What has states and is no work between the transitions of an incident: it makes them, comes before them or after. */
const apart = [
  "Alert",
  "AlertSource",
  "AlertCorrelation",
  "AlertSuppression",
  "TuningRequest",
  "Approval",
  "Assignment",
  "DetectionRequirement",
  "Determination",
  "FollowUp",
  "Incident",
  "MonitoringDeployment",
  "Indicator",
  "IndicatorSweep",
  "NotificationObligation",
  "ResponsibilityRequest",
  "Review",
  "ServiceAnalysis",
  "ServiceResponse",
  "Shift",
  "ShiftFollowUp",
  "SweepResult",
  "Precursor",
  "ThreatBriefing",
  "BriefingAcknowledgement",
  "Vulnerability",
  "VulnerabilityExposure",
];

test("Whatever has states is told in just one family of the work between transitions, or goes its own way", () => {
  const told = families.flatMap(({ machines }) => machines);
  expect([...told, ...apart].toSorted()).toEqual(model.machines.map(({ code }) => code).toSorted());
});

test("The records and operations that the families name are there", () => {
  const records = model.records.map(({ code }) => code);
  const operations = model.operations.map(({ name }) => name);
  expect(families.flatMap((family) => family.records).filter((code: string) => !records.includes(code))).toEqual([]);
  expect(families.flatMap((family) => family.operations).filter((name: string) => !operations.includes(name))).toEqual(
    [],
  );
});

test("A family has the operations that move what it is made of, and none that move it beside something else", () => {
  const names = Object.fromEntries(
    workOf(model).map(({ code, operations }) => [code, operations.map(({ name }) => name)]),
  );
  expect(names.PLAN).toEqual(
    expect.arrayContaining(["proposePlanSteps", "failPlanStep", "agreeRecoveryPlan", "createTask"]),
  );
  expect(names.ADVICE).toEqual(expect.arrayContaining(["recommendEradication", "refuseGuidance", "editServiceNote"]));
  expect(names.EVIDENCE).toEqual(expect.arrayContaining(["acceptEvidenceTransfer", "recordFinding", "accessEvidence"]));
  expect(names.RETENTION).toEqual(expect.arrayContaining(["liftLegalHold", "setRetention", "disposeEvidence"]));
  expect(names.CASE_FILE).toEqual(
    expect.arrayContaining(["pinNote", "joinRoom", "amendActor", "setNextSteps", "addTag"]),
  );
  expect(Object.values(names).flat()).not.toContain("mergeIncident");
});

test("A family has its records, with those that its operations answer with", () => {
  const codes = Object.fromEntries(
    workOf(model).map(({ code, records }) => [code, records.map((record) => record.code)]),
  );
  expect(codes.ADVICE).toEqual(expect.arrayContaining(["Consultation", "Recommendation", "Guidance", "ServiceNote"]));
  expect(codes.RETENTION).toEqual(expect.arrayContaining(["Archive", "Disposal", "LegalHold", "RetentionEntry"]));
});

test("A process from before that work has no page of it", () => {
  expect(workOf(read("site/history/2.0.0/downloads/supergraph.graphql"))).toEqual([]);
  expect(workOf(readProcessModel(composeFixture()))).toEqual([]);
});
