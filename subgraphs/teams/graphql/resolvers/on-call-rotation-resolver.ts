import { Ctx, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, FieldResolver } from "../../../../platform/graphql/fields.js";
import { loadReferenced } from "../../../../platform/graphql/load.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { gapMinutes } from "../../domain/on-call/gap-minutes.js";
import { nextShift, shiftAt } from "../../domain/on-call/shift-at.js";
import type { OnCallRotation as OnCallRotationRecord } from "../../domain/records/on-call-rotation.js";
import { onCallOf, rotaOf, rotationsByMoment } from "../../store/on-call.js";
import { mayReadPeople } from "../../store/readers.js";
import { OnCallOverride } from "../types/on-call-override.js";
import { OnCallRotation } from "../types/on-call-rotation.js";
import { OnCallShift } from "../types/on-call-shift.js";

const maxSpanInDays = 366;

const rotaAround = async ({ id }: OnCallRotationRecord, moment: Date, context: Context) =>
  rotaOf(await loadReferenced(context, rotationsByMoment, `${id} ${moment.toISOString()}`));

/** Whom a rotation consists of, who is on call now and next, and where nobody is. */
@Resolver(() => OnCallRotation)
export class OnCallRotationResolver {
  @FieldResolver(() => [OnCallOverride], {
    description: "The overrides that are in force or to come, by time; empty for who may not read people.",
    deprecationReason: "Ask for `overrideEntries` from now on, which comes in pages.",
  })
  async overrides(@Root() rotation: OnCallRotationRecord, @Ctx() context: Context) {
    if (!mayReadPeople(context.viewer)) return [];
    const { overrides } = await rotaAround(rotation, context.now, context);
    return overrides.filter(({ until }) => until > context.now);
  }

  @FieldResolver(() => OnCallShift, { nullable: true, description: "Who is on call now; null in a gap." })
  async current(@Root() rotation: OnCallRotationRecord, @Ctx() context: Context) {
    const rota = await rotaAround(rotation, context.now, context);
    return onCallOf(rota, shiftAt(rota, context.now));
  }

  @FieldResolver(() => OnCallShift, { nullable: true, description: "Who is on call next; null when nobody follows." })
  async next(@Root() rotation: OnCallRotationRecord, @Ctx() context: Context) {
    const rota = await rotaAround(rotation, context.now, context);
    return onCallOf(rota, nextShift(rota, context.now));
  }

  @FieldResolver(() => Int, {
    description:
      "How many minutes between two moments nobody is on call; a minute begun counts. 24x7 means 0. At most 366 days at once.",
  })
  async gapMinutes(
    @Root() rotation: OnCallRotationRecord,
    @Arg("from", () => Date, { description: "From this moment on." }) from: Date,
    @Arg("until", () => Date, { description: "Until this moment." }) until: Date,
    @Ctx() context: Context,
  ) {
    const days = (until.getTime() - from.getTime()) / 86_400_000;
    if (days <= 0 || days > maxSpanInDays)
      throw new CordonError(
        "BAD_USER_INPUT",
        `\`until\` must lie after \`from\`, by at most ${maxSpanInDays} days. Ask for a longer time in parts.`,
      );
    return gapMinutes(await rotaAround(rotation, from, context), from, until);
  }
}
