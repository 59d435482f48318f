import { compareProcesses } from "./compare-processes.js";
import type { OperationInForce, ProcessInForce, ReactionInForce } from "./process-in-force.js";

const operation: OperationInForce = {
  name: "startContainment",
  description: "Stops the spread.",
  subgraphs: ["incidents"],
  phases: ["CONTAINMENT"],
  actors: ["PERSON"],
  allow: [
    {
      responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY",
      function: null,
      holder: null,
      vacant: null,
      from: [],
    },
    { responsibility: "INCIDENT_RESPONSE_LEAD", function: null, holder: "LEAD", vacant: null, from: [] },
  ],
  separate: ["recordAnalysis"],
  approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"], from: ["ERADICATION"], flag: "BUSINESS_IMPACT" },
  gates: [
    { is: "ANALYSIS_RECORDED", of: null },
    { is: "LEAD_AND_OWNERS_ASSIGNED", of: "EVERY_SERVICE" },
  ],
  establishes: [{ gate: "CONTAINMENT_RECORDED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
  clears: [],
  transitions: [{ machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT", beside: false }],
  controls: [{ framework: "NIST_800_53", ids: ["IR-4", "IR-5"] }],
};
const reaction: ReactionInForce = {
  name: "trackReview",
  description: "Notes how far the review has come.",
  subgraphs: ["incidents"],
  phases: ["POST_INCIDENT_ACTIVITY"],
  on: "dev.cordon.review.changed",
  every: null,
  gates: [],
  establishes: [],
  clears: [],
  transitions: [],
  controls: [],
};
const process = (schemaHash: string, ...operations: OperationInForce[]): ProcessInForce => ({
  schemaHash,
  operations,
  reactions: [reaction],
});
const published = process("a", operation);
const against = (change: Partial<OperationInForce>) =>
  compareProcesses(published, process("b", { ...operation, ...change }));

describe("The published process and that of a gateway", () => {
  test("do not differ when they are the same, in whatever order their lists are", () => {
    const { gates, allow } = operation;
    const reordered = { ...operation, gates: gates.toReversed(), allow: allow.toReversed() };
    expect(compareProcesses(published, process("a", reordered))).toEqual([]);
  });

  test.each<[string, Partial<OperationInForce>, readonly string[]]>([
    [
      "a gate is gone",
      { gates: operation.gates.slice(1) },
      ["startContainment: gate differs: ANALYSIS_RECORDED is published, and the gateway does not declare it."],
    ],
    [
      "a gate is new",
      { gates: [...operation.gates, { is: "RECOVERY_RECORDED", of: null }] },
      ["startContainment: gate differs: the gateway declares RECOVERY_RECORDED, which is not published."],
    ],
    [
      "a gate is asked of less",
      {
        gates: [
          { is: "ANALYSIS_RECORDED", of: null },
          { is: "LEAD_AND_OWNERS_ASSIGNED", of: "THIS_SERVICE" },
        ],
      },
      [
        "startContainment: gate differs: LEAD_AND_OWNERS_ASSIGNED of EVERY_SERVICE is published, and the gateway does not declare it.",
        "startContainment: gate differs: the gateway declares LEAD_AND_OWNERS_ASSIGNED of THIS_SERVICE, which is not published.",
      ],
    ],
    [
      "not only the named person may",
      {
        allow: [
          ...operation.allow.slice(0, 1),
          { responsibility: "INCIDENT_RESPONSE_LEAD", function: null, holder: null, vacant: "LEAD", from: [] },
        ],
      },
      [
        "startContainment: who may differs: the published process lets the responsibility INCIDENT_RESPONSE_LEAD with the named person LEAD, the gateway does not.",
        "startContainment: who may differs: the gateway lets the responsibility INCIDENT_RESPONSE_LEAD while there is no LEAD, the published process does not.",
      ],
    ],
    [
      "a function may as well",
      {
        allow: [...operation.allow, { responsibility: null, function: "TRUST", holder: null, vacant: null, from: [] }],
      },
      ["startContainment: who may differs: the gateway lets the team function TRUST, the published process does not."],
    ],
    [
      "nobody is kept from it, and it takes no approval",
      { separate: [], approval: null },
      [
        "startContainment: separation differs: recordAnalysis is published, and the gateway does not declare it.",
        "startContainment: approval differs: EXECUTIVE_INCIDENT_MANAGER from ERADICATION if BUSINESS_IMPACT is published, and the gateway does not declare it.",
      ],
    ],
    [
      "it opens a gate more surely",
      { establishes: [{ gate: "CONTAINMENT_RECORDED", of: "THIS_SERVICE", certainty: "ALWAYS" }] },
      [
        "startContainment: opened gate differs: CONTAINMENT_RECORDED of THIS_SERVICE (possibly) is published, and the gateway does not declare it.",
        "startContainment: opened gate differs: the gateway declares CONTAINMENT_RECORDED of THIS_SERVICE (always), which is not published.",
      ],
    ],
    [
      "a transition starts from another state as well",
      {
        transitions: [
          { machine: "Incident", from: ["DETECTION_AND_ANALYSIS", "RECOVERY"], to: "CONTAINMENT", beside: false },
        ],
      },
      [
        "startContainment: transition differs: the gateway declares Incident RECOVERY -> CONTAINMENT, which is not published.",
      ],
    ],
    [
      "it happens to other things beside",
      {
        transitions: [{ machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT", beside: true }],
      },
      [
        "startContainment: transition differs: Incident DETECTION_AND_ANALYSIS -> CONTAINMENT is published, and the gateway does not declare it.",
        "startContainment: transition differs: the gateway declares Incident DETECTION_AND_ANALYSIS -> CONTAINMENT beside, which is not published.",
      ],
    ],
    [
      "who may goes by the state",
      {
        allow: [
          ...operation.allow,
          { responsibility: null, function: "TRUST", holder: null, vacant: null, from: ["RECOVERY", "ERADICATION"] },
        ],
      },
      [
        "startContainment: who may differs: the gateway lets the team function TRUST from ERADICATION or RECOVERY, the published process does not.",
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

  test("differ by a reaction that one of them does not have, and by what sets it off", () => {
    expect(compareProcesses(published, { ...published, reactions: [] })).toEqual([
      "trackReview: reaction missing: it is published, and the gateway does not have it.",
    ]);
    const timed = { ...published, reactions: [{ ...reaction, on: null, every: 60 }] };
    expect(compareProcesses(published, timed)).toEqual([
      "trackReview: what sets it off differs: dev.cordon.review.changed is published, and the gateway does not declare it.",
      "trackReview: what sets it off differs: the gateway declares its time, every 60 seconds, which is not published.",
    ]);
  });

  test("differ by their hash alone when everything else of the schema is different", () => {
    expect(against({})).toEqual([expect.stringContaining("the schemas differ elsewhere")]);
  });
});
