import { gateRules } from "../../../response-model/gates/gate-rules.js";
import { sides } from "../../../response-model/process/sides.js";
import type { ServiceFile } from "../case-file.js";
import type { RecoveryPlan } from "../records/response/recovery-plan.js";
import { sideOf } from "../side-of.js";

/** A recovery plan, in the file of its service. */
export interface PlanFile extends ServiceFile {
  readonly plan: RecoveryPlan;
}

/** The gates of what is written for one round of a service's response. */
export const roundGates = <File extends ServiceFile>(roundOf: (file: File) => number) =>
  gateRules<File>()({
    OF_PRESENT_ROUND: (file) => {
      const { service, response } = file;
      return roundOf(file) === response.round
        ? []
        : [["OVER", { service: service.name, round: String(response.round) }]];
    },
  });

/** The gates of agreeing a recovery plan. */
export const planGates = gateRules<PlanFile>()({
  PLAN_OF_THE_OTHER_SIDE: ({ plan, service }, { viewer }) =>
    sideOf(viewer, service) === plan.proposedBySide
      ? [["SAME_SIDE", { side: { en: sides[plan.proposedBySide].title, ko: sides[plan.proposedBySide].koreanTitle } }]]
      : [],
});
