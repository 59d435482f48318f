import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import type { Review as ReviewRecord } from "../../domain/records/review.js";
import {
  followUpsOfReviews,
  lessonsOfReviews,
  reportsOfReviews,
  serviceSideAnalysesOfReviews,
} from "../../store/batch-loads.js";
import { FollowUp } from "../types/follow-up.js";
import { Incident } from "../types/incident.js";
import { IncidentReport } from "../types/incident-report.js";
import { Lesson } from "../types/lesson.js";
import { Review } from "../types/review.js";
import { ServiceSideAnalysis } from "../types/service-side-analysis.js";

/** The fields of a review that lead to other records. */
@Resolver(() => Review)
export class ReviewResolver {
  @FieldResolver(() => Incident, { nullable: true, description: "The incident it looks back at." })
  incident(@Root() { incidentId: id }: ReviewRecord): Incident {
    return { id };
  }

  @FieldResolver(() => [ServiceStub], {
    nullable: true,
    description: "The services that the incident affected; null while the teams subgraph cannot name them.",
  })
  services(@Root() { serviceIds }: ReviewRecord): ServiceStub[] {
    return serviceIds.map((id) => ({ id }));
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who leads it; null while it is a draft." })
  ledBy(@Root() { ledById: id }: ReviewRecord): PersonStub | null {
    return id ? { id } : null;
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "Who last recorded the security analysis; null before.",
  })
  analysisRecordedBy(@Root() { analysisRecordedById: id }: ReviewRecord): PersonStub | null {
    return id ? { id } : null;
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who completed it; null before." })
  completedBy(@Root() { completedById: id }: ReviewRecord): PersonStub | null {
    return id ? { id } : null;
  }

  @FieldResolver(() => [ServiceSideAnalysis], { description: "The views of the affected services, oldest first." })
  async serviceSideAnalyses(@Root() { id }: ReviewRecord, @Ctx() context: Context) {
    return (await load(context, serviceSideAnalysesOfReviews, id)) ?? [];
  }

  @FieldResolver(() => [Lesson], { description: "What the incident taught, oldest first." })
  async lessons(@Root() { id }: ReviewRecord, @Ctx() context: Context) {
    return (await load(context, lessonsOfReviews, id)) ?? [];
  }

  @FieldResolver(() => [FollowUp], { description: "The work its lessons asked for, open or not, oldest first." })
  async followUps(@Root() { id }: ReviewRecord, @Ctx() context: Context) {
    return (await load(context, followUpsOfReviews, id)) ?? [];
  }

  @FieldResolver(() => [IncidentReport], { description: "The published reports of the incident, oldest first." })
  async reports(@Root() { id }: ReviewRecord, @Ctx() context: Context) {
    return (await load(context, reportsOfReviews, id)) ?? [];
  }
}
