import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { AlertFile } from "../../domain/gates/alerts/alert-gates.js";
import type { Records } from "../../domain/records/records.js";
import { worst } from "../../domain/response/worst.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { stepByStep } from "../alert-correlations/step-by-step.js";
import { writesOfService } from "../alerts/writes-of-link.js";

type Given = Pick<DecisionInput<object, CaseFile>, "loaded" | "viewer" | "now" | "newIdentifier">;

/** What follows for their services where alerts become part of an incident: of each, the worst of its alerts counts. */
export function servicesOfLinked(
  given: Given,
  alerts: readonly AlertFile[],
): { readonly joined: number; readonly writes: readonly Write<Records>[] } {
  const { loaded } = given;
  const serviceIds = [...new Set(alerts.map(({ alert }) => alert.serviceId))];
  const writes = stepByStep(
    loaded,
    serviceIds.map((serviceId) => {
      const ofService = alerts.filter(({ alert }) => alert.serviceId === serviceId);
      const [first] = ofService;
      const reason =
        first && ofService.length === 1
          ? `As the alert ${nameOfAlert(first.alert)} was assessed.`
          : `As the worst of ${ofService.length} alerts was assessed.`;
      const judged = worst(ofService.flatMap(({ assessment }) => assessment ?? [])) ?? null;
      return (file: CaseFile) => writesOfService({ ...given, loaded: file }, serviceId, judged, reason);
    }),
  );
  return { joined: serviceIds.filter((id) => !loaded.incident.serviceIds.includes(id)).length, writes };
}
