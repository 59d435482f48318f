import { Max, Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { newSourceKey } from "../../domain/alert-sources/new-source-key.js";
import { whoRunsSources } from "../../domain/alert-sources/who-runs-sources.js";
import { sourceKeyAggregate } from "../../store/aggregates/alert-sources/alert-source-key-aggregate.js";
import { AlertSourceInput } from "./alert-source-action.js";

const minutesOfAWeek = 7 * 24 * 60;

@InputType({ description: "A source of alerts that gets a new key." })
export class RotateAlertSourceKeyInput extends AlertSourceInput {
  @Min(0, { message: "must be 0 or more" })
  @Max(minutesOfAWeek, { message: `must be at most ${minutesOfAWeek}, which is a week` })
  @Field(() => Int, {
    defaultValue: 60,
    description:
      "For how many minutes the keys before stay valid beside it, so that the program can be changed over. 0 revokes them at once, as when one has leaked.",
  })
  overlapMinutes!: number;
}

export const rotateAlertSourceKey = actionsOn(sourceKeyAggregate)({
  name: "rotateAlertSourceKey",
  description:
    "Issues a new key for a source of alerts. The answer has it in `secret`, this one time. The keys before it stay valid for the overlap that is named, at most a week, and with 0 not at all: so a key that has leaked is revoked.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoRunsSources],
    transitions: [
      { machine: "AlertSource", from: ["ENABLED"], to: "ENABLED" },
      { machine: "AlertSource", from: ["DISABLED"], to: "DISABLED" },
    ],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
  },
  input: RotateAlertSourceKeyInput,
  decide: ({ input: { overlapMinutes }, loaded: { source, key, keys }, viewer, now }) => {
    const end = new Date(now.getTime() + overlapMinutes * 60_000);
    const set = { expiresAt: end };
    return {
      summary: `Issued a new key for the source ${source.name}; the keys before it are valid ${overlapMinutes === 0 ? "no longer" : `until ${end.toISOString()}`}`,
      writes: [
        ...keys
          .filter(({ expiresAt }) => expiresAt === null || expiresAt > end)
          .map(({ id }) => ({ update: "AlertSourceKey", id, set }) as const),
        newSourceKey(key, { alertSourceId: source.id, viewer, now }),
      ],
    };
  },
});
