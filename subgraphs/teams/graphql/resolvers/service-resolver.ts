import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load, loadReferenced } from "../../../../platform/graphql/load.js";
import type { Service as ServiceRecord } from "../../domain/records/service.js";
import { readinessOfServices, teamsById } from "../../store/batch-loads.js";
import { attestationPage } from "../../store/lists/attestation-page.js";
import { ReadinessAttestation, ReadinessAttestationConnection } from "../types/readiness-attestation.js";
import { Service } from "../types/service.js";
import { Team } from "../types/team.js";

/** Who owns a service, and how ready it is. */
@Resolver(() => Service)
export class ServiceResolver {
  @FieldResolver(() => Team, { description: "The team that owns it." })
  owner(@Root() { ownerTeamId }: ServiceRecord, @Ctx() context: Context) {
    return loadReferenced(context, teamsById, ownerTeamId);
  }

  @FieldResolver(() => ReadinessAttestation, {
    nullable: true,
    description: "What was last attested of its readiness, also when that has run out; null when nothing was.",
  })
  readiness(@Root() { id }: ServiceRecord, @Ctx() context: Context) {
    return load(context, readinessOfServices, id);
  }

  @FieldResolver(() => ReadinessAttestationConnection, {
    description: "Everything that was attested of its readiness, the latest first.",
  })
  readinessAttestations(
    @Root() { id }: ServiceRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return attestationPage(context, id, page);
  }
}
