import type { Machine } from "../../response-model/machines/machines.js";
import { machines } from "../../response-model/machines/machines.js";
import { operations } from "../graphql/operations.js";
import { allActions } from "../test-support/incident-scenario.js";

/** The arrows of a machine, as the policies of all actions declare them: `from > to by operation`. */
const arrowsOf = (machine: Machine) =>
  allActions.flatMap(({ name, policy }) =>
    (policy.transitions ?? [])
      .filter((transition) => transition.machine === machine)
      .flatMap(({ from, to }) =>
        (from.length > 0 ? from : ["(new)"]).map((state) => ({ from: String(state), to: String(to), name })),
      ),
  );

const reachable = (machine: Machine) => {
  const arrows = arrowsOf(machine);
  const seen = new Set(["(new)"]);
  for (let before = 0; before < seen.size; ) {
    before = seen.size;
    for (const { from, to } of arrows) if (seen.has(from)) seen.add(to);
  }
  seen.delete("(new)");
  return [...seen].sort();
};

test.each(["Incident", "Determination", "Alert", "Assignment", "DetectionRequirement"] as const)(
  "Every state of the machine %s can be reached by operations",
  (machine) => expect(reachable(machine)).toEqual(Object.keys(machines[machine].states).sort()),
);

test.each(["Incident", "Determination", "Alert", "Assignment", "DetectionRequirement"] as const)(
  "A new thing of the machine %s begins in its initial state",
  (machine) => {
    const born = arrowsOf(machine).filter(({ from }) => from === "(new)");
    expect(new Set(born.map(({ to }) => to))).toEqual(new Set([machines[machine].initial]));
  },
);

test("The incident moves along exactly these arrows, each by one operation", () => {
  const moves = arrowsOf("Incident").filter(({ from, to }) => from !== to);
  expect(moves.map(({ from, to, name }) => `${from} > ${to} by ${name}`).sort()).toEqual(
    [
      "(new) > ESCALATED by escalateAlert",
      "ESCALATED > DETECTION_AND_ANALYSIS by receiveEscalation",
      "DETECTION_AND_ANALYSIS > DISMISSED by dismissIncident",
      "DETECTION_AND_ANALYSIS > CONTAINMENT by startContainment",
      "CONTAINMENT > ERADICATION by startEradication",
      "ERADICATION > RECOVERY by startRecovery",
      "RECOVERY > POST_INCIDENT_ACTIVITY by enterPostIncidentActivity",
      "POST_INCIDENT_ACTIVITY > CLOSED by closeIncident",
      "CONTAINMENT > DETECTION_AND_ANALYSIS by returnToAnalysis",
      "ERADICATION > DETECTION_AND_ANALYSIS by returnToAnalysis",
      "RECOVERY > DETECTION_AND_ANALYSIS by returnToAnalysis",
    ].sort(),
  );
});

test("The way back to analysis passes no gate", () => {
  expect(allActions.find(({ name }) => name === "returnToAnalysis")?.policy.gates ?? []).toEqual([]);
});

test.each(["CLOSED", "DISMISSED"])("No arrow leads out of %s", (state) => {
  expect(arrowsOf("Incident").filter(({ from, to }) => from === state && to !== state)).toEqual([]);
});

test.each([
  ["startContainment", ["ANALYSIS_RECORDED", "INCIDENT_DECLARED", "LEAD_AND_OWNERS_ASSIGNED"]],
  ["startEradication", ["CONTAINMENT_RECORDED", "LEAD_AND_OWNERS_ASSIGNED"]],
  ["startRecovery", ["ADVERSARY_EVICTED", "LEAD_AND_OWNERS_ASSIGNED", "VULNERABLE_PATHS_CLOSED"]],
  ["validateRecovery", ["RECOVERY_RECORDED"]],
  ["enterPostIncidentActivity", ["ALERTS_DISPOSITIONED", "NOTIFICATIONS_SETTLED", "RECOVERY_VALIDATED"]],
  ["closeIncident", ["ALERTS_DISPOSITIONED", "NOTIFICATIONS_SETTLED", "RECOVERY_VALIDATED", "REVIEW_FINISHED"]],
  ["declareIncident", ["ALERTS_DISPOSITIONED", "VIRTUAL_TEAM_FORMED"]],
  ["dismissIncident", ["ALERTS_DISPOSITIONED"]],
  ["escalateAlert", ["SEVERITY_ASSESSED"]],
  ["putDetectionRequirementInForce", ["BOTH_SIDES_AGREED"]],
])("%s waits for the gates %j", (operation, gates) => {
  const action = allActions.find(({ name }) => name === operation);
  expect([...(action?.policy.gates ?? [])].sort()).toEqual(gates);
});

test("Whatever does not name the incident's state waits for an open incident, but for its handling", () => {
  const free = operations.incident.filter(
    ({ policy: { gates, transitions } }) =>
      !gates?.includes("INCIDENT_OPEN") && !transitions?.some(({ machine }) => machine === "Incident"),
  );
  expect(free.map(({ name }) => name)).toEqual(["changeHandling"]);
});
