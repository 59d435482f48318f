import type { Severity } from "../../../response-model/detection-and-analysis/severities.js";
import { caseFile, responseWith } from "../../test-support/case-file.js";
import type { ServiceResponse } from "../records/response/service-response.js";
import { rankOf, severityOf } from "./severity-of.js";

const judged = (severity: Severity | null, priority: number | null, changes: Partial<ServiceResponse> = {}) =>
  responseWith({ severity, severityRank: severity && rankOf(severity), priority, ...changes });
const { incident } = caseFile();

test.each([
  ["the gravest severity and the most urgent priority count", [judged("LOW", 1), judged("CRITICAL", 4)], "CRITICAL", 1],
  ["one that is not assessed does not count", [judged("LOW", 4), judged(null, null)], "LOW", 4],
  ["one that is released does not count", [judged("LOW", 4), judged("CRITICAL", 1, { state: "RELEASED" })], "LOW", 4],
  ["a provisional severity counts", [judged("CRITICAL", 1, { severityProvisional: true })], "CRITICAL", 1],
  ["it stays as it is while none is assessed", [judged(null, null)], "HIGH", 2],
  ["it stays as it is when all are released", [judged("LOW", 4, { state: "RELEASED" })], "HIGH", 2],
] as const)("Of the services of an incident, %s", (_, responses, severity, priority) => {
  expect(severityOf(incident, responses)).toEqual({ severity, severityRank: rankOf(severity), priority });
});

test("A severity that the lead has overridden stays, whatever the services say; their priority counts", () => {
  const overridden = { ...incident, severity: "LOW", severityOverride: "A test tenant." } as const;
  expect(severityOf(overridden, [judged("CRITICAL", 1)])).toEqual({
    severity: "LOW",
    severityRank: rankOf("LOW"),
    priority: 1,
  });
});
