import { Args, ArgsType, Ctx, Resolver } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Field, Query } from "../../../../../platform/graphql/fields.js";
import { IdentifierField } from "../../../../../platform/graphql/input-fields.js";
import { exportBundle, maxIndicatorsOfExport, type StixExport } from "../../../store/stix/export-bundle.js";
import { IndicatorFilter } from "../../filters/detection/indicator-filter.js";
import { StixBundle } from "../../types/indicators/stix-bundle.js";

@ArgsType()
class StixBundleArguments {
  @Field(() => IndicatorFilter, {
    nullable: true,
    description: "Which indicators; those that are active when left out.",
  })
  filter?: IndicatorFilter | null;

  @IdentifierField("Those that belong to this incident alone.", { nullable: true })
  incidentId?: string | null;
}

/** Indicators for other systems. */
@Resolver()
export class StixResolver {
  @Query(() => StixBundle, {
    nullable: true,
    description: `The indicators that you may see as a bundle of STIX 2.1, at most ${maxIndicatorsOfExport} of them, oldest first.`,
  })
  stixBundle(
    @Args(() => StixBundleArguments) { filter, incidentId }: StixBundleArguments,
    @Ctx() context: Context,
  ): Promise<StixExport> {
    const wanted = filter ?? { states: ["ACTIVE" as const] };
    return exportBundle(context, incidentId ? { and: [wanted, { incidentIds: [incidentId] }] } : wanted);
  }
}
