import { statisticsArguments } from "../../../../../platform/graphql/statistics/statistics-arguments.js";
import type { IncidentConditions } from "../../../store/lists/case/incident-list.js";
import type { IncidentDimension } from "../../../store/statistics/incident-source.js";
import { IncidentFilter } from "../case/incident-filter.js";

export const IncidentStatisticsArguments = statisticsArguments<IncidentConditions, IncidentDimension>({
  name: "Incident",
  plural: "incidents",
  filter: IncidentFilter,
  dimensions: {
    SEVERITY: "By their severity as a whole.",
    PRIORITY: "By their priority.",
    STATE: "By their state.",
    PHASE: "By the phase that they are in.",
    DETERMINATION: "By how sure the security team is that they are real.",
    HANDLING: "By their marking.",
    FIND: "By whose work turned them up.",
    SIDE: "By the side of the responsibility matrix whose work turned them up; a partner's find is of neither.",
    SERVICE: "By affected service: one that affects several counts in the row of each.",
    TEAM: "By the team of an affected service: one that affects several counts in the row of each team, once.",
  },
  time: "when they were opened",
});
