import { statisticsArguments } from "../../../../../platform/graphql/statistics/statistics-arguments.js";
import type { ObligationConditions } from "../../../store/lists/notification/obligation-list.js";
import type { ObligationDimension } from "../../../store/statistics/obligation-source.js";
import { NotificationObligationFilter } from "../notification/obligation-filters.js";

export const ObligationStatisticsArguments = statisticsArguments<ObligationConditions, ObligationDimension>({
  name: "NotificationObligation",
  plural: "obligations to notify",
  filter: NotificationObligationFilter,
  dimensions: {
    STATE: "By their state: met, met late, missed and so on.",
    CLOCK: "By their clock.",
    LAW: "By the law or contract that they are owed under.",
    JURISDICTION: "By the jurisdiction of that law.",
    ADDRESSEE: "By whom they are owed to.",
  },
  time: "when their clocks started",
});
