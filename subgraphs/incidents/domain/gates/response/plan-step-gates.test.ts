import { caseFile, responseWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people, teams } from "../../../test-support/organization.js";
import { planStepOf } from "../../../test-support/plan-step-of.js";
import type { PlanStep } from "../../records/response/plan-step.js";
import { serviceFile } from "../../service-file.js";
import { planStepGates, type StepFile, stepAgreementGates } from "./plan-step-gates.js";

const services = [
  { id: "exchange", name: "Exchange", ownerTeamId: teams.exchange.teamId },
  { id: "sharepoint", name: "SharePoint", ownerTeamId: teams.sharepoint.teamId },
];
type State = Parameters<typeof responseWith>[0]["state"];

/** A step of Exchange, whose response is in a state, beside others; SharePoint is in its second round. */
const looked = (
  changes: Partial<PlanStep>,
  others: readonly PlanStep[] = [],
  state: NonNullable<State> = "CONTAINMENT",
): StepFile => {
  const step = planStepOf(changes);
  const response = responseWith({ state });
  const responses = [response, responseWith({ serviceId: "sharepoint", round: 2 })];
  return { ...serviceFile(caseFile({ services, responses, steps: [step, ...others] }), response), step };
};
const other = (id: string, changes: Partial<PlanStep> = {}) =>
  planStepOf({ id, title: id, state: "AGREED", serviceId: "sharepoint", round: 2, ...changes });
const waiting = { dependsOnIds: ["one", "two"] };
const words = '"Block the address" (Exchange)';
const of = (operation: string) => ({ operation });

checkGates(planStepGates, {
  STEPS_OF_THE_OTHER_SIDE: {
    open: [
      [looked({}), { viewer: people.erin }],
      [looked({ proposedBySide: "SERVICE_TEAM" }), { viewer: people.sora }],
    ],
    shut: {
      SAME_SIDE: [
        { side: { en: "Security team", ko: "보안 팀" }, steps: [words] },
        looked({}),
        { viewer: people.sora },
      ],
    },
  },
  DEPENDENCIES_DONE: {
    open: [
      [looked({})],
      [looked(waiting, [other("one", { state: "DONE" }), other("two", { state: "DONE", round: 1 })])],
    ],
    shut: {
      WAITS: [
        { step: words, steps: ['"one" (SharePoint)'] },
        looked(waiting, [other("one"), other("two", { state: "DONE" })]),
      ],
      NEVER: [
        { step: words, steps: ['"one" (SharePoint)', '"two" (SharePoint)'] },
        looked(waiting, [other("one", { round: 1 }), other("two", { state: "FAILED" })]),
      ],
    },
  },
  RESPONSE_FAR_ENOUGH: {
    open: [
      [looked({})],
      [looked({}, [], "RECOVERY")],
      [looked({ kind: "MITIGATE" }, [], "ERADICATION")],
      [looked({ kind: "INSPECT" }, [], "RESTORED")],
      [looked({ kind: "VALIDATE" }, [], "RESTORED")],
    ],
    shut: {
      CONTAINMENT: [{ service: "Exchange", state: "Analysis", kind: "Contain" }, looked({}, [], "ANALYSIS")],
      ERADICATION: [{ service: "Exchange", state: "Containment", kind: "Evict" }, looked({ kind: "EVICT" })],
      RECOVERY: [
        { service: "Exchange", state: "Eradication", kind: "Restore" },
        looked({ kind: "RESTORE" }, [], "ERADICATION"),
      ],
      RESTORED: [
        { service: "Exchange", state: "Recovery", kind: "Validate" },
        looked({ kind: "VALIDATE" }, [], "RECOVERY"),
      ],
    },
  },
  EXECUTED_BY_SERVICE: {
    open: [[looked({ kind: "INSPECT" })]],
    shut: {
      VALIDATION: [
        { step: words, operation: "startValidationStep" },
        looked({ kind: "VALIDATE" }),
        of("startPlanStep"),
      ],
    },
  },
  EXECUTED_BY_SECURITY: {
    open: [[looked({ kind: "VALIDATE" })]],
    shut: { EXECUTION: [{ step: words, operation: "failPlanStep" }, looked({}), of("failValidationStep")] },
  },
});

const named = (...steps: readonly PlanStep[]) => ({ ...looked({ state: "DONE", id: "other" }, steps), named: steps });
const proposed = planStepOf({ id: "proposed", title: "proposed", version: 3 });
const reading = (...read: readonly (readonly [string, number?])[]) => ({
  input: { steps: read.map(([planStepId, expectedVersion]) => ({ planStepId, expectedVersion })) },
});

checkGates(stepAgreementGates, {
  STEPS_PROPOSED: {
    open: [[named(proposed), reading(["proposed"])]],
    shut: {
      UNKNOWN: [
        {
          service: "Exchange",
          round: "1",
          steps: [{ en: "a step with the id nothing", ko: "ID가 nothing인 조치" }, '"before" (Exchange)'],
        },
        named(proposed, planStepOf({ id: "before", title: "before", round: 2 })),
        reading(["proposed"], ["nothing"], ["before"]),
      ],
      NOT_PROPOSED: [{ steps: [words] }, named(proposed), reading(["other"], ["proposed"])],
    },
  },
  STEPS_OF_THE_OTHER_SIDE: {
    open: [[named(proposed), { viewer: people.erin }]],
    shut: {
      SAME_SIDE: [
        { side: { en: "Service team", ko: "서비스 팀" }, steps: ['"theirs" (Exchange)'] },
        named(proposed, planStepOf({ id: "theirs", title: "theirs", proposedBySide: "SERVICE_TEAM" })),
        { viewer: people.erin },
      ],
    },
  },
  STEPS_AS_READ: {
    open: [
      [named(proposed), reading(["proposed", 3])],
      [named(proposed), reading(["proposed"])],
    ],
    shut: { CHANGED: [{ steps: ['"proposed" (Exchange)'] }, named(proposed), reading(["proposed", 2])] },
  },
});
