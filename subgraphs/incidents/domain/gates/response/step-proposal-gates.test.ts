import { caseFile, memberOf, moment, responseWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { cellsOf } from "../../../test-support/organization.js";
import { planStepOf } from "../../../test-support/plan-step-of.js";
import type { CaseMember } from "../../case-file.js";
import type { PlanStep } from "../../records/response/plan-step.js";
import { serviceFile } from "../../service-file.js";
import { type ProposalFile, stepProposalGates } from "./step-proposal-gates.js";

const services = [
  { id: "exchange", name: "Exchange", ownerTeamId: "exchange team" },
  { id: "sharepoint", name: "SharePoint", ownerTeamId: "sharepoint team" },
];
const named = (name: string, team: string, cells: readonly string[] = []): CaseMember => ({
  ...memberOf(name, "SERVICE"),
  teams: [{ id: team, function: "SERVICE", responsibilities: cells }],
});
const people = [
  named("Erin", "exchange team"),
  named("Shai", "sharepoint team"),
  named("Sora", "security team", cellsOf("SECURITY_TEAM")),
  named("Both", "exchange team", cellsOf("SECURITY_TEAM")),
  { ...named("Robo", "exchange team"), kind: "SERVICE_ACCOUNT" as const },
];

/** The plan of Exchange in its second round, and SharePoint, which is released. */
const planned = (steps: readonly PlanStep[] = [], more: Partial<ProposalFile> = {}): ProposalFile => {
  const response = responseWith({ round: 2 });
  const released = responseWith({ serviceId: "sharepoint", state: "RELEASED" });
  return { ...serviceFile(caseFile({ services, steps, responses: [response, released] }), response), people, ...more };
};
const red = planned([], {
  incident: { ...caseFile().incident, handling: "RED", virtualTeamPersonIds: ["Shai"] },
});
const giving = (input: object) => ({ input });
const owned = (ownerId: string, kind = "CONTAIN") => giving({ kind, ownerId });
const due = (dueAt: Date) => giving({ dueAt });
const hour = 3_600_000;
const later = new Date(moment.getTime() + hour);
const muchLater = new Date(moment.getTime() + 400 * 24 * hour);

const ofRound = (id: string, changes: Partial<PlanStep> = {}) => planStepOf({ id, title: id, round: 2, ...changes });
const inPlan = (id: string) => `"${id}" (Exchange)`;
const full = Array.from({ length: 199 }, (_, place) => ofRound(String(place)));
const step = ofRound("a");
const chain = planned([step, ofRound("b", { dependsOnIds: ["a"] }), ofRound("c", { dependsOnIds: ["b"] })], { step });

checkGates(stepProposalGates, {
  STEP_OWNERS_FIT: {
    open: [
      [planned(), owned("Erin")],
      [planned(), owned("Sora", "VALIDATE")],
      [planned(), giving({ kind: "CONTAIN" })],
      [
        planned(),
        giving({
          steps: [
            { kind: "EVICT", ownerId: "Erin" },
            { kind: "VALIDATE", ownerId: "Sora" },
          ],
        }),
      ],
      [planned([], { step: ofRound("a", { kind: "VALIDATE" }) }), giving({ ownerId: "Sora" })],
    ],
    shut: {
      UNKNOWN: [{ ids: ["Nemo"] }, planned(), owned("Nemo")],
      PROGRAM: [{ names: ["Robo"] }, planned(), owned("Robo")],
      OTHER_TEAM: [
        { names: ["Shai", "Sora"], service: "Exchange" },
        planned(),
        giving({ steps: ["Shai", "Sora", "Erin", "Shai"].map((ownerId) => ({ kind: "RESTORE", ownerId })) }),
      ],
      NOT_SECURITY: [
        { names: ["Erin", "Both"], service: "Exchange" },
        planned(),
        giving({ steps: ["Erin", "Both", "Sora"].map((ownerId) => ({ kind: "VALIDATE", ownerId })) }),
      ],
      SHUT_OUT: [{ names: ["Erin"] }, red, owned("Erin")],
    },
  },
  STEPS_DUE_AHEAD: {
    open: [
      [planned(), due(later)],
      [planned(), giving({})],
    ],
    shut: {
      PAST: [{ times: [moment.toISOString()] }, planned(), due(moment)],
      TOO_FAR: [{ times: [muchLater.toISOString()] }, planned(), due(muchLater)],
    },
  },
  PLAN_HAS_ROOM: {
    open: [
      [planned(full), giving({})],
      [planned([...full, ...full.map((one) => ({ ...one, round: 1 }))]), giving({})],
      [planned([...full, ofRound("gone", { state: "WITHDRAWN" })]), giving({})],
    ],
    shut: {
      FULL: [{ service: "Exchange", round: "2", count: "201", max: "200" }, planned(full), giving({ steps: [{}, {}] })],
    },
  },
  DEPENDENCIES_STAND: {
    open: [
      [planned([step]), giving({ dependsOnIds: ["a"] })],
      [planned([planStepOf({ id: "done", state: "DONE" })]), giving({ dependsOnIds: ["done"] })],
      [planned(), giving({ steps: [{ key: "one" }, { dependsOnKeys: ["one"] }] })],
    ],
    shut: {
      UNKNOWN: [{ ids: ["x"] }, planned([step]), giving({ dependsOnIds: ["x", "a", "x"] })],
      NO_SUCH_KEY: [
        { keys: ["two"] },
        planned(),
        giving({ steps: [{ key: "one" }, { dependsOnKeys: ["one", "two"] }] }),
      ],
      KEY_TWICE: [{ keys: ["one"] }, planned(), giving({ steps: [{ key: "one" }, { key: "one" }, { key: "two" }] })],
      OVER: [
        { steps: [inPlan("failed"), inPlan("withdrawn"), inPlan("before"), '"released" (SharePoint)'] },
        planned([
          ofRound("failed", { state: "FAILED" }),
          ofRound("withdrawn", { state: "WITHDRAWN" }),
          ofRound("before", { round: 1 }),
          ofRound("released", { round: 1, serviceId: "sharepoint" }),
        ]),
        giving({ dependsOnIds: ["failed", "withdrawn", "before", "released"] }),
      ],
    },
  },
  DEPENDENCIES_ACYCLIC: {
    open: [
      [chain, giving({ dependsOnIds: [] })],
      [chain, giving({ title: "Another" })],
      // A circle that others have made, and one among what is withdrawn, is none of this one's.
      [planned([step, { ...step, id: "x", dependsOnIds: ["x"] }]), giving({ steps: [{ dependsOnIds: ["a"] }] })],
      [
        planned(
          [
            { ...step, dependsOnIds: ["x"] },
            { ...step, id: "x", dependsOnIds: ["a"], state: "WITHDRAWN" },
          ],
          {
            step: { ...step, id: "a" },
          },
        ),
        giving({ title: "Another" }),
      ],
      [planned([step]), giving({ steps: [{ key: "one", dependsOnIds: ["a"] }, { dependsOnKeys: ["one"] }] })],
    ],
    shut: {
      ITSELF: [{ step: inPlan("a") }, chain, giving({ dependsOnIds: ["a"] })],
      CIRCLE: [{ steps: ["a", "c", "b"].map(inPlan) }, chain, giving({ dependsOnIds: ["c"] })],
    },
  },
});

test("Steps of one call that wait for each other in a circle are named by their titles", () => {
  const steps = [
    { key: "1", title: "One", dependsOnKeys: ["2"] },
    { key: "2", title: "Two", dependsOnKeys: ["1"] },
  ];
  const attempted = { operation: "proposePlanSteps", input: { steps }, viewer: {} as never, now: moment };
  expect(stepProposalGates.DEPENDENCIES_ACYCLIC(planned(), attempted)?.en).toContain(
    '"One" (Exchange), "Two" (Exchange)',
  );
});
