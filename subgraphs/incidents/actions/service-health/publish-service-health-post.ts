import { InputType } from "type-graphql";
import { ReadVersionField } from "../../../../platform/graphql/input-fields.js";
import { writeHealthUpdate } from "../../domain/writes/service-health-update.js";
import { communications } from "../customer-notices/customer-notice-action.js";
import { NextUpdateField, OnePostInput, serviceHealthAction, setPost } from "./service-health-action.js";

@InputType({ description: "The post that is published, as it was read." })
export class PublishServiceHealthPostInput extends OnePostInput {
  @ReadVersionField()
  expectedVersion!: number;

  @NextUpdateField()
  nextUpdateAt?: Date | null;
}

export const publishServiceHealthPost = serviceHealthAction({
  name: "publishServiceHealthPost",
  description:
    "Puts a post on the service-health board, as a second person of communications who has not written it. It is published as it was read.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...communications],
    separate: ["draftServiceHealthPost"],
    transitions: [{ machine: "ServiceHealthPost", from: ["DRAFT"], to: "PUBLISHED" }],
    gates: ["INCIDENT_OPEN", "DECLARED_ONCE", "PROMISE_AHEAD"],
    clears: ["HEALTH_POSTS_ENDED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "CSF_2_0", ids: ["RS.CO"] },
    ],
  },
  input: PublishServiceHealthPostInput,
  decide: (given) => {
    const {
      input,
      loaded: { post },
      viewer,
      now,
    } = given;
    const set = {
      state: "PUBLISHED",
      nextUpdateAt: input.nextUpdateAt ?? null,
      publishedById: viewer.personId,
      publishedByName: viewer.name,
      publishedAt: now,
    } as const;
    // What stands there first is what was drafted, in the words of whoever drafted it.
    const author = { personId: post.draftedById, name: post.draftedByName };
    return {
      summary: `Published the service-health post "${post.title}" of ${post.draftedByName}`,
      writes: [setPost({ post }, set), writeHealthUpdate({ ...given, viewer: author }, { ...post, ...set })],
    };
  },
});
