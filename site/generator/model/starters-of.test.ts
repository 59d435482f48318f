import { readFileSync } from "node:fs";
import path from "node:path";
import { readProcessModel } from "../reading/read-process-model.js";
import { startersOf } from "./starters-of.js";

const real = readProcessModel(readFileSync(path.join(__dirname, "../../../gateway/supergraph.graphql"), "utf8"));
const named = (wanted: string) =>
  real.clocks.flatMap((clock) => (clock.code === wanted ? startersOf(clock, real).map(({ name }) => name) : []));

test("Every clock says with which operations it starts", () => {
  expect(real.clocks.filter((clock) => startersOf(clock, real).length === 0)).toEqual([]);
});

test.each([
  ["CUSTOMER_CONTRACT_72_HOURS", ["declareIncident"]],
  ["GDPR_ARTICLE_33", ["assessApplicableRegulations", "startNotificationClock"]],
  ["NIS2_FINAL_REPORT", ["recordAuthorityNotice"]],
  ["PROMISED_UPDATE", ["recordAuthorityNotice", "releaseCustomerNotice", "supplementAuthorityNotice"]],
])("%s starts with %j", (clock, operations) => {
  expect(named(clock).toSorted()).toEqual(operations);
});
