import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { handlings } from "../../../response-model/evidence/handlings.js";
import { Handling } from "../../../response-model/schema/enums.js";
import { isDisclosed } from "../../domain/indicators/is-disclosed.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { Incident } from "../../domain/records/case/incident.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { markedAlertAggregate } from "../../store/aggregates/alerts/marked-alert-aggregate.js";
import { whoLeads } from "../who-leads.js";
import { AlertInput } from "./alert-action.js";

@InputType({ description: "Who may read the alert from now on." })
export class ChangeAlertHandlingInput extends AlertInput {
  @Field(() => Handling, { description: "The new marking of the Traffic Light Protocol." })
  handling!: Handling;

  @TextField("Why the circle of readers changes.", { max: 1_000 })
  reason!: string;
}

/** Whoever reads the alert and not its incident learns nothing of what is done with it there. */
const asNews = (alert: Alert, incident: Incident | undefined, now: Date): Partial<Alert> =>
  !incident || isDisclosed(alert, { handling: incident.handling, incidentHandling: incident.handling })
    ? { newsAt: now }
    : {};

export const changeAlertHandling = actionsOn(markedAlertAggregate)({
  name: "changeAlertHandling",
  description:
    "Changes who may read an alert, by its Traffic Light Protocol marking, at once. The team of its service and the security side mark it for fewer; for more, whoever leads its incident does, or security on-call where nobody leads, and never for more than its incident is marked for. RED in an incident takes a virtual team with every role holder in it. What was written of the alert elsewhere before, such as in the timeline of its incident, stays as it is.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [
      { responsibility: "EVENT_AND_ALERT_TRIAGE" },
      { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
      ...whoLeads,
    ],
    gates: ["INCIDENT_OPEN", "ALERT_KEPT_CLOSE", "VIRTUAL_TEAM_FORMED", "READERS_REMAIN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-9"] },
      { framework: "NIST_800_61_R2", ids: ["2.3.4"] },
    ],
  },
  input: ChangeAlertHandlingInput,
  decide: (given) => {
    const { reason, handling } = given.input;
    const { alert, incident } = given.loaded;
    const by = { ...given, operation: "changeAlertHandling" };
    // Whatever they decide: a source that has called it RED is heard.
    const set = { handling, handlingAskedAt: null, ...asNews(alert, incident, given.now) };
    return {
      summary: `Changed the handling of the alert "${alert.title}" from ${handlings[alert.handling].title} to ${handlings[handling].title}: ${reason}`,
      writes: [{ update: "Alert", id: alert.id, set }, alertEntry(by, "MARKED", alert, { handling }, { reason })],
    };
  },
});
