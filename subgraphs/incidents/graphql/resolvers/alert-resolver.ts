import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import type { Alert as AlertRecord } from "../../domain/records/alerts/alert.js";
import { incidentsById, severityAssessmentsById } from "../../store/batch-loads.js";
import { Alert } from "../types/alerts/alert.js";
import { SeverityAssessment } from "../types/alerts/severity-assessment.js";
import { Incident } from "../types/case/incident.js";

/** The fields of an alert that lead to other records. */
@Resolver(() => Alert)
export class AlertResolver {
  @FieldResolver(() => ServiceStub, { nullable: true, description: "The service it concerns." })
  service(@Root() { serviceId: id }: AlertRecord): ServiceStub {
    return { id };
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who reported it." })
  reportedBy(@Root() { reportedById: id }: AlertRecord): PersonStub {
    return { id };
  }

  @FieldResolver(() => SeverityAssessment, {
    nullable: true,
    description: "The severity in force; null until assessed.",
  })
  severityAssessment(@Root() { severityAssessmentId: id }: AlertRecord, @Ctx() context: Context) {
    return id ? load(context, severityAssessmentsById, id) : null;
  }

  @FieldResolver(() => Incident, {
    nullable: true,
    description: "The incident it is linked to; null when there is none.",
  })
  incident(@Root() { incidentId: id }: AlertRecord, @Ctx() context: Context) {
    return id ? load(context, incidentsById, id) : null;
  }
}
