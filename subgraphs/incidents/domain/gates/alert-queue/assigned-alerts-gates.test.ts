import { memberOf } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { assignedAlertsGates } from "./assigned-alerts-gates.js";

const to = (assigneeId: string) => ({ input: { assigneeId } });
const assignee = memberOf("Erin", "SERVICE");
const robo = { ...memberOf("Robo", "SERVICE"), kind: "SERVICE_ACCOUNT" as const };
const { ALERT_ASSIGNEE_FITS } = assignedAlertsGates;

checkGates(
  { ALERT_ASSIGNEE_FITS },
  {
    ALERT_ASSIGNEE_FITS: {
      open: [[{ assignee }, to("Erin")], [{ assignee: null }]],
      shut: {
        UNKNOWN: [{ id: "Nemo" }, { assignee: null }, to("Nemo")],
        PROGRAM: [{ person: "Robo" }, { assignee: robo }, to("Robo")],
      },
    },
  },
);
