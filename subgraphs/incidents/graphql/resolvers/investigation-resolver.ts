import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { PageArguments } from "../../../../platform/graphql/pagination.js";
import { ServiceStub } from "../../../access/stubs.js";
import type { Finding as FindingRecord } from "../../domain/records/evidence/finding.js";
import type { Investigation as InvestigationRecord } from "../../domain/records/evidence/investigation.js";
import { evidenceOfIncidents } from "../../store/batch-loads.js";
import { childPage } from "../../store/part-pages.js";
import { Evidence } from "../types/evidence/evidence.js";
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

  @FieldResolver(() => [Evidence], { description: "The evidence that was collected for it, oldest first." })
  async evidence(@Root() { id, incidentId }: InvestigationRecord, @Ctx() context: Context) {
    const evidence = (await load(context, evidenceOfIncidents, incidentId)) ?? [];
    return evidence.filter(({ investigationId }) => investigationId === id);
  }
}

@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => [Evidence], { description: "The evidence that shows it." })
  async evidence(@Root() { evidenceIds, incidentId }: FindingRecord, @Ctx() context: Context) {
    const evidence = (await load(context, evidenceOfIncidents, incidentId)) ?? [];
    return evidence.filter(({ id }) => evidenceIds.includes(id));
  }
}
