import {
  type EventAggregate,
  type EventReaction,
  type EventReactionDefinition,
  onEvent,
} from "../../../platform/actions/reactions/on-event.js";
import {
  type DueAggregate,
  onTime,
  type TimedReaction,
  type TimedReactionDefinition,
} from "../../../platform/actions/reactions/on-time.js";
import type { Reaction } from "../../../platform/actions/reactions/reaction.js";
import type { ReactionPolicy } from "../../response-model/policy.js";

/** A reaction under a policy of the response model. */
export type DeclaredReaction = Reaction & { readonly policy: ReactionPolicy };

/** Makes the function that defines reactions of one kind of thing to events, under policies of the response model. */
export const reactionsOn =
  <Base, Loaded, Records>(aggregate: EventAggregate<Base, Loaded, Records>) =>
  <Data extends Base>(
    definition: Omit<EventReactionDefinition<Data, Loaded, Records, ReactionPolicy>, "aggregate">,
  ): EventReaction & { readonly policy: ReactionPolicy } => {
    const { policy } = definition;
    return { ...onEvent({ ...definition, aggregate }), policy };
  };

/** Makes the function that defines what becomes of one kind of thing when its time comes, under policies of the response model. */
export const timedReactionsOn =
  <Loaded, Records>(aggregate: DueAggregate<Loaded, Records>) =>
  (
    definition: Omit<TimedReactionDefinition<Loaded, Records, ReactionPolicy>, "aggregate">,
  ): TimedReaction & { readonly policy: ReactionPolicy } => {
    const { policy } = definition;
    return { ...onTime({ ...definition, aggregate }), policy };
  };
