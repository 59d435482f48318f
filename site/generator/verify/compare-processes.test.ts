import { compareProcesses } from "./compare-processes.js";
import type { OperationInForce, ProcessInForce } from "./process-in-force.js";

const operation: OperationInForce = {
  name: "startContainment",
  description: "Stops the spread.",
  subgraphs: ["incidents"],
  phases: ["CONTAINMENT"],
  responsibilities: ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
  functions: [],
  gates: ["ANALYSIS_RECORDED", "LEAD_AND_OWNERS_ASSIGNED"],
  transitions: [{ machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT" }],
  controls: [{ framework: "NIST_800_53", ids: ["IR-4", "IR-5"] }],
};
const process = (schemaHash: string, ...operations: OperationInForce[]): ProcessInForce => ({ schemaHash, operations });
const published = process("a", operation);
const against = (change: Partial<OperationInForce>) =>
  compareProcesses(published, process("b", { ...operation, ...change }));

describe("The published process and that of a gateway", () => {
  test("do not differ when they are the same, in whatever order their lists are", () => {
    expect(compareProcesses(published, process("a", { ...operation, gates: [...operation.gates].reverse() }))).toEqual(
      [],
    );
  });

  test.each<[string, Partial<OperationInForce>, readonly string[]]>([
    [
      "a gate is gone",
      { gates: ["LEAD_AND_OWNERS_ASSIGNED"] },
      ["startContainment: gate differs: ANALYSIS_RECORDED is published, and the gateway does not declare it."],
    ],
    [
      "a gate is new",
      { gates: [...operation.gates, "RECOVERY_RECORDED"] },
      ["startContainment: gate differs: the gateway declares RECOVERY_RECORDED, which is not published."],
    ],
    [
      "another responsibility may",
      { responsibilities: ["INCIDENT_RESPONSE_LEAD"] },
      [
        "startContainment: who may differs: the published process lets the responsibility EXECUTE_CONTAINMENT_ERADICATION_RECOVERY, the gateway does not.",
        "startContainment: who may differs: the gateway lets the responsibility INCIDENT_RESPONSE_LEAD, the published process does not.",
      ],
    ],
    [
      "a function may as well",
      { functions: ["TRUST"] },
      ["startContainment: who may differs: the gateway lets the team function TRUST, the published process does not."],
    ],
    [
      "a transition starts from another state as well",
      { transitions: [{ machine: "Incident", from: ["DETECTION_AND_ANALYSIS", "RECOVERY"], to: "CONTAINMENT" }] },
      [
        "startContainment: transition differs: the gateway declares Incident RECOVERY -> CONTAINMENT, which is not published.",
      ],
    ],
    [
      "a control is gone",
      { controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }] },
      ["startContainment: control differs: NIST_800_53 IR-5 is published, and the gateway does not declare it."],
    ],
  ])("differ in words when %s", (_, change, differences) => {
    expect(against(change)).toEqual(differences);
  });

  test("differ by an operation that one of them does not have", () => {
    const other = { ...operation, name: "startRecovery" };
    expect(compareProcesses(published, process("b", operation, other))).toEqual([
      "startRecovery: operation not published: the gateway has it, the published process does not.",
    ]);
    expect(compareProcesses(process("b", operation, other), published)).toEqual([
      "startRecovery: operation missing: it is published, and the gateway does not have it.",
    ]);
  });

  test("differ by their hash alone when everything else of the schema is different", () => {
    expect(against({})).toEqual([expect.stringContaining("the schemas differ elsewhere")]);
  });
});
