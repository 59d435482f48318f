import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { PageArguments } from "../../../../platform/graphql/pagination.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import { readsTexts } from "../../domain/advice/reads-texts.js";
import type { Consultation as ConsultationRecord } from "../../domain/records/advice/consultation.js";
import { assignmentsOfIncidents } from "../../store/batch-loads.js";
import { childPage } from "../../store/part-pages.js";
import { Consultation } from "../types/advice/consultation.js";
import { ConsultationAnswerConnection } from "../types/advice/consultation-answer.js";

/** Whether the viewer reads what was asked and answered; who leads is looked up only where it matters. */
async function reads(consultation: ConsultationRecord, context: Context): Promise<boolean> {
  if (!consultation.isPrivileged) return true;
  const assignments = (await load(context, assignmentsOfIncidents, consultation.incidentId)) ?? [];
  return readsTexts(context.viewer, consultation, { assignments });
}

const person = (id: string | null): PersonStub | null => (id ? { id } : null);

/** What is said in a consultation, to whoever may read it, and whom it concerns. No other field gives a text of it away. */
@Resolver(() => Consultation)
export class ConsultationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The question; null where it is privileged and not for you.",
  })
  async question(@Root() consultation: ConsultationRecord, @Ctx() context: Context): Promise<string | null> {
    return (await reads(consultation, context)) ? consultation.question : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What whoever answers needs to know for it; null where there is none, or it is privileged and not for you.",
  })
  async background(@Root() consultation: ConsultationRecord, @Ctx() context: Context): Promise<string | null> {
    return (await reads(consultation, context)) ? consultation.background : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it was declined or taken back; null otherwise, or where it is privileged and not for you.",
  })
  async reason(@Root() consultation: ConsultationRecord, @Ctx() context: Context): Promise<string | null> {
    return (await reads(consultation, context)) ? consultation.reason : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether its texts are withheld from you, since they are privileged." })
  async isWithheld(@Root() consultation: ConsultationRecord, @Ctx() context: Context): Promise<boolean> {
    return !(await reads(consultation, context));
  }

  @FieldResolver(() => ConsultationAnswerConnection, {
    description: "The answer and what was added to it, oldest first; none where it is privileged and not for you.",
  })
  async answers(
    @Root() consultation: ConsultationRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    if (await reads(consultation, context))
      return childPage(context, "ConsultationAnswer", { column: "consultation_id", of: consultation }, page);
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    return { edges: [], nodes: [], pageInfo };
  }

  @FieldResolver(() => Boolean, { description: "Whether it waits for an answer that was needed by now." })
  isOverdue(@Root() { state, dueAt }: ConsultationRecord, @Ctx() { now }: Context): boolean {
    return state === "REQUESTED" && dueAt < now;
  }

  @FieldResolver(() => ServiceStub, {
    nullable: true,
    description: "The service that it is about; null for the incident as a whole.",
  })
  service(@Root() { serviceId: id }: ConsultationRecord): ServiceStub | null {
    return id ? { id } : null;
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "The person it was put to; null where it was put to teams.",
  })
  consultedPerson(@Root() { consultedPersonId }: ConsultationRecord): PersonStub | null {
    return person(consultedPersonId);
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who asked; null where nobody is on record." })
  requestedBy(@Root() { requestedById }: ConsultationRecord): PersonStub | null {
    return person(requestedById);
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "Who first answered it, declined it or took it back; null before.",
  })
  settledBy(@Root() { settledById }: ConsultationRecord): PersonStub | null {
    return person(settledById);
  }
}
