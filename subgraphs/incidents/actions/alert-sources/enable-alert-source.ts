import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { silentFrom } from "../../domain/alert-sources/silent-from.js";
import { whoRunsSources } from "../../domain/alert-sources/who-runs-sources.js";
import { AlertSourceInput, alertSourceAction } from "./alert-source-action.js";

@InputType({ description: "A source of alerts that is enabled." })
export class EnableAlertSourceInput extends AlertSourceInput {
  @TextField("Why it is listened to again.", { max: 1_000 })
  reason!: string;
}

export const enableAlertSource = alertSourceAction({
  name: "enableAlertSource",
  description:
    "Enables a source of alerts again: what it hands in is taken from now on, by the keys that are valid. Rotate its key first where that was in doubt.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoRunsSources],
    transitions: [{ machine: "AlertSource", from: ["DISABLED"], to: "ENABLED" }],
    establishes: ["SOURCE_ENABLED"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
  },
  input: EnableAlertSourceInput,
  decide: ({ input: { reason }, loaded: { source }, now }) => ({
    summary: `Enabled the source ${source.name} of alerts: ${reason}`,
    writes: [
      {
        update: "AlertSource",
        id: source.id,
        set: { state: "ENABLED", silentFrom: silentFrom(source.maxSilenceHours, now) },
      },
    ],
  }),
});
