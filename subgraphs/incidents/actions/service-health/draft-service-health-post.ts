import { ArrayMaxSize, ArrayUnique, Length, Matches } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField, visible } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { ServiceHealthStatus } from "../../../response-model/schema/enums.js";
import type { ServiceHealthPost } from "../../domain/records/notification/service-health-post.js";
import { newServiceHealthPostAggregate } from "../../store/aggregates/customers/new-service-health-post-aggregate.js";
import { communications } from "../customer-notices/customer-notice-action.js";
import { CaseInput } from "../incident-action.js";

@InputType({ description: "What is to stand on the service-health board." })
export class DraftServiceHealthPostInput extends CaseInput {
  @TextField("What it is about, in one line.", { max: 200, isOneLine: true })
  title!: string;

  @IdentifiersField("The services that it is about; at most 100.")
  serviceIds!: readonly string[];

  @ArrayMaxSize(100)
  @ArrayUnique({ message: "must name each region once" })
  @Length(1, 100, { each: true, message: "must hold regions of 1 to 100 characters" })
  @Matches(visible, { each: true, message: "must hold no blank region" })
  @Field(() => [String], {
    defaultValue: [],
    description: "The regions that it is about, at most 100; leave them out for all.",
  })
  regions!: readonly string[];

  @Field(() => ServiceHealthStatus, { description: "How far the response has come." })
  status!: ServiceHealthStatus;

  @TextField("What customers read.")
  text!: string;
}

export const draftServiceHealthPost = actionsOn(newServiceHealthPostAggregate)({
  name: "draftServiceHealthPost",
  description:
    "Writes a post for the service-health board, which stands there once a second person of communications publishes it. A draft is not amended: who sees that it is wrong withdraws it and writes another.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    transitions: [{ machine: "ServiceHealthPost", from: [], to: "DRAFT" }],
    gates: ["INCIDENT_OPEN", "CUSTOMERS_OF_INVOLVED_SERVICES"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: DraftServiceHealthPostInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const row: ServiceHealthPost = {
      id: newIdentifier(),
      incidentId: loaded.incident.id,
      version: 1,
      state: "DRAFT",
      title: input.title,
      serviceIds: [...new Set(input.serviceIds)],
      regions: input.regions,
      status: input.status,
      text: input.text,
      nextUpdateAt: null,
      writings: 1,
      draftedById: viewer.personId,
      draftedByName: viewer.name,
      draftedAt: now,
      publishedById: null,
      publishedByName: null,
      publishedAt: null,
      endedById: null,
      endedAt: null,
      withdrawnById: null,
      withdrawnAt: null,
      withdrawalReason: null,
    };
    return {
      summary: `Drafted the service-health post "${input.title}"`,
      writes: [{ insert: "ServiceHealthPost", row }],
    };
  },
});
