import { ID, Resolver, Root } from "type-graphql";
import { Arg, Subscription } from "../../../../platform/graphql/fields.js";
import type { LiveUpdate } from "../../../../platform/live/live-source.js";
import { afterDescription, subscribeTo } from "../../../../platform/live/subscribe-to.js";
import type { FollowUp } from "../../domain/records/follow-up.js";
import { recordChanges } from "../../store/live-records.js";
import { FollowUpChange } from "../types/follow-up-change.js";

/** What one can be told of as it happens. */
@Resolver()
export class Subscriptions {
  @Subscription(() => FollowUpChange, {
    description: "Tells each operation on a follow-up that you may see at that moment, in the order they were done.",
    subscribe: subscribeTo(recordChanges.FollowUp),
  })
  followUpChanged(
    @Arg("serviceId", () => ID, { nullable: true, description: "Of this service; of every one when left out." })
    _serviceId: string | null,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) _after: string | null,
    @Root() { thing: followUp, ...change }: LiveUpdate<FollowUp>,
  ) {
    return { ...change, followUp };
  }
}
