import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { whoRunsSources } from "../../domain/alert-sources/who-runs-sources.js";
import { AlertSourceInput, alertSourceAction } from "./alert-source-action.js";

@InputType({ description: "A source of alerts that is disabled." })
export class DisableAlertSourceInput extends AlertSourceInput {
  @TextField("Why nothing is to be taken from it.", { max: 1_000 })
  reason!: string;
}

export const disableAlertSource = alertSourceAction({
  name: "disableAlertSource",
  description:
    "Disables a source of alerts, for as long as it sends what nobody can use or its key is in doubt: whatever it hands in is refused from now on, whichever key it has. What it has handed in already stays.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoRunsSources],
    transitions: [{ machine: "AlertSource", from: ["ENABLED"], to: "DISABLED" }],
    clears: ["SOURCE_ENABLED"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
  },
  input: DisableAlertSourceInput,
  decide: ({ input: { reason }, loaded: { source } }) => ({
    summary: `Disabled the source ${source.name} of alerts: ${reason}`,
    writes: [{ update: "AlertSource", id: source.id, set: { state: "DISABLED", silentFrom: null } }],
  }),
});
