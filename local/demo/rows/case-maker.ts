import { caseHeadsOf } from "../cases/case-heads.js";
import type { Organization } from "../cases/organization.js";
import type { Period } from "../cases/period.js";
import { planCase } from "../cases/plan-case.js";
import { historyOf } from "../simulation/history.js";
import { simulateCase } from "../simulation/simulate-case.js";
import { type CaseRows, rowsOfCase } from "./rows-of-case.js";

/** Cases that follow one another: those of these places among all of a period, of which the first is the oldest. */
export interface Stretch {
  readonly from: number;
  readonly before: number;
}

/** Makes up the cases of a stretch, one after the other: the same for the same period and organization, whoever makes up the rest. */
export function caseMaker(period: Period, organization: Organization): (stretch: Stretch) => Generator<CaseRows> {
  const heads = caseHeadsOf(period);
  return function* ({ from, before }) {
    for (let place = from; place < before; place += 1)
      yield rowsOfCase(historyOf(simulateCase(planCase(heads, organization, place)), period));
  };
}
