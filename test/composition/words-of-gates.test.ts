import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Operation } from "../../site/generator/model/process-model.js";
import { waitsFor } from "../../site/generator/model/waits-for.js";
import { readProcessModel } from "../../site/generator/reading/read-process-model.js";

const { gates, machines, operations } = readProcessModel(
  readFileSync(join(__dirname, "../../gateway/supergraph.graphql"), "utf8"),
);

type States = Readonly<Record<string, readonly string[]>>;

/**
 * What follows from a reason about the state of things, besides that the operation that is refused may start from there.
 * The rules in the domains read the same facts; their own tests show that they do.
 */
const circumstances: Readonly<Record<string, States>> = {
  "VIRTUAL_TEAM_FORMED INCOMPLETE": {
    Incident: [
      "ESCALATED",
      "DETECTION_AND_ANALYSIS",
      "CONTAINMENT",
      "ERADICATION",
      "RECOVERY",
      "POST_INCIDENT_ACTIVITY",
    ],
  },
  "ALERTS_DISPOSITIONED WITHOUT_DISPOSITION": { Alert: ["ESCALATED"] },
  "INCIDENT_DECLARED NOT_RECEIVED": { Incident: ["ESCALATED"], Determination: ["SUSPECTED"] },
  "INCIDENT_DECLARED NOT_DECLARED": { Incident: ["DETECTION_AND_ANALYSIS"], Determination: ["SUSPECTED"] },
  "INCIDENT_DECLARED DISMISSED": { Incident: ["DISMISSED"] },
  "INCIDENT_OPEN CLOSED": { Incident: ["CLOSED"] },
  "INCIDENT_OPEN DISMISSED": { Incident: ["DISMISSED"] },
  "LEAD_AND_OWNERS_ASSIGNED LEAD_OFFERED": { Assignment: ["OFFERED"] },
  "LEAD_AND_OWNERS_ASSIGNED OWNER_OFFERED": { Assignment: ["OFFERED"] },
  "INCIDENT_UNDER_REVIEW REOPENED": { Incident: ["DECLARED"] },
  "INCIDENT_UNDER_REVIEW ENDED": { Incident: ["DISMISSED", "WITHDRAWN"] },
  "REVIEW_FINISHED NOT_BEGUN": { Review: ["DRAFT"] },
  "REVIEW_FINISHED NOT_COMPLETED": { Review: ["IN_REVIEW"] },
  "FOLLOW_UP_PRIORITIZED SERVICE_WORK": { FollowUp: ["OUTSTANDING"] },
  "FOLLOW_UP_PRIORITIZED SECURITY_WORK": { FollowUp: ["OUTSTANDING"] },
  "FOLLOW_UPS_PRIORITIZED SERVICE_WORK": { FollowUp: ["OUTSTANDING"] },
  "FOLLOW_UPS_PRIORITIZED SECURITY_WORK": { FollowUp: ["OUTSTANDING"] },
  "NO_REQUEST_PENDING PENDING": { ResponsibilityRequest: ["PENDING"] },
};

/** Reasons that only another input, time, the organization file or nobody does away with: they name no operation. */
const withoutRemedy = [
  "VIRTUAL_TEAM_FORMED INCOMPLETE_AT_THE_END",
  "INCIDENT_DECLARED DISMISSED",
  "REVIEW_FINISHED NOT_OPEN",
  "INCIDENT_UNDER_REVIEW MERGED",
  "CELL_FITS_TEAM HELD_ALREADY",
  "CELL_FITS_TEAM ACROSS",
  "CELL_FITS_TEAM NO_SERVICE",
  "CELL_STAYS_HELD NOT_HELD",
  "CELL_STAYS_HELD OWNER",
  "FOLLOW_UP_IN_SERVICE SECURITY_LIST",
  "FOLLOW_UP_ON_SECURITY_LIST SERVICE_WORK",
  "OWNER_IS_PERSON UNKNOWN",
  "OWNER_IS_PERSON PROGRAM",
  "WORK_IN_ITS_PLACE TECHNICAL",
  "SERVICE_REVIEWED NOT_AFFECTED",
  "ATTESTATION_HOLDS OVER",
  "OVERRIDE_AHEAD OVER",
  "ON_CALL_FOR_OWN_TEAM UNKNOWN",
  "ON_CALL_FOR_OWN_TEAM NOT_MEMBER",
];

const reasons = gates.flatMap((gate) =>
  gate.refusals.map(({ coordinate, description }) => ({
    gate: gate.code,
    name: `${gate.code} ${coordinate.split("@refusal.")[1]}`,
    named: (description.match(/\b[a-z]+[A-Z]\w*/g) ?? []).filter((word) => !description.includes(`{${word}}`)),
  })),
);

const startsIn = (operation: Operation, machine: string) =>
  operation.transitions.filter((transition) => transition.machine === machine).flatMap(({ from }) => from);

const asking = (gate: string) => operations.filter(waitsFor(gate));

/** The states in which things may be while an operation is refused for this reason. */
function statesAt(operation: Operation, reason: string): Map<string, Set<string>> {
  const states = new Map<string, Set<string>>();
  for (const { code } of machines) {
    const known = circumstances[reason]?.[code];
    const from = startsIn(operation, code);
    if (known || from.length > 0) states.set(code, new Set(known ?? from));
  }
  return states;
}

/** Whether an operation has a way from a state, and where it leads; one without transitions of a machine has all ways. */
function take(operation: Operation, states: Map<string, Set<string>>): boolean {
  const isPossible = operation.transitions.every(
    ({ machine, from }) => from.length === 0 || [...(states.get(machine) ?? [])].some((state) => from.includes(state)),
  );
  for (const { machine, to } of operation.transitions) states.set(machine, (states.get(machine) ?? new Set()).add(to));
  return isPossible;
}

test("Every gate says in words why it is shut, and every word of them that looks like an operation is one", () => {
  expect(gates.filter(({ refusals }) => refusals.length === 0)).toEqual([]);
  const unknown = reasons.flatMap(({ name, named }) =>
    named.filter((word) => !operations.some((operation) => operation.name === word)).map((word) => `${name}: ${word}`),
  );
  expect(unknown).toEqual([]);
  expect(
    reasons
      .filter(({ named }) => named.length === 0)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...withoutRemedy].sort());
  expect(Object.keys(circumstances).filter((name) => !reasons.some((reason) => reason.name === name))).toEqual([]);
});

const cases = reasons.flatMap(({ gate, name, named }) =>
  asking(gate)
    .filter((operation) => couldBeShut(operation, gate))
    .map((operation) => [name, operation.name, named, operation] as const),
);

/** A gate that led into a state is still open there, unless something in that state shuts it again. */
function couldBeShut(operation: Operation, gate: string): boolean {
  const shutAgain = ["ALERTS_DISPOSITIONED", "NOTIFICATIONS_SETTLED", "LEAD_AND_OWNERS_ASSIGNED"].includes(gate);
  const from = startsIn(operation, "Incident");
  const into = operations.filter((other) =>
    other.transitions.some(
      ({ machine, to, from: before }) => machine === "Incident" && from.includes(to) && !before.includes(to),
    ),
  );
  return shutAgain || into.length === 0 || !into.every(waitsFor(gate));
}

test.each(cases)("%s: what it names can be done when %s is refused", (name, _, named, operation) => {
  const states = statesAt(operation, name);
  for (const word of named) {
    const remedy = operations.find((one) => one.name === word) as Operation;
    expect([word, take(remedy, states)]).toEqual([word, true]);
    // What is shut cannot be what the remedy waits for as well; and an incident that has ended allows nothing more.
    expect([word, waitsFor(name.split(" ")[0] ?? "")(remedy)]).toEqual([word, false]);
    const mayHaveEnded = ["CLOSED", "DISMISSED"].some((state) => states.get("Incident")?.has(state));
    if (mayHaveEnded) expect([word, waitsFor("INCIDENT_OPEN")(remedy)]).toEqual([word, false]);
  }
});
