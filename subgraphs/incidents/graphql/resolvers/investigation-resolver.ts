import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import { ServiceStub } from "../../../access/stubs.js";
import type { Finding as FindingRecord } from "../../domain/records/evidence/finding.js";
import type { Investigation as InvestigationRecord } from "../../domain/records/evidence/investigation.js";
import { evidenceById } from "../../store/batch-loads.js";
import { childPage, partPage } from "../../store/lists/part-pages.js";
import { Evidence, EvidenceConnection } from "../types/evidence/evidence.js";
import { Finding, FindingConnection, Investigation } from "../types/evidence/investigation.js";

/** What an investigation leads to. */
@Resolver(() => Investigation)
export class InvestigationResolver {
  @FieldResolver(() => [ServiceStub], {
    nullable: true,
    description: "The services that are looked into; null while the teams subgraph cannot name them.",
  })
  services(@Root() { serviceIds }: InvestigationRecord): ServiceStub[] {
    return serviceIds.map((id) => ({ id }));
  }

  @FieldResolver(() => FindingConnection, { description: "What it found, oldest first." })
  findings(
    @Root() investigation: InvestigationRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return childPage(context, "Finding", { column: "investigation_id", of: investigation }, page);
  }

  @FieldResolver(() => EvidenceConnection, { description: "The evidence that was collected for it, oldest first." })
  evidence(
    @Root() { id, incidentId }: InvestigationRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return partPage(context, "Evidence", incidentId, { investigation_id: [id] }, page);
  }
}

@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => [Evidence], {
    description:
      "The evidence that shows it, of this incident or of one that was merged with it, as far as you may see that.",
  })
  async evidence(@Root() { evidenceIds }: FindingRecord, @Ctx() context: Context) {
    const evidence = await Promise.all(evidenceIds.map((id) => load(context, evidenceById, id)));
    return evidence.filter((one) => one !== null);
  }
}
