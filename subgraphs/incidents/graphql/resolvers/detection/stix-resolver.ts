import { IsOptional, Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Int, Resolver } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Field, Query } from "../../../../../platform/graphql/fields.js";
import { IdentifierField } from "../../../../../platform/graphql/input-fields.js";
import { exportBundle, type StixExport } from "../../../store/stix/export-bundle.js";
import { maxIndicatorsOfExport } from "../../../store/stix/parts-to-write.js";
import { IndicatorFilter } from "../../filters/detection/indicator-filter.js";
import { StixBundle } from "../../types/indicators/stix-bundle.js";
import { queueBundle } from "./queue-bundle.js";

@ArgsType()
class StixBundleArguments {
  @Field(() => IndicatorFilter, {
    nullable: true,
    description: "Which indicators; those that are active when left out.",
  })
  filter?: IndicatorFilter | null;

  @IdentifierField("Those that belong to this incident alone.", { nullable: true })
  incidentId?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      "Whether what alerts of that incident report is written as well, as observed data: nobody has judged it. Without an incident it is not.",
  })
  withReported!: boolean;

  @IsOptional()
  @Min(1, { message: "must be at least 1" })
  @Max(100, { message: "must be at most 100" })
  @Field(() => Int, {
    nullable: true,
    description: `How many indicators it has at most, up to 100, or ${maxIndicatorsOfExport} when left out; fewer where much belongs to them.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "What is behind this cursor, the `endCursor` of the bundle before.",
  })
  after?: string | null;
}

/** Indicators for other systems. */
@Resolver()
export class StixResolver {
  @Query(() => StixBundle, {
    nullable: true,
    description: `The indicators that you may see as a bundle of STIX 2.1, at most ${maxIndicatorsOfExport} of them at a time, oldest first: \`endCursor\` says where the next ones begin. Of an incident, the bundles have what its alerts report as well. One request has at most ten bundles, which are written one after the other. Null where an incident is named that there is not, or that you may not see.`,
  })
  stixBundle(
    @Args(() => StixBundleArguments) { filter, first, ...wanted }: StixBundleArguments,
    @Ctx() context: Context,
  ): Promise<StixExport | null> {
    return queueBundle(context, () =>
      exportBundle(context, {
        ...wanted,
        first: first ?? maxIndicatorsOfExport,
        filter: filter ?? { states: ["ACTIVE" as const] },
      }),
    );
  }
}
