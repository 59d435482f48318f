import { checkGates } from "../../../test-support/check-gates.js";
import { countedAlertsGates } from "./counted-alerts-gates.js";

const counted = (expectedCount: number) => ({ input: { expectedCount } });

checkGates(countedAlertsGates, {
  ALERTS_AS_COUNTED: {
    open: [[{}], [{ found: null }], [{ found: 3 }, counted(3)]],
    shut: {
      OTHERS: [{ found: "4", counted: "3" }, { found: 4 }, counted(3)],
      TOO_MANY: [{ most: "1000" }, { found: 1_001 }, counted(1_000)],
    },
  },
});
