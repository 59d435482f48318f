import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import type { DetectionRequirement as DetectionRequirementRecord } from "../../domain/records/requirements/detection-requirement.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";

/** Whom and which service a detection requirement concerns. */
@Resolver(() => DetectionRequirement)
export class DetectionRequirementResolver {
  @FieldResolver(() => ServiceStub, { nullable: true, description: "The service that must be able to detect it." })
  service(@Root() { serviceId: id }: DetectionRequirementRecord): ServiceStub {
    return { id };
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who proposed it." })
  proposedBy(@Root() { proposedById: id }: DetectionRequirementRecord): PersonStub {
    return { id };
  }
}
