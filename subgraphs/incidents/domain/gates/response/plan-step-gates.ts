import { planStepKinds } from "../../../../response-model/containment-eradication-recovery/plan-step-kinds.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { serviceResponseStates } from "../../../../response-model/machines/case/service-response-states.js";
import { sides } from "../../../../response-model/process/sides.js";
import type { ServiceFile } from "../../case-file.js";
import { sideOf } from "../../people/side-of.js";
import type { PlanStep } from "../../records/response/plan-step.js";
import { isDoneOrPossible } from "../../response/is-done-or-possible.js";
import { stepsOfRound } from "../../response/steps-of-round.js";
import { stepWords } from "./step-words.js";

/** A step, in the file of its service. */
export interface StepFile extends ServiceFile {
  readonly step: PlanStep;
}

/** Steps of a service's plan that one call agrees, as the caller has read them. */
interface Read {
  readonly steps?: readonly { readonly planStepId: string; readonly expectedVersion?: number | null }[];
}

const met = [] as const;

/** The states of a response in their order; one that is released is nowhere. */
const order = Object.keys(serviceResponseStates).filter((state) => state !== "RELEASED");

/** The operations of the other side for what one side cannot do. */
const counterparts: Readonly<Record<string, string>> = {
  startPlanStep: "startValidationStep",
  completePlanStep: "completeValidationStep",
  failPlanStep: "failValidationStep",
  startValidationStep: "startPlanStep",
  completeValidationStep: "completePlanStep",
  failValidationStep: "failPlanStep",
};

/** Which of some steps the viewer's own side has proposed. */
const ofOwnSide = (steps: readonly PlanStep[], file: ServiceFile, viewer: Parameters<typeof sideOf>[0]) => {
  const side = sideOf(viewer, file.service);
  const own = steps.filter(({ proposedBySide }) => proposedBySide === side).map((step) => stepWords(step, file));
  const { title: en, koreanTitle: ko } = sides[side];
  return own.length > 0 ? [["SAME_SIDE", { side: { en, ko }, steps: own }] as const] : met;
};

/** The gates of a step that is agreed or carried out. */
export const planStepGates = gateRules<StepFile>()({
  STEPS_OF_THE_OTHER_SIDE: (file, { viewer }) => ofOwnSide([file.step], file, viewer),
  DEPENDENCIES_DONE: (file) => {
    const { step, steps } = file;
    const open = steps.filter(({ id, state }) => step.dependsOnIds.includes(id) && state !== "DONE");
    const wordsOf = (some: readonly PlanStep[]) => some.map((one) => stepWords(one, file));
    const waits = wordsOf(open.filter((one) => isDoneOrPossible(one, file)));
    const never = wordsOf(open.filter((one) => !isDoneOrPossible(one, file)));
    const words = stepWords(step, file);
    return [
      ...(waits.length > 0 ? [["WAITS", { step: words, steps: waits }] as const] : []),
      ...(never.length > 0 ? [["NEVER", { step: words, steps: never }] as const] : []),
    ];
  },
  RESPONSE_FAR_ENOUGH: ({ step, service, response }) => {
    const { from, title: kind } = planStepKinds[step.kind];
    if (order.indexOf(response.state) >= order.indexOf(from)) return met;
    return [[from, { service: service.name, state: serviceResponseStates[response.state].title, kind }]];
  },
  EXECUTED_BY_SERVICE: (file, { operation }) =>
    planStepKinds[file.step.kind].by === "SERVICE_TEAM"
      ? met
      : [["VALIDATION", { step: stepWords(file.step, file), operation: counterparts[operation] ?? "" }]],
  EXECUTED_BY_SECURITY: (file, { operation }) =>
    planStepKinds[file.step.kind].by === "SECURITY_TEAM"
      ? met
      : [["EXECUTION", { step: stepWords(file.step, file), operation: counterparts[operation] ?? "" }]],
});

/** The plan of a service, and those of its steps that one call agrees. */
export interface AgreementFile extends ServiceFile {
  readonly named: readonly PlanStep[];
}

/** The gates of agreeing several steps of a service's plan at once. */
export const stepAgreementGates = gateRules<AgreementFile, Read>()({
  STEPS_PROPOSED: (file, { input: { steps = [] } }) => {
    const present = stepsOfRound(file);
    const unknown = steps.map(({ planStepId }) => planStepId).filter((id) => !present.some((one) => one.id === id));
    const others = present.filter(
      ({ id, state }) => state !== "PROPOSED" && steps.some(({ planStepId }) => planStepId === id),
    );
    const wordsOf = (id: string) => {
      const before = file.steps.find((step) => step.id === id);
      return before ? stepWords(before, file) : { en: `a step with the id ${id}`, ko: `ID가 ${id}인 조치` };
    };
    const places = { service: file.service.name, round: String(file.response.round) };
    return [
      ...(unknown.length > 0 ? [["UNKNOWN", { ...places, steps: unknown.map(wordsOf) }] as const] : []),
      ...(others.length > 0 ? [["NOT_PROPOSED", { steps: others.map((one) => stepWords(one, file)) }] as const] : []),
    ];
  },
  STEPS_OF_THE_OTHER_SIDE: (file, { viewer }) => ofOwnSide(file.named, file, viewer),
  STEPS_AS_READ: (file, { input: { steps = [] } }) => {
    const changed = file.steps.filter(({ id, version }) =>
      steps.some(
        ({ planStepId, expectedVersion }) =>
          planStepId === id && typeof expectedVersion === "number" && expectedVersion !== version,
      ),
    );
    return changed.length > 0 ? [["CHANGED", { steps: changed.map((one) => stepWords(one, file)) }]] : met;
  },
});
