import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { countedAlertsGates } from "./counted-alerts-gates.js";

interface Assigned {
  readonly assignee: { readonly name: string; readonly kind: string } | null;
}

/** The gates of giving somebody alerts. */
export const assignedAlertsGates = {
  ...countedAlertsGates,
  ...gateRules<Assigned, { readonly assigneeId?: string | null }>()({
    ALERT_ASSIGNEE_FITS: ({ assignee }, { input: { assigneeId } }) => {
      if (!assigneeId) return [];
      if (!assignee) return [["UNKNOWN", { id: assigneeId }]];
      return assignee.kind === "PERSON" ? [] : [["PROGRAM", { person: assignee.name }]];
    },
  }),
};
