import { checkGates } from "../../../test-support/check-gates.js";
import { openingGates } from "./opening-gates.js";

const file = {
  named: [{ id: "exchange", name: "Exchange", ownerTeamId: "exchange team" }],
  number: "INC-2026-00001",
};

checkGates(openingGates, {
  SERVICES_KNOWN: {
    open: [
      [file, { input: { serviceIds: ["exchange"] } }],
      [file, { input: { otherServiceIds: [] } }],
    ],
    shut: {
      UNKNOWN: [
        { ids: ["one", "other"] },
        file,
        { input: { serviceIds: ["exchange", "one"], otherServiceIds: ["other"] } },
      ],
    },
  },
});
