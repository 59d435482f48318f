import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import { PersonStub } from "../../../access/stubs.js";
import type { PlanStep as PlanStepRecord } from "../../domain/records/response/plan-step.js";
import { planStepsOfIncidents } from "../../store/batch-loads.js";
import { planStepHistoryPage } from "../../store/lists/plan-pages.js";
import { PlanStep } from "../types/response/plan-step.js";
import { PlanStepVersionConnection } from "../types/response/plan-step-version.js";

const personWith = (id: string | null): PersonStub | null => (id ? { id } : null);

/** Where a step of a plan leads: who has what part in it, and which steps it waits for. */
@Resolver(() => PlanStep)
export class PlanStepResolver {
  @FieldResolver(() => PersonStub, { nullable: true, description: "Who carries it out; null while nobody is named." })
  owner(@Root() { ownerId }: PlanStepRecord): PersonStub | null {
    return personWith(ownerId);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who agreed it; null before." })
  agreedBy(@Root() { agreedById }: PlanStepRecord): PersonStub | null {
    return personWith(agreedById);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who began it; null before." })
  startedBy(@Root() { startedById }: PlanStepRecord): PersonStub | null {
    return personWith(startedById);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who recorded what came of it; null before." })
  finishedBy(@Root() { finishedById }: PlanStepRecord): PersonStub | null {
    return personWith(finishedById);
  }

  @FieldResolver(() => [PlanStep], {
    description: "The steps that must be done before, also of other services; at most 200.",
  })
  async dependsOn(@Root() { incidentId, dependsOnIds }: PlanStepRecord, @Ctx() context: Context) {
    const steps = (await load(context, planStepsOfIncidents, incidentId)) ?? [];
    return steps.filter(({ id }) => dependsOnIds.includes(id));
  }

  @FieldResolver(() => [PlanStep], {
    description: "The steps that wait for it, also of other services: no more than the plans of the services have.",
  })
  async dependents(@Root() step: PlanStepRecord, @Ctx() context: Context) {
    const steps = (await load(context, planStepsOfIncidents, step.incidentId)) ?? [];
    return steps.filter(({ dependsOnIds }) => dependsOnIds.includes(step.id));
  }

  @FieldResolver(() => PlanStepVersionConnection, {
    description: "What it said at each time: as it was proposed, amended and assigned, oldest first.",
  })
  history(@Root() step: PlanStepRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return planStepHistoryPage(context, step, page);
  }
}
