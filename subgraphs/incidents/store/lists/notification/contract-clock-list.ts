import { among } from "../../../../../platform/graphql/lists/conditions.js";
import type { PageArguments } from "../../../../../platform/graphql/lists/page-arguments.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";

interface ContractClockConditions {
  readonly codes?: readonly string[] | null;
}

/** Which contract clocks are asked for, in all of their versions, the newest read first. */
export const contractClockList = (filter: ContractClockConditions | null, page: PageArguments): List => ({
  conditions: wantedBy<ContractClockConditions>(filter, { codes: among("contract.code") }),
  order: { direction: "DESC" },
  page,
});
