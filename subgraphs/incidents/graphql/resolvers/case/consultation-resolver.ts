import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import type { Consultation as ConsultationRecord } from "../../../domain/records/advice/consultation.js";
import { consultationsWithTexts } from "../../../store/advice/advice-readers.js";
import { Consultation } from "../../types/advice/consultation.js";

/**
 * Whether the viewer reads what was asked, as it stands now: the row may be older. What was neither asked as privileged nor put
 * to legal affairs never becomes privileged.
 */
const reads = async ({ id, isPrivileged, isForLegal }: ConsultationRecord, context: Context): Promise<boolean> =>
  (!isPrivileged && !isForLegal) || (await load(context, consultationsWithTexts, id)) === true;

/** What is said in a consultation, to whoever may read it, and whom it concerns. No other field gives a text of it away. */
@Resolver(() => Consultation)
export class ConsultationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The question; null where it is privileged, or is with legal affairs, and not for you.",
  })
  async question(@Root() consultation: ConsultationRecord, @Ctx() context: Context): Promise<string | null> {
    return (await reads(consultation, context)) ? consultation.question : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What whoever answers needs to know for it; null where there is none, or it is privileged or with legal affairs and not for you.",
  })
  async background(@Root() consultation: ConsultationRecord, @Ctx() context: Context): Promise<string | null> {
    return (await reads(consultation, context)) ? consultation.background : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why it was declined or taken back; null otherwise, or where it is privileged or with legal affairs and not for you.",
  })
  async reason(@Root() consultation: ConsultationRecord, @Ctx() context: Context): Promise<string | null> {
    return (await reads(consultation, context)) ? consultation.reason : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether its texts are withheld from you, since they are privileged or with legal affairs, which may hold them so.",
  })
  async isWithheld(@Root() consultation: ConsultationRecord, @Ctx() context: Context): Promise<boolean> {
    return !(await reads(consultation, context));
  }

  @FieldResolver(() => Boolean, { description: "Whether it waits for an answer that was needed by now." })
  isOverdue(@Root() { state, dueAt }: ConsultationRecord, @Ctx() { now }: Context): boolean {
    return state === "REQUESTED" && dueAt < now;
  }
}
