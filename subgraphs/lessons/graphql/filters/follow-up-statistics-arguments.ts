import { statisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import type { FollowUpConditions } from "../../store/lists/follow-up-list.js";
import type { FollowUpDimension } from "../../store/statistics/follow-up-source.js";
import { FollowUpFilter } from "./follow-up-filter.js";

export const FollowUpStatisticsArguments = statisticsArguments<FollowUpConditions, FollowUpDimension>({
  name: "FollowUp",
  plural: "follow-ups",
  filter: FollowUpFilter,
  dimensions: {
    STATE: "By their state.",
    KIND: "By what kind of work they are.",
    NATURE: "By how they help against the next incident.",
    PRIORITY: "By their priority; what waits for one has none.",
    SERVICE: "By the service that they are to be done in; the security team's own list has none.",
    TEAM: "By the team of that service.",
  },
  time: "when security asked for them",
});
