import type { DecisionInput } from "../../../platform/actions/action.js";
import type { Write } from "../../../platform/actions/decision.js";
import type { ServiceFile } from "../domain/case-file.js";
import type { Incident } from "../domain/records/case/incident.js";
import type { Records } from "../domain/records/records.js";
import { judgedAs } from "../domain/writes/new-response.js";
import { setIncident } from "../domain/writes/set-incident.js";
import { change, followingServices, type Why } from "../domain/writes/severity-changes.js";
import { setResponse } from "./response-action.js";

/** What judges a service anew: its response, and what follows for the incident, each with its line of history. */
export function judgeService(
  given: Pick<DecisionInput<object, ServiceFile>, "viewer" | "now" | "newIdentifier" | "loaded">,
  to: Pick<Incident, "severity" | "priority">,
  why: Why,
): readonly Write<Records>[] {
  const { loaded } = given;
  const { response, responses } = loaded;
  const set = judgedAs({ ...to, severityProvisional: why.provisional });
  const follows = followingServices(
    given,
    responses.map((one) => (one.id === response.id ? { ...one, ...set } : one)),
    why,
  );
  return [
    setResponse(loaded, set),
    change(given, response.serviceId, response, to, why),
    ...(follows.history.length > 0 ? [setIncident(loaded, follows.set)] : []),
    ...follows.history,
  ];
}
