import { InputType } from "type-graphql";
import { communications } from "../customer-notices/customer-notice-action.js";
import { ReasonForPostInput, serviceHealthAction, setPost } from "./service-health-action.js";

@InputType({ description: "Why the post is not published." })
export class WithdrawServiceHealthPostInput extends ReasonForPostInput {}

export const withdrawServiceHealthPost = serviceHealthAction({
  name: "withdrawServiceHealthPost",
  description:
    "Takes back a post that was not published, also once the incident is over. What stands on the board is ended there instead.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    transitions: [{ machine: "ServiceHealthPost", from: ["DRAFT"], to: "WITHDRAWN" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.7"] }],
  },
  input: WithdrawServiceHealthPostInput,
  decide: ({ input: { reason }, loaded, viewer, now }) => ({
    summary: `Withdrew the service-health post "${loaded.post.title}": ${reason}`,
    writes: [
      setPost(loaded, {
        state: "WITHDRAWN",
        withdrawnById: viewer.personId,
        withdrawnAt: now,
        withdrawalReason: reason,
      }),
    ],
  }),
});
