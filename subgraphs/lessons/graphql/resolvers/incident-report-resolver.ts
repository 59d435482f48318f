import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PersonStub } from "../../../access/stubs.js";
import type { IncidentReport as IncidentReportRecord } from "../../domain/records/incident-report.js";
import { IncidentReport } from "../types/incident-report.js";

/** Who published a report. */
@Resolver(() => IncidentReport)
export class IncidentReportResolver {
  @FieldResolver(() => PersonStub, { nullable: true, description: "Who published it." })
  publishedBy(@Root() { publishedById: id }: IncidentReportRecord): PersonStub {
    return { id };
  }
}
