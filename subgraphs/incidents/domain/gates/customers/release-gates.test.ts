import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import { caseFile, moment } from "../../../test-support/case-file.js";
import { newObligation } from "../../notification/new-obligation.js";
import type { CustomerNotice } from "../../records/notification/customer-notice.js";
import { obligationLimit } from "../notification/clock-gates.js";
import { releaseGates } from "./release-gates.js";

test("A notice that promises more is not released where its promise has no space among the obligations of the incident", () => {
  const one = newObligation({ id: "one", incidentId: "incident", clock: "GDPR_ARTICLE_33" });
  const shut = (obligations: number, nextUpdateAt: Date | null) =>
    releaseGates.OBLIGATIONS_HAVE_SPACE(
      {
        ...caseFile({ obligations: Array.from({ length: obligations }, () => one) }),
        notice: { nextUpdateAt } as CustomerNotice,
      },
      attemptedAt(moment),
    ) !== undefined;
  expect([shut(obligationLimit, moment), shut(obligationLimit - 1, moment), shut(obligationLimit, null)]).toEqual([
    true,
    false,
    false,
  ]);
});
