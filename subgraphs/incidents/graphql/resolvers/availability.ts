import { type ClassType, Ctx, Resolver, Root } from "type-graphql";
import { concernedBy, standingsOf, startRefusal } from "../../../../platform/actions/availability.js";
import type { Context } from "../../../../platform/actions/context.js";
import { answeredIn } from "../../../../platform/actions/decision.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { permit } from "../../../response-model/permit.js";
import { AvailableOperation, GateStanding } from "../../../response-model/schema/available-operation.js";
import { type OnThing, operationsOn, type Thing } from "../operations-on.js";
import { type Files, filesOf } from "../thing-files.js";
import { Alert } from "../types/alert.js";
import { Approval } from "../types/approval.js";
import { Assignment } from "../types/assignment.js";
import { DetectionRequirement } from "../types/detection-requirement.js";
import { Guidance } from "../types/guidance.js";
import { Incident } from "../types/incident.js";
import { RecoveryPlan } from "../types/recovery-plan.js";
import { ServiceResponse } from "../types/service-response.js";

/** An operation on a thing, before anybody asks where its gates stand. */
interface Available extends AvailableOperation {
  readonly judged: OnThing;
  readonly files: Files;
}

/** Where an operation stands on a thing: permission and state, out of what is loaded already. */
async function availabilityOn(thing: Thing, row: object, context: Context): Promise<readonly Available[]> {
  const files = filesOf[thing](row as never, context);
  const { file, serviceIds } = await files.slim();
  return operationsOn[thing].map((judged) => ({
    operation: judged.name,
    isPermitted: permit(context.viewer, judged.policy, concernedBy(judged, file, serviceIds)),
    isFromHere: startRefusal(judged, file) === undefined,
    judged,
    files,
  }));
}

/** The field of a thing that tells what can be done with it. */
function availableField(thing: Thing, type: ClassType<object>): ClassType<object> {
  @Resolver(() => type)
  class AvailableField {
    @FieldResolver(() => [AvailableOperation], {
      description:
        "The operations on it, and which of them you could carry out now. In lists ask for permission and state alone; where gates stand is told of few at once.",
    })
    availableOperations(@Root() row: object, @Ctx() context: Context) {
      return availabilityOn(thing, row, context);
    }
  }
  return AvailableField;
}

@Resolver(() => AvailableOperation)
class AvailableOperationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why you may not, and whom to ask, or why it cannot start from here; null where neither keeps you.",
  })
  async whyNot(@Root() { judged, isPermitted, files }: Available, @Ctx() context: Context): Promise<string | null> {
    const { file, serviceIds } = await files.slim();
    if (!isPermitted) {
      const concerned = concernedBy(judged, file, serviceIds);
      const refused = await context.authorize(context.database.manager, context.viewer, judged.policy, concerned).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (refused instanceof CordonError) return refused.message;
      if (refused) throw refused;
    }
    const refusal = startRefusal(judged, file);
    return refusal ? answeredIn(context.language, refusal).message : null;
  }

  @FieldResolver(() => [GateStanding], {
    description:
      "Its gates, and where each stands. One that goes by what the operation is given, only the attempt can tell.",
  })
  async gates(@Root() { judged, files }: Available, @Ctx() context: Context): Promise<GateStanding[]> {
    const { viewer, now, language } = context;
    const standings = standingsOf(judged, await files.whole(), { viewer, now });
    return standings.map(
      ({ words, ...standing }) => ({ ...standing, message: words?.[language] ?? null }) as GateStanding,
    );
  }
}

/** What can be done with each kind of thing. */
export const availability = [
  AvailableOperationResolver,
  availableField("Incident", Incident),
  availableField("ServiceResponse", ServiceResponse),
  availableField("Assignment", Assignment),
  availableField("RecoveryPlan", RecoveryPlan),
  availableField("Guidance", Guidance),
  availableField("Approval", Approval),
  availableField("Alert", Alert),
  availableField("DetectionRequirement", DetectionRequirement),
] as const;
