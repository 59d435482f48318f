import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { ServiceHealthStatus } from "../../../response-model/schema/enums.js";
import { writeHealthUpdate } from "../../domain/writes/service-health-update.js";
import { communications } from "../customer-notices/customer-notice-action.js";
import { NextUpdateField, ServiceHealthPostInput, serviceHealthAction, setPost } from "./service-health-action.js";

@InputType({ description: "What the post says further." })
export class UpdateServiceHealthPostInput extends ServiceHealthPostInput {
  @NextUpdateField()
  nextUpdateAt?: Date | null;

  @Field(() => ServiceHealthStatus, { description: "How far the response has come by now." })
  status!: ServiceHealthStatus;

  @TextField("What customers read further.")
  text!: string;
}

export const updateServiceHealthPost = serviceHealthAction({
  name: "updateServiceHealthPost",
  description:
    "Adds a text to a post that stands on the service-health board, which keeps all of them. One person of communications does so: two have put the post there, and its next text is promised by a time.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    transitions: [{ machine: "ServiceHealthPost", from: ["PUBLISHED"], to: "PUBLISHED" }],
    gates: ["PROMISE_AHEAD"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "CSF_2_0", ids: ["RS.CO", "RC.CO"] },
    ],
  },
  input: UpdateServiceHealthPostInput,
  decide: (given) => {
    const {
      input: { status, text, nextUpdateAt },
      loaded: { post },
    } = given;
    const set = { status, text, nextUpdateAt: nextUpdateAt ?? null, writings: post.writings + 1 };
    return {
      summary: `Updated the service-health post "${post.title}"`,
      writes: [setPost({ post }, set), writeHealthUpdate(given, { ...post, ...set })],
    };
  },
});
