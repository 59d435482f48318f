import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readProcessModel } from "../../site/generator/reading/read-process-model.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { DetectionJourney } from "./support/cells/detection-journey.js";
import { divideOrganization } from "./support/cells/divided-organization.js";
import { stepsToConclusions } from "./support/cells/steps-to-conclusions.js";
import { stepsToDeclaration } from "./support/cells/steps-to-declaration.js";
import { testCells } from "./support/cells/test-cells.js";
import { succeed } from "./support/messy-case/acting.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";

/*
 * The ten cells of detection and analysis, those of the security side each held by another team: what each does, others of its own side,
 * of the other side and of another service may not, and are told whom to ask. Each step stands on those before it, from what a service
 * is to detect to what it learned of what was detected.
 */

const steps = [...stepsToDeclaration, ...stepsToConclusions];
const folder = temporaryFolder();
const division = {
  given: {
    msrc: "SECURITY_DETECTION_REQUIREMENTS",
    cdoc: "SECURITY_MONITORING_AND_ANALYSIS",
    "azure-security-response": "IOC_SWEEPS",
    "datacenter-security": "BREACH_HUNT",
  },
  missing: [
    "SERVICE_DETECTION_REQUIREMENTS",
    "MONITORING_INFRASTRUCTURE_DEPLOYMENT",
    "SERVICE_ANALYSIS_AND_INSIGHT",
    "EVENT_AND_ALERT_TRIAGE",
    "SERVICE_ENGINEERING_ON_CALL",
  ],
} as const;
let running: RunningSystem;
let the: DetectionJourney;

beforeAll(async () => {
  running = await startRunningSystem(
    { RATE_LIMIT: "0", REFUSAL_LIMIT: "0" },
    divideOrganization(folder.path, division),
  );
  the = await DetectionJourney.begin(running.cordon);
});
afterAll(async () => {
  await running?.stop();
  folder.remove();
});

testCells(
  steps,
  () => the,
  ({ cordon }, { by, operation }, input) => succeed(cordon, by, operation, input),
);

test("Nothing was to be detected; then nothing was, then it was deployed, and then an alert that was found right proved the one that it came of.", async () => {
  await the.lookAtCoverage();
  const both = (status: string) => [status, status];
  const one = ["PROVEN", "DEPLOYED"];
  expect(the.seen).toEqual([[], both("GAP"), both("IMPAIRED"), both("DEPLOYED"), one]);
});

test("What the service learned says what came in over that time, as it was when it was published.", async () => {
  const { serviceAnalysis } = await the.cordon.read<{ serviceAnalysis: object }>(
    "exchange-engineer",
    "query ($id: ID!) { serviceAnalysis(id: $id) { state trends { isFrozen current { received } previous { received } } } }",
    { id: the.id("analysis") },
  );
  expect(serviceAnalysis).toEqual({
    state: "PUBLISHED",
    // The one that the monitoring raised, and the one that the sweep did.
    trends: { isFrozen: true, current: { received: 2 }, previous: { received: 0 } },
  });
});

test("Every cell of detection and analysis has done something.", () => {
  const published = readProcessModel(readFileSync(join(__dirname, "../../gateway/supergraph.graphql"), "utf8"));
  const cells = published.cells.filter(({ activity }) => activity === "DETECTION_AND_ANALYSIS");
  expect(cells).toHaveLength(10);
  expect([...new Set<string>(steps.map(({ cell }) => cell))].sort()).toEqual(cells.map(({ code }) => code).sort());
});
