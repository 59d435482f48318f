import { type Action, type ActionDefinition, action, type Subject } from "../../platform/actions/action.js";
import type { Policy } from "../response-model/policy.js";

/** Makes the function that defines actions on one kind of subject, under policies of the response model. */
export const actionsOn =
  <Base extends object, Loaded extends object, Records>(subject: Subject<Base, Loaded, Records>) =>
  <Input extends Base>(
    definition: Omit<ActionDefinition<Input, Loaded, Records, Policy>, "subject">,
  ): Action<Input, Loaded, Records, Policy> =>
    action({ ...definition, subject });
