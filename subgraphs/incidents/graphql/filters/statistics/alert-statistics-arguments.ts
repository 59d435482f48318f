import { statisticsArguments } from "../../../../../platform/graphql/statistics/statistics-arguments.js";
import { AlertFilter } from "../../../actions/alert-queue/alert-filter.js";
import type { AlertConditions } from "../../../store/lists/detection/alert-list.js";
import type { AlertDimension } from "../../../store/statistics/alert-source.js";

export const AlertStatisticsArguments = statisticsArguments<AlertConditions, AlertDimension>({
  name: "Alert",
  plural: "alerts",
  filter: AlertFilter,
  dimensions: {
    STATE: "By their state.",
    SOURCE: "By the source that noticed them.",
    DISPOSITION: "By their disposition.",
    SEVERITY:
      "By how bad they are: as the service team assessed them; before that, or where their source finds them worse since, as that says.",
    RULE: "By the rule that raised them, as their source names it.",
    ALERT_SOURCE: "By the source that handed them in.",
    SERVICE: "By the service that they are for.",
    TEAM: "By the team of that service.",
  },
  time: "when they were received",
});
