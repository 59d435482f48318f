import { InputType } from "type-graphql";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { ServiceHealthPost } from "../../domain/records/notification/service-health-post.js";
import { serviceHealthPostAggregate } from "../../store/aggregates/customers/service-health-post-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a post on the service-health board asks for. */
@InputType()
export class OnePostInput extends CaseInput {
  @IdentifierField("The post, as `Incident.serviceHealthPosts` lists it.")
  postId!: string;
}

/** What most of them ask for. */
@InputType({ description: "The post that is meant." })
export class ServiceHealthPostInput extends OnePostInput {
  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** The time of the next text, of what leaves a post waiting for one. */
export function NextUpdateField(): FieldDecorator<Date, { readonly nullable: true }> {
  return Field(() => Date, {
    nullable: true,
    description: "By when the next text is promised; leave it out to promise none.",
  });
}

/** What an operation asks for that takes a post back. */
@InputType()
export class ReasonForPostInput extends ServiceHealthPostInput {
  @TextField("Why.", { max: 1_000 })
  reason!: string;
}

/** Defines an action on a post on the service-health board. */
export const serviceHealthAction = actionsOn(serviceHealthPostAggregate);

/** The write that changes the post itself. */
export const setPost = ({ post }: { readonly post: ServiceHealthPost }, set: Partial<ServiceHealthPost>) =>
  ({ update: "ServiceHealthPost", id: post.id, set }) as const;
