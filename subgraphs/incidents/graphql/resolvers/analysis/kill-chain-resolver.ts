import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { killChainOf, type KillChainStage as Stage } from "../../../domain/analysis/kill-chain-of.js";
import type { Incident as IncidentRecord } from "../../../domain/records/case/incident.js";
import { observedTechniquesOfIncidents } from "../../../store/batch-loads.js";
import { KillChainStage } from "../../types/analysis/kill-chain-stage.js";
import { Incident } from "../../types/case/incident.js";
import { Service } from "../../types/service.js";

/** What the adversary did, tactic by tactic. */
@Resolver(() => Incident)
export class KillChainResolver {
  @Takes("id")
  @FieldResolver(() => [KillChainStage], {
    nullable: true,
    description:
      "What the adversary was seen to do, by the tactics of ATT&CK in their order. Every tactic is there: one with nothing is what nobody has seen, or understood, yet.",
  })
  async killChain(@Root() { id }: IncidentRecord, @Ctx() context: Context): Promise<readonly Stage[]> {
    return killChainOf((await load(context, observedTechniquesOfIncidents, id)) ?? []);
  }
}

/** What a stage of it is. */
@Resolver(() => KillChainStage)
export class KillChainStageResolver {
  @FieldResolver(() => [Service], {
    nullable: true,
    description: "The services in which they were seen; null while the teams subgraph cannot name them.",
  })
  services(@Root() { techniques }: Stage) {
    return [...new Set(techniques.flatMap(({ serviceId }) => serviceId ?? []))].map((id) => ({ id }));
  }
}
