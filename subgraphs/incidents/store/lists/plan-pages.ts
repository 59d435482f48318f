import type { Context } from "../../../../platform/actions/context.js";
import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import { type PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import type { PlanStepState } from "../../../response-model/machines/plan-step-states.js";
import type { TaskState } from "../../../response-model/machines/task-states.js";
import type { PlanStepKind } from "../../../response-model/process/plan-step-kinds.js";
import type { PlanStep } from "../../domain/records/response/plan-step.js";
import type { PlanStepVersion } from "../../domain/records/response/plan-step-version.js";
import type { ServiceResponse } from "../../domain/records/response/service-response.js";
import { tables } from "../tables.js";

interface StepConditions {
  readonly round?: number | null;
  readonly states?: readonly PlanStepState[] | null;
  readonly kinds?: readonly PlanStepKind[] | null;
  readonly ownerIds?: readonly string[] | null;
}

/** A page of the plan of a service whose incident the viewer was found to see, in the order in which its steps were proposed. */
export function planStepPage(
  { database }: Context,
  { incidentId, serviceId }: Pick<ServiceResponse, "incidentId" | "serviceId">,
  { round, states, kinds, ownerIds }: StepConditions,
  page: PageArguments,
) {
  const steps = database.manager
    .createQueryBuilder(tables.PlanStep, "step")
    .where("step.incidentId = :incidentId AND step.serviceId = :serviceId", { incidentId, serviceId });
  if (typeof round === "number") steps.andWhere("step.round = :round", { round });
  if (states) steps.andWhere("step.state = ANY(:states)", { states });
  if (kinds) steps.andWhere("step.kind = ANY(:kinds)", { kinds });
  if (ownerIds) steps.andWhere("step.ownerId = ANY(CAST(:ownerIds AS uuid[]))", { ownerIds });
  return readPage(steps, { direction: "ASC" }, page);
}

const byNumber = simpleOrder<PlanStepVersion>({ expression: "version.number", valueOf: ({ number }) => number }, "ASC");

/** A page of what a step has said, oldest first. */
export function planStepHistoryPage(
  { database }: Context,
  { incidentId, id: planStepId }: Pick<PlanStep, "incidentId" | "id">,
  page: PageArguments,
) {
  const versions = database.manager
    .createQueryBuilder(tables.PlanStepVersion, "version")
    .where("version.incidentId = :incidentId AND version.planStepId = :planStepId", { incidentId, planStepId });
  return readPage(versions, byNumber, page);
}

/** A page of the tasks of an incident that the viewer was found to see, in the order in which they were created. */
export function taskPage(
  { database }: Context,
  incidentId: string,
  {
    states,
    assigneeIds,
  }: { readonly states?: readonly TaskState[] | null; readonly assigneeIds?: readonly string[] | null },
  page: PageArguments,
) {
  const tasks = database.manager
    .createQueryBuilder(tables.Task, "task")
    .where("task.incidentId = :incidentId", { incidentId });
  if (states) tasks.andWhere("task.state = ANY(:states)", { states });
  if (assigneeIds) tasks.andWhere("task.assigneeId = ANY(CAST(:assigneeIds AS uuid[]))", { assigneeIds });
  return readPage(tasks, { direction: "ASC" }, page);
}
