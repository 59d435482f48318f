import { cellsForRotationOf } from "./on-call-cells.js";

test.each([
  [["SECURITY_ON_CALL_AND_RESPONSE_LEAD", "IOC_SWEEPS"], ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"]],
  [["SERVICE_ENGINEERING_ON_CALL"], ["SERVICE_ENGINEERING_ON_CALL"]],
  [[], ["SECURITY_ON_CALL_AND_RESPONSE_LEAD", "SERVICE_ENGINEERING_ON_CALL"]],
] as const)("A team that holds %j has its rotation changed by holders of %j", (responsibilities, cells) => {
  expect(cellsForRotationOf({ responsibilities })).toEqual(cells);
});
