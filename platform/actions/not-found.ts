import type { Refusal } from "./decision.js";

/** The answer for what does not exist and for what the viewer may not see: one and the same, so that neither gives the other away. */
export const notFound = (type: string, id: string): Refusal => ({
  __typename: "NotFound",
  message: `There is no ${type} with the id ${id} that you may see. Check the id, or ask your Security Response team for access.`,
  id,
});
