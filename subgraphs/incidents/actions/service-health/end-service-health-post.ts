import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { writeHealthUpdate } from "../../domain/writes/service-health-update.js";
import { communications } from "../customer-notices/customer-notice-action.js";
import { ServiceHealthPostInput, serviceHealthAction, setPost } from "./service-health-action.js";

@InputType({ description: "How the post ends." })
export class EndServiceHealthPostInput extends ServiceHealthPostInput {
  @TextField("What customers read last.")
  text!: string;
}

export const endServiceHealthPost = serviceHealthAction({
  name: "endServiceHealthPost",
  description:
    "Ends a post on the service-health board with its final text, as resolved. What stands on the board is brought to its end whatever has become of the incident.",
  policy: {
    phase: "RECOVERY",
    since: "3.0.0",
    allow: [...communications],
    transitions: [{ machine: "ServiceHealthPost", from: ["PUBLISHED"], to: "ENDED" }],
    establishes: [{ is: "HEALTH_POSTS_ENDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "CSF_2_0", ids: ["RC.CO"] },
    ],
  },
  input: EndServiceHealthPostInput,
  decide: (given) => {
    const {
      input: { text },
      loaded: { post },
      viewer,
      now,
    } = given;
    const set = {
      state: "ENDED",
      status: "RESOLVED",
      text,
      nextUpdateAt: null,
      writings: post.writings + 1,
      endedById: viewer.personId,
      endedAt: now,
    } as const;
    return {
      summary: `Ended the service-health post "${post.title}"`,
      writes: [setPost({ post }, set), writeHealthUpdate(given, { ...post, ...set })],
    };
  },
});
