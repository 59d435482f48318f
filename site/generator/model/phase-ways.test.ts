import { readFileSync } from "node:fs";
import path from "node:path";
import { readProcessModel } from "../reading/read-process-model.js";
import { operationsIn, phaseWays } from "./phase-ways.js";
import type { ProcessModel } from "./process-model.js";

const model = readProcessModel(readFileSync(path.join(__dirname, "../../../gateway/supergraph.graphql"), "utf8"));

function phaseNamed(code: string): ProcessModel["phases"][number] {
  const phase = model.phases.find((one) => one.code === code);
  if (!phase) throw new Error(`There is no phase ${code}.`);
  return phase;
}

const waysOf = (code: string) => {
  const { into, outOf } = phaseWays(phaseNamed(code), model);
  const wordsOf = (ways: typeof into) =>
    ways.map(({ others, by, arrow }) => `${others.join("+")} ${by?.name ?? arrow?.code}`);
  return { into: wordsOf(into), outOf: wordsOf(outOf) };
};

test.each([
  [
    "PREPARATION",
    ["POST_INCIDENT_ACTIVITY LESSONS_CHANGE_PREPARATION"],
    ["DETECTION_AND_ANALYSIS READINESS_MEETS_PRODUCTION"],
  ],
  [
    "DETECTION_AND_ANALYSIS",
    [
      "CONTAINMENT+ERADICATION+RECOVERY returnToAnalysis",
      "PREPARATION READINESS_MEETS_PRODUCTION",
      "POST_INCIDENT_ACTIVITY LESSONS_CHANGE_DETECTION",
    ],
    ["CONTAINMENT startContainment"],
  ],
  [
    "CONTAINMENT",
    ["DETECTION_AND_ANALYSIS startContainment"],
    ["ERADICATION startEradication", "DETECTION_AND_ANALYSIS returnToAnalysis"],
  ],
  [
    "ERADICATION",
    ["CONTAINMENT startEradication"],
    ["RECOVERY startRecovery", "DETECTION_AND_ANALYSIS returnToAnalysis"],
  ],
  [
    "RECOVERY",
    ["ERADICATION startRecovery"],
    ["DETECTION_AND_ANALYSIS returnToAnalysis", "POST_INCIDENT_ACTIVITY RESPONSE_IS_REVIEWED"],
  ],
  [
    "POST_INCIDENT_ACTIVITY",
    ["CONTAINMENT_ERADICATION_RECOVERY RESPONSE_IS_REVIEWED"],
    ["PREPARATION LESSONS_CHANGE_PREPARATION", "DETECTION_AND_ANALYSIS LESSONS_CHANGE_DETECTION"],
  ],
])("%s is reached from %j and leads to %j", (code, into, outOf) => {
  const ways = waysOf(code);
  expect({ into: ways.into.toSorted(), outOf: ways.outOf.toSorted() }).toEqual({
    into: into.toSorted(),
    outOf: outOf.toSorted(),
  });
});

test("Every transition from a state of one phase to one of another is told on the pages of both, and no other", () => {
  const wordsOf = model.phases.flatMap(({ code }) => {
    const { outOf } = phaseWays(phaseNamed(code), model);
    return outOf.flatMap(({ by, others }) => (by ? others.map((other) => `${code} ${by.name} ${other}`) : []));
  });
  const phaseOf = (machine: string, state: string) =>
    model.machines.find(({ code }) => code === machine)?.states.find(({ code }) => code === state)?.phase;
  const declared = [...model.operations, ...model.reactions].flatMap(({ name, transitions }) =>
    transitions
      .filter(({ beside }) => !beside)
      .flatMap(({ machine, from, to }) => from.map((state) => [phaseOf(machine, state), name, phaseOf(machine, to)]))
      .filter(([from, , to]) => from && to && from !== to)
      .map((way) => way.join(" ")),
  );
  expect(new Set(wordsOf)).toEqual(new Set(declared));
});

test.each(["CONTAINMENT", "ERADICATION", "RECOVERY"])("In %s the lead can return to analysis", (code) => {
  const operations = operationsIn(phaseNamed(code), model);
  expect(operations.map(({ name }) => name)).toContain("returnToAnalysis");
  expect(operations.flatMap(({ allow }) => allow.map(({ responsibility }) => responsibility))).toContain(
    "INCIDENT_RESPONSE_LEAD",
  );
});

test.each([
  ["NIST_800_53", "IR-4"],
  ["SOC_2", "CC7.4"],
  ["ISO_27001", "A.5.26"],
])(
  "%s %s lists the operations that begin containment, eradication and recovery, and those that record them",
  (framework, id) => {
    const listed = model.operations
      .filter(({ controls }) => controls.some((one) => one.framework === framework && one.ids.includes(id)))
      .map(({ name }) => name);
    expect(listed).toEqual(
      expect.arrayContaining([
        "startContainment",
        "recordContainment",
        "startEradication",
        "recordEviction",
        "recordMitigation",
        "startRecovery",
        "recordRestoration",
        "validateRecovery",
        "returnToAnalysis",
      ]),
    );
  },
);
