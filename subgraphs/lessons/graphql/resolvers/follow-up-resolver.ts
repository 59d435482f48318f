import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import type { FollowUp as FollowUpRecord } from "../../domain/records/follow-up.js";
import { lessonsById, reviewsById } from "../../store/batch-loads.js";
import { FollowUp } from "../types/follow-up.js";
import { Incident } from "../types/incident.js";
import { Lesson } from "../types/lesson.js";
import { Review } from "../types/review.js";

/** The fields of a follow-up that lead to other records. */
@Resolver(() => FollowUp)
export class FollowUpResolver {
  @FieldResolver(() => Review, { nullable: true, description: "The review it came out of." })
  review(@Root() { reviewId }: FollowUpRecord, @Ctx() context: Context) {
    return load(context, reviewsById, reviewId);
  }

  @FieldResolver(() => Lesson, { nullable: true, description: "The lesson that asked for it." })
  lesson(@Root() { lessonId }: FollowUpRecord, @Ctx() context: Context) {
    return load(context, lessonsById, lessonId);
  }

  @FieldResolver(() => Incident, { nullable: true, description: "The incident it goes back to." })
  incident(@Root() { incidentId: id }: FollowUpRecord): Incident {
    return { id };
  }

  @FieldResolver(() => ServiceStub, {
    nullable: true,
    description: "The service it is to be done in; null on the security team's own list.",
  })
  service(@Root() { serviceId: id }: FollowUpRecord): ServiceStub | null {
    return id ? { id } : null;
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who owns the work; null until prioritized." })
  owner(@Root() { ownerId: id }: FollowUpRecord): PersonStub | null {
    return id ? { id } : null;
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who asked for it." })
  requestedBy(@Root() { requestedById: id }: FollowUpRecord): PersonStub {
    return { id };
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who verified it; null until resolved." })
  verifiedBy(@Root() { verifiedById: id }: FollowUpRecord): PersonStub | null {
    return id ? { id } : null;
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who declined it; null when it was not." })
  declinedBy(@Root() { declinedById: id }: FollowUpRecord): PersonStub | null {
    return id ? { id } : null;
  }
}
