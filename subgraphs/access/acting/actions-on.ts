import { type Action, type ActionDefinition, action } from "../../../platform/actions/action.js";
import type { Aggregate } from "../../../platform/actions/aggregate.js";
import type { Policy } from "../../response-model/policy.js";

/** Makes the function that defines actions on one kind of thing, under policies of the response model. */
export const actionsOn =
  <Base extends object, Loaded extends object, Records>(aggregate: Aggregate<Base, Loaded, Records>) =>
  <Input extends Base>(
    definition: Omit<ActionDefinition<Input, Loaded, Records, Policy>, "aggregate">,
  ): Action<Input, Loaded, Records, Policy> =>
    action({ ...definition, aggregate });
