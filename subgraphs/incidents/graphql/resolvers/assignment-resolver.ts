import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import type { Assignment as AssignmentRecord } from "../../domain/records/assignment.js";
import { Assignment } from "../types/assignment.js";

/** Whom and which service an assignment concerns. */
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

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "Whom the holder offers to take over, if a handover is offered.",
  })
  handoverTo(@Root() { handoverToId: id }: AssignmentRecord): PersonStub | null {
    return id ? { id } : null;
  }
}
