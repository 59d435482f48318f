import { checkGates } from "../../../test-support/check-gates.js";
import { idOf } from "../../../test-support/organization.js";
import { notedAlertGates } from "./noted-alert-gates.js";

const of = (alert: string | null, note: string | null) => ({
  alert: { incidentId: alert },
  note: { incidentId: note },
});

checkGates(notedAlertGates, {
  ALERT_NOTE_IN_PLACE: {
    open: [[of(null, null)], [of(idOf(1), idOf(1))]],
    shut: { ELSEWHERE: [{}, of(idOf(1), null)] },
  },
});
