import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { followUpKinds } from "../../../response-model/post-incident-activity/follow-up-kinds.js";
import { FollowUpKind, FollowUpNature } from "../../../response-model/schema/enums.js";
import { requestedFollowUp } from "../../domain/requested-follow-up.js";
import { newFollowUpAggregate } from "../../store/aggregates/new-follow-up-aggregate.js";

@InputType({ description: "The work that is asked for." })
export class RequestFollowUpInput {
  @IdentifierField("The lesson that asks for it.")
  lessonId!: string;

  @TextField("The work in one line.", { max: 200 })
  title!: string;

  @TextField("What is to be done, and how one will see that it is done.")
  description!: string;

  @Field(() => FollowUpKind, { description: "What kind of work it is." })
  kind!: FollowUpKind;

  @Field(() => FollowUpNature, { description: "How it helps against the next incident." })
  nature!: FollowUpNature;

  @IdentifierField(
    "The affected service in which it is to be done; leave it out to put it on the security team's own list, which takes changes to procedures, training and investments.",
    { nullable: true },
  )
  serviceId?: string | null;
}

export const requestFollowUp = actionsOn(newFollowUpAggregate)({
  name: "requestFollowUp",
  description:
    "Asks for the work that follows from a lesson: a bug or design change in a service, a detection requirement, or a change to procedures, training or investments. It stays on the list until security has verified it.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "LESSONS_LEARNED_AND_BUG_REQUESTS" }],
    transitions: [
      { machine: "Review", from: ["IN_REVIEW"], to: "IN_REVIEW" },
      { machine: "FollowUp", from: [], to: "OUTSTANDING" },
    ],
    gates: ["SERVICE_REVIEWED", "WORK_IN_ITS_PLACE"],
    clears: ["FOLLOW_UPS_PRIORITIZED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
    ],
  },
  input: RequestFollowUpInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const service = loaded.services.find(({ id }) => id === input.serviceId);
    return {
      summary: `Requested a follow-up (${followUpKinds[input.kind].title}) ${service ? `in ${service.name}` : "on the security team's own list"}: ${input.title}`,
      writes: [
        {
          insert: "FollowUp",
          row: requestedFollowUp({
            id: newIdentifier(),
            reviewId: loaded.review.id,
            incidentId: loaded.review.incidentId,
            lessonId: loaded.lesson.id,
            title: input.title,
            description: input.description,
            kind: input.kind,
            nature: input.nature,
            serviceId: service?.id ?? null,
            requestedById: viewer.personId,
            requestedAt: now,
          }),
        },
      ],
    };
  },
});
