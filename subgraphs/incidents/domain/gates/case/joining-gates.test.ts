import { caseFile, responseWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { joiningGates } from "./joining-gates.js";

const joining = { id: "exchange", name: "Exchange", ownerTeamId: "exchange team" };

checkGates(joiningGates, {
  SERVICE_JOINING: {
    open: [
      [{ ...caseFile({ responses: [] }), joining }],
      [{ ...caseFile({ responses: [responseWith({ state: "RELEASED" })] }), joining }],
    ],
    shut: { AFFECTED: [{ service: "Exchange" }, { ...caseFile(), joining }] },
  },
});
