import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { AlertFilter } from "../../../actions/alert-queue/alert-filter.js";
import type { AlertConditions, AlertOrderField } from "../../../store/lists/detection/alert-list.js";

export const AlertArguments = listArguments<AlertConditions, AlertOrderField>({
  name: "Alert",
  plural: "alerts",
  filter: AlertFilter,
  orders: {
    RECEIVED_AT: "When they were received.",
    SEVERITY:
      "How bad they are: as the service team assessed them; before that, or where their source finds them worse since, as that says. What nobody has rated counts as `MEDIUM`, so that it is not below all that is known to be mild.",
    LAST_SEEN_AT: "When they were reported for the last time.",
    COUNT: "How often they were reported.",
    TRIAGE_DUE_AT: "Until when they are to be triaged; what does not wait for that any more comes last.",
  },
  usually: [{ field: "RECEIVED_AT", direction: "DESC" }],
});
