import { incidentStateGates as ofTheChecker } from "../../site/generator/checker/expectations.js";
import { incidentStateGates } from "../../subgraphs/incidents/domain/is-final-refusal.js";

test("The model checker knows by its own list the gates that look at how far an incident is, and the one that is open after its end", () => {
  expect([...ofTheChecker].sort()).toEqual([...incidentStateGates, "INCIDENT_OVER"].sort());
});
