import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import type { MilestoneKind } from "../../../response-model/process/milestone-kinds.js";
import type { CaseFile } from "../../domain/case-file.js";
import { awaitedPeople } from "../../domain/people/awaited-people.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Records } from "../../domain/records/records.js";
import { incidentMilestone } from "../../domain/writes/milestones.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { withdrawOpenQuestions } from "../../domain/writes/withdraw-open-questions.js";

type Given = Pick<DecisionInput<object, CaseFile>, "loaded" | "viewer" | "now" | "newIdentifier">;

/** The writes that end an incident that turned out to be none, or to be another. Its clocks end with it: nobody need be notified. */
export const endIncident = (
  given: Given,
  kind: MilestoneKind & Incident["state"],
  set: Partial<Incident> & { readonly endReason: string },
): readonly Write<Records>[] => [
  setIncident(given.loaded, {
    ...awaitedPeople({ ...given.loaded, consultations: [] }),
    ...set,
    state: kind,
    endedAt: given.now,
  }),
  ...withdrawOpenQuestions(given.loaded, given.viewer, given.now),
  incidentMilestone(given, kind),
  ...given.loaded.obligations
    .filter(({ settledAt }) => settledAt === null)
    .map(
      ({ id }) => ({ update: "NotificationObligation", id, set: { state: "ENDED", settledAt: given.now } }) as const,
    ),
];
