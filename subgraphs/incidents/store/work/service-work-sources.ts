import type { Context } from "../../../../platform/actions/context.js";
import type { WorkSource } from "../../../access/acting/work.js";
import {
  type PlanStepKind,
  planStepKinds,
} from "../../../response-model/containment-eradication-recovery/plan-step-kinds.js";
import { triageMinutes } from "../../../response-model/detection-and-analysis/alerts/triage-minutes.js";
import { serviceResponseStates } from "../../../response-model/machines/case/service-response-states.js";
import type { Side } from "../../../response-model/process/sides.js";
import {
  alertsFor,
  alertsOfCaseFor,
  always,
  isVacant,
  ofAlert,
  ofMarking,
  ofOffer,
  ofPlan,
  ofPlanStep,
  ofResponse,
  ofService,
  partsOfServiceFor,
  restorations,
} from "./work-rows.js";

const open = ["SUSPECTED", "RECEIVED", "DECLARED", "POST_INCIDENT_ACTIVITY"] as const;
const responding = ["SUSPECTED", "RECEIVED", "DECLARED"] as const;
const isUnassessed = "(part.severity IS NULL OR part.severityProvisional)";
/** Of the present round of a service that is still affected. */
const isInPresentRound = `part.round = (SELECT response.round FROM service_response AS response
  WHERE response.incident_id = part.incidentId AND response.service_id = part.serviceId AND response.state <> 'RELEASED')`;
const isOfOwnService = "part.serviceId = ANY(CAST(:ownServiceIds AS uuid[]))";
const ownServices = ({ viewer }: Context) => ({
  ownServiceIds: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
});
/** That the adversary may still be in one of the affected services, or could come back: nothing is validated until then. */
const isHeldByAdversary = `EXISTS (SELECT FROM service_response AS response
  WHERE response.incident_id = part.incidentId AND response.state <> 'RELEASED' AND (
    SELECT count(DISTINCT milestone.kind) FROM milestone
    WHERE milestone.incident_id = response.incident_id AND milestone.service_id = response.service_id
      AND milestone.round = response.round AND milestone.kind IN ('ADVERSARY_EVICTED', 'VULNERABLE_PATHS_CLOSED')) < 2)`;
/** That the viewer is of the other side than whoever proposed a plan: who owns the service speaks for it. */
const isOfOtherSide = `(part.proposedBySide = 'SECURITY_TEAM') = (${isOfOwnService})`;

const kindsBy = (side: Side) =>
  (Object.keys(planStepKinds) as PlanStepKind[]).filter((kind) => planStepKinds[kind].by === side);

/** The kinds of step that can begin in each state of a response, as SQL: from where a kind begins, it can also begin later. */
const canBeginBy = (side: Side): string => {
  const states = Object.keys(serviceResponseStates).filter((state) => state !== "RELEASED");
  const ways = kindsBy(side).map((kind) => {
    const from = states.slice(states.indexOf(planStepKinds[kind].from));
    return `part.kind = '${kind}' AND response.state IN (${from.map((state) => `'${state}'`).join(", ")})`;
  });
  return `EXISTS (SELECT FROM service_response AS response
    WHERE response.incident_id = part.incidentId AND response.service_id = part.serviceId AND (response.round = part.round)
      AND (${ways.join(" OR ")}))`;
};

const waitsForNothing = `NOT EXISTS (SELECT FROM plan_step AS before
  WHERE before.incident_id = part.incidentId AND before.id = ANY(part.dependsOnIds) AND before.state <> 'DONE')`;

/** The steps that one side carries out, that the viewer owns or nobody does, and that can begin or are in progress. */
const stepsBy = (side: Side): WorkSource => ({
  columns: ofPlanStep,
  find: (context, forViewer) =>
    partsOfServiceFor(context, forViewer, "PlanStep", always)
      .andWhere("part.state IN ('AGREED', 'IN_PROGRESS')")
      .andWhere("part.kind = ANY(:kinds)", { kinds: kindsBy(side) })
      .andWhere("(part.ownerId IS NULL OR part.ownerId = CAST(:me AS uuid))", { me: context.viewer.personId })
      // What came of one that has begun is told in any round, and after the end as well.
      .andWhere(`(part.state = 'IN_PROGRESS' OR incident.state = 'DECLARED' AND ${isInPresentRound}
        AND ${waitsForNothing} AND ${canBeginBy(side)})`),
  since: "COALESCE(part.startedAt, part.agreedAt, part.proposedAt)",
  dueAt: "part.dueAt",
});

/** That neither the viewer nor, where the viewer holds one of the two roles, anybody in it has accepted a recommendation. */
const isUndecidedByViewer = (["lead", "owner"] as const)
  .map(
    (role) => `(part.${role}AcceptedById IS NULL
      OR CAST(:me AS uuid) <> part.${role}AcceptedById AND ${role}.personId IS DISTINCT FROM CAST(:me AS uuid))`,
  )
  .join(" AND ");

/** Until when what is triaged is escalated or closed by whoever has it: as long after they have it, or after its triage, as its triage might have taken. */
const minutesBySeverity = Object.entries(triageMinutes).map(
  ([severity, minutes]) => `WHEN '${severity}' THEN ${minutes}`,
);

/** Until when somebody looks again at what was triaged and turns out worse; null before, and once it was judged since. */
const worsenedDueAt = `(SELECT entry.due_at FROM alert_history_entry AS entry
  WHERE entry.alert_id = alert.id AND entry.kind IN ('TRIAGED', 'ASSESSED', 'DUE_TIME_MOVED') ORDER BY entry.id DESC LIMIT 1)`;

/** Until when what was triaged and is somebody's is judged: not before whoever has it could have seen that it is worse. */
const judgedDueAt = `GREATEST(${worsenedDueAt}, GREATEST(alert.triagedAt, alert.assignedAt) +
  make_interval(mins => CASE alert.reportedSeverity ${minutesBySeverity.join(" ")} ELSE ${triageMinutes.MEDIUM} END))`;

const isOverdue = `(alert.state = 'RECEIVED' AND alert.triageDueAt <= CAST(:now AS timestamptz)
  OR alert.state = 'TRIAGED' AND ${judgedDueAt} <= CAST(:now AS timestamptz))`;

const hasLeft = `NOT EXISTS (SELECT FROM directory_person AS assignee WHERE assignee.id = alert.assigneeId AND assignee.active)`;

/** What is assigned waits for whoever has it; once its triage is overdue, or its judgement after that, or they have left, for the others of the team as well. */
const forWholeTeam = `(alert.assigneeId IS NULL OR alert.assigneeId <> CAST(:me AS uuid) AND (${isOverdue} OR ${hasLeft}))`;

const toBeTriaged = "alert.state = 'RECEIVED' AND alert.triageDueAt IS NOT NULL AND alert.acknowledgedAt IS NOT NULL";

/** What waits for the sake of one service: its alerts, its response, and the roles that people have in it. */
export const serviceWorkSources = {
  OWNER_VACANCY: {
    columns: ofResponse,
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "ServiceResponse", ["DECLARED"])
        .andWhere("part.state <> 'RELEASED'")
        .andWhere(isVacant("role.role = 'SECURITY_INCIDENT_OWNER' AND role.service_id = part.serviceId"), {
          now: context.now,
        }),
    since: "part.joinedAt",
  },
  ROLE_OFFER: {
    columns: ofOffer,
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "Assignment", open).andWhere(
        "part.state = 'OFFERED' AND part.expiresAt > :now",
        {
          now: context.now,
        },
      ),
    since: "part.offeredAt",
    dueAt: "part.expiresAt",
  },
  ALERT: {
    columns: ofAlert,
    find: (context, forViewer) =>
      alertsFor(context, forViewer).andWhere(
        `alert.state IN ('RECEIVED', 'TRIAGED') AND alert.incidentId IS NULL AND alert.suppressedAt IS NULL AND NOT (${toBeTriaged})
          AND ${forWholeTeam}`,
        { me: context.viewer.personId, now: context.now },
      ),
    since: "alert.receivedAt",
    dueAt: [
      // However many a storm leaves waiting, the first of them come by an index.
      { of: "alert.state = 'RECEIVED'", at: "alert.triageDueAt" },
      // Of what is triaged and nobody's, nobody has said until when it is assessed, unless it has turned out worse since.
      {
        of: "alert.state = 'TRIAGED'",
        at: `CASE WHEN alert.assigneeId IS NOT NULL THEN ${judgedDueAt} ELSE ${worsenedDueAt} END`,
      },
    ],
  },
  ALERT_TRIAGE: {
    columns: ofAlert,
    find: (context, forViewer) =>
      alertsFor(context, forViewer).andWhere(`${toBeTriaged} AND ${forWholeTeam}`, {
        ...{ me: context.viewer.personId, now: context.now },
      }),
    // What was put back into the queue waits since then, whoever had acknowledged it before.
    since: `COALESCE((SELECT max(correction.corrected_at) FROM alert_correction AS correction WHERE correction.alert_id = alert.id),
      alert.acknowledgedAt, alert.receivedAt)`,
    dueAt: "alert.triageDueAt",
  },
  ALERT_ASSIGNED: {
    columns: ofAlert,
    find: (context, forViewer) =>
      alertsFor(context, forViewer).andWhere(
        "alert.assigneeId = CAST(:me AS uuid) AND alert.state IN ('RECEIVED', 'TRIAGED') AND alert.incidentId IS NULL",
        { me: context.viewer.personId },
      ),
    since: "COALESCE(alert.assignedAt, alert.receivedAt)",
    dueAt: `CASE WHEN alert.state = 'RECEIVED' THEN alert.triageDueAt ELSE ${judgedDueAt} END`,
  },
  ALERT_DISPOSITION: {
    columns: ofAlert,
    find: (context, forViewer) =>
      alertsFor(context, forViewer)
        .andWhere("incident.state IN ('SUSPECTED', 'RECEIVED')")
        .andWhere("alert.disposition IS NULL"),
    since: "alert.receivedAt",
  },
  ALERT_MARKING: {
    columns: ofMarking,
    find: (context, forViewer) =>
      alertsOfCaseFor(context, forViewer).andWhere(
        "alert.handlingAskedAt IS NOT NULL AND alert.state <> 'CLOSED' AND COALESCE(incident.state = ANY(:open), true)",
        { open },
      ),
    since: "alert.handlingAskedAt",
  },
  SEVERITY_ASSESSMENT: {
    columns: ofResponse,
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "ServiceResponse", responding)
        .andWhere("part.state NOT IN ('VALIDATED', 'RELEASED')")
        .andWhere(isUnassessed),
    since: "part.joinedAt",
    dueAt: "part.assessmentDueAt",
  },
  PROVISIONAL_SEVERITY: {
    columns: ofResponse,
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "ServiceResponse", responding)
        .andWhere("part.state NOT IN ('VALIDATED', 'RELEASED')")
        .andWhere("part.severity IS NULL AND part.assessmentDueAt <= :now", { now: context.now }),
    since: "part.assessmentDueAt",
  },
  SERVICE_RESPONSE: {
    columns: ofResponse,
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "ServiceResponse", responding).andWhere(`NOT ${isUnassessed}`),
    since: "part.joinedAt",
  },
  PLAN_STEP_AGREEMENT: {
    columns: ofPlanStep,
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "PlanStep", ["DECLARED"])
        .andWhere("part.state = 'PROPOSED'")
        .andWhere(isInPresentRound)
        .andWhere(isOfOtherSide, {
          ownServiceIds: context.viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
        }),
    since: "part.proposedAt",
    dueAt: "part.dueAt",
  },
  PLAN_STEP: stepsBy("SERVICE_TEAM"),
  VALIDATION_STEP: stepsBy("SECURITY_TEAM"),
  RECOVERY_PLAN: {
    columns: ofPlan,
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "RecoveryPlan", ["DECLARED"])
        .andWhere(isInPresentRound)
        .andWhere(isOfOtherSide, {
          ...ownServices(context),
        }),
    since: "part.proposedAt",
  },
  GUIDANCE: {
    columns: ofService("Guidance"),
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "Guidance", ["DECLARED"])
        .andWhere(isInPresentRound)
        .andWhere("part.state = 'ISSUED' AND part.expiresAt > :now", { now: context.now }),
    since: "part.issuedAt",
    dueAt: "part.expiresAt",
  },
  EXPIRED_GUIDANCE: {
    columns: ofService("Guidance"),
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "Guidance", ["DECLARED"])
        .andWhere(isInPresentRound)
        .andWhere("part.state = 'EXPIRED'")
        .andWhere(`NOT EXISTS (SELECT FROM guidance AS again
          WHERE again.incident_id = part.incidentId AND again.service_id = part.serviceId AND (again.round = part.round)
            AND again.state <> 'WITHDRAWN' AND (again.issued_at >= part.expiresAt))`),
    since: "COALESCE(part.expiresAt, part.issuedAt)",
  },
  REFUSED_GUIDANCE: {
    columns: ofService("Guidance"),
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "Guidance", ["DECLARED"])
        .andWhere(isInPresentRound)
        .andWhere("part.state = 'REFUSED'"),
    since: "COALESCE(part.answeredAt, part.issuedAt)",
  },
  RECOMMENDATION: {
    columns: ofService("Recommendation"),
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "Recommendation", ["DECLARED"])
        .andWhere(isInPresentRound)
        .andWhere("part.state = 'PROPOSED'")
        .andWhere(isUndecidedByViewer, { me: context.viewer.personId }),
    since: "part.recommendedAt",
  },
  RECOVERY_VALIDATION: {
    columns: ofResponse,
    find: (context, forViewer) =>
      partsOfServiceFor(context, forViewer, "ServiceResponse", ["DECLARED"])
        .andWhere("part.state = 'RESTORED'")
        .andWhere(`NOT ${isHeldByAdversary}`)
        // Nobody validates for the team that owns the service.
        .andWhere(`NOT ${isOfOwnService}`, ownServices(context)),
    since: `COALESCE((SELECT max(restored.reached_at) ${restorations}), part.joinedAt)`,
  },
} as const satisfies Readonly<Record<string, WorkSource>>;
