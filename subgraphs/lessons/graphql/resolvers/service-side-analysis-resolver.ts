import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import type { ServiceSideAnalysis as ServiceSideAnalysisRecord } from "../../domain/records/service-side-analysis.js";
import { ServiceSideAnalysis } from "../types/service-side-analysis.js";

/** Which service an analysis is about, and whose it is. */
@Resolver(() => ServiceSideAnalysis)
export class ServiceSideAnalysisResolver {
  @FieldResolver(() => ServiceStub, { nullable: true, description: "The affected service it is about." })
  service(@Root() { serviceId: id }: ServiceSideAnalysisRecord): ServiceStub {
    return { id };
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who last contributed it." })
  contributedBy(@Root() { contributedById: id }: ServiceSideAnalysisRecord): PersonStub {
    return { id };
  }
}
