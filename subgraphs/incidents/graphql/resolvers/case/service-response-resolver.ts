import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { serviceResponseStates } from "../../../../response-model/machines/case/service-response-states.js";
import { Phase } from "../../../../response-model/schema/enums.js";
import type { ServiceResponse as ServiceResponseRecord } from "../../../domain/records/response/service-response.js";
import { ServiceResponse } from "../../types/response/service-response.js";

/** What the state of a service's response says. */
@Resolver(() => ServiceResponse)
export class ServiceResponseResolver {
  @Takes("state")
  @FieldResolver(() => Phase, {
    nullable: true,
    description: "The phase of the process it is in, by its state; null once the service is released.",
  })
  phase(@Root() { state }: ServiceResponseRecord): Phase | null {
    const term = serviceResponseStates[state];
    return "phase" in term ? term.phase : null;
  }
}
