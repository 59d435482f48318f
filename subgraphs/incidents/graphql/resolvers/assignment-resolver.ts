import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import type { Assignment as AssignmentRecord } from "../../domain/records/people/assignment.js";
import { incidentsById } from "../../store/batch-loads.js";
import { Incident } from "../types/case/incident.js";
import { Assignment } from "../types/people/assignment.js";

/** Whom, which service and which incident an assignment concerns. */
@Resolver(() => Assignment)
export class AssignmentResolver {
  @FieldResolver(() => PersonStub, { nullable: true, description: "Who was offered the role." })
  person(@Root() { personId: id }: AssignmentRecord): PersonStub {
    return { id };
  }

  @FieldResolver(() => ServiceStub, { nullable: true, description: "The service of an owner; null for the lead." })
  service(@Root() { serviceId: id }: AssignmentRecord): ServiceStub | null {
    return id ? { id } : null;
  }

  @FieldResolver(() => Incident, { nullable: true, description: "The incident." })
  incident(@Root() { incidentId }: AssignmentRecord, @Ctx() context: Context) {
    return load(context, incidentsById, incidentId);
  }
}
