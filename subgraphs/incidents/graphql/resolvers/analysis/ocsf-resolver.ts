import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { ocsfVersion, writeIncidentFinding } from "../../../domain/ocsf/write-incident-finding.js";
import type { Incident as IncidentRecord } from "../../../domain/records/case/incident.js";
import { incidentsToWrite } from "../../../store/ocsf/incidents-to-write.js";
import { Incident } from "../../types/case/incident.js";
import { OcsfIncidentFinding } from "../../types/ocsf/ocsf-incident-finding.js";

/** An incident for other systems. */
@Resolver(() => Incident)
export class OcsfResolver {
  @Takes("id")
  @FieldResolver(() => OcsfIncidentFinding, {
    nullable: true,
    description:
      "The incident as an Incident Finding of OCSF 1.5.0, as far as you may read it; of at most ten incidents in one request.",
  })
  async ocsfIncidentFinding(
    @Root() { id }: IncidentRecord,
    @Ctx() context: Context,
  ): Promise<OcsfIncidentFinding | null> {
    const written = await load(context, incidentsToWrite, id);
    if (!written) return null;
    const { event, findingCount, leftOut } = writeIncidentFinding(written);
    return { version: ocsfVersion, event: JSON.stringify(event), findingCount, leftOut };
  }
}
