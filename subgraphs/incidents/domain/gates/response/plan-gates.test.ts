import type { Side } from "../../../../response-model/process/sides.js";
import { caseFile, moment, responseWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people, teams } from "../../../test-support/organization.js";
import type { Guidance } from "../../records/response/guidance.js";
import type { RecoveryPlan } from "../../records/response/recovery-plan.js";
import { serviceFile } from "../../service-file.js";
import { guidanceGates, type PlanFile, planGates, roundGates } from "./plan-gates.js";

const services = [{ id: "exchange", name: "Exchange", ownerTeamId: teams.exchange.teamId }];
const proposedBy = (proposedBySide: Side) => ({
  ...serviceFile(caseFile({ services }), responseWith({})),
  plan: { proposedBySide } as RecoveryPlan,
});

const ofRound = (round: number): PlanFile => ({
  ...serviceFile(caseFile({ services }), responseWith({ round: 2 })),
  plan: { round } as RecoveryPlan,
});

checkGates(planGates, {
  PLAN_OF_THE_OTHER_SIDE: {
    open: [
      [proposedBy("SECURITY_TEAM"), { viewer: people.erin }],
      [proposedBy("SERVICE_TEAM"), { viewer: people.sora }],
      [proposedBy("SERVICE_TEAM"), { viewer: people.shai }],
    ],
    shut: {
      SAME_SIDE: [
        { side: { en: "Service team", ko: "서비스 팀" } },
        proposedBy("SERVICE_TEAM"),
        { viewer: people.erin },
      ],
    },
  },
});

checkGates(
  roundGates(({ plan }: PlanFile) => plan.round),
  {
    OF_PRESENT_ROUND: {
      open: [[ofRound(2)]],
      shut: { OVER: [{ service: "Exchange", round: "2" }, ofRound(1)] },
    },
  },
);

const given = (state: Guidance["state"], expiresAt: Date | null) => ({
  ...serviceFile(caseFile({ services }), responseWith({})),
  given: { state, expiresAt } as Guidance,
});

checkGates(guidanceGates, {
  GUIDANCE_IN_TIME: {
    open: [[given("ISSUED", new Date(moment.getTime() + 1))], [given("REFUSED", moment)], [given("REFUSED", null)]],
    shut: { ENDED: [{ service: "Exchange", expiresAt: moment.toISOString() }, given("ISSUED", moment)] },
  },
});
