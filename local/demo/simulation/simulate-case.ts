import { definitionPredicates } from "../../../subgraphs/response-model/detection-and-analysis/definition-predicates.js";
import type { CasePlan } from "../cases/case-plan.js";
import { texts } from "../words/texts.js";
import { addObligation } from "./add-obligation.js";
import { assess } from "./detection/assess.js";
import { determinationOf } from "./detection/determination-of.js";
import { dispositionAlerts, openCase } from "./detection/open-case.js";
import { predicateOf } from "./detection/predicate-of.js";
import { reassess } from "./detection/reassess.js";
import { addDuties } from "./duties.js";
import { approve } from "./response/approve.js";
import { releaseNotAffected } from "./response/release-not-affected.js";
import { reopen } from "./response/reopen.js";
import { containAndEradicate, recordAnalysis, recover } from "./response/respond.js";
import { staff } from "./response/staff.js";
import { simulatePostIncident } from "./simulate-post-incident.js";
import { type Simulation, simulationOf } from "./simulation.js";
import { system } from "./system.js";

/** Simulates a case from its beginning to its end, as if time went on for long enough. */
export function simulateCase(plan: CasePlan): Simulation {
  const simulation = simulationOf(plan);
  const formedAt = openCase(simulation);
  if (plan.ending === "MERGED") merge(simulation, formedAt);
  else if (plan.ending === "DISMISSED") dismiss(simulation, formedAt);
  else declareAndRespond(simulation, formedAt);
  return simulation;
}

function merge(simulation: Simulation, formedAt: number): void {
  const { onCall, survivor, mergedAt, words } = simulation.plan;
  const at = Math.max(
    dispositionAlerts(simulation, Math.min(formedAt, mergedAt - 60_000), "a true positive"),
    mergedAt,
  );
  simulation.do("mergeIncident", at, onCall, `Merged into ${survivor?.number}: ${words(texts.merged)}`);
}

function dismiss(simulation: Simulation, formedAt: number): void {
  const { onCall, isReopened, random } = simulation.plan;
  const { words, reason, alert } = determinationOf(simulation.plan);
  const at = simulation.later(dispositionAlerts(simulation, simulation.later(formedAt, 80), alert), 150);
  simulation.do("dismissIncident", at, onCall, `Dismissed the incident (${words}): ${reason}`);
  if (!isReopened) return;
  const againAt = reopen(
    simulation,
    at + (1 + 9 * random.number()) * 24 * 3_600_000,
    simulation.plan.onCall,
    "RECEIVED",
  );
  declareAndRespond(simulation, againAt);
}

function declareAndRespond(simulation: Simulation, formedAt: number): void {
  const { plan } = simulation;
  const { onCall, services, duplicate, words, ending } = plan;
  const present = services.slice(1).filter(({ joinsLate }) => !joinsLate);
  const assessed = present.map((affected) => assess(simulation, affected, simulation.later(formedAt, 25)));
  const judgedAt = dispositionAlerts(
    simulation,
    simulation.later(Math.max(formedAt, ...assessed), 40),
    "a true positive",
  );
  const declaredAt = Math.floor(simulation.later(judgedAt, 60));
  const predicate = definitionPredicates[predicateOf(plan)].title.toLowerCase();
  simulation.do(
    "declareIncident",
    declaredAt,
    onCall,
    `Declared the incident, for ${predicate}: ${words(texts.declared)}`,
  );
  if (duplicate)
    simulation.do("takeInDuplicate", duplicate.mergedAt, system, `Took in ${duplicate.number}, which is the same`);
  const dutiesAt = ending === "WITHDRAWN" ? declaredAt : addDuties(simulation, declaredAt);
  const staffedAt = staff(simulation, declaredAt);
  const analysedAt = recordAnalysis(simulation, simulation.later(staffedAt, 60));
  if (ending === "WITHDRAWN") withdraw(simulation, analysedAt, declaredAt);
  else respond(simulation, analysedAt, dutiesAt);
}

/** Each service gets the adversary out, then each recovers; the look back ends it, unless it is taken up again. */
function respond(simulation: Simulation, analysedAt: number, dutiesAt: number): void {
  const { lead, services, isReopened, random } = simulation.plan;
  reassess(simulation, analysedAt);
  const affected = services.filter(({ released }) => !released);
  for (const one of services) if (one.released) releaseNotAffected(simulation, one, analysedAt);
  const evicted = affected.map((one) => containAndEradicate(simulation, one, analysedAt));
  const recovered = affected.map((one) => recover(simulation, one, Math.max(...evicted)));
  const overAt = simulatePostIncident(simulation, Math.max(dutiesAt, ...recovered));
  if (!isReopened || simulation.reopenings > 0) return;
  const againAt = recordAnalysis(
    simulation,
    reopen(simulation, overAt + (3 + 30 * random.number()) * 24 * 3_600_000, lead, "DECLARED"),
  );
  const [first] = services;
  simulatePostIncident(simulation, recover(simulation, first, containAndEradicate(simulation, first, againAt)));
}

function withdraw(simulation: Simulation, from: number, declaredAt: number): void {
  const { lead, services } = simulation.plan;
  const [first] = services;
  let at = simulation.later(from, 40);
  simulation.do(
    "startContainment",
    at,
    first.engineer,
    `Began containment in ${first.service.name}: ${simulation.plan.words(texts.containment)}`,
    { service: first },
  );
  const { words, reason } = determinationOf(simulation.plan);
  at = approve(simulation, simulation.later(at, 300), "withdrawIncident") + 20 * 60_000;
  simulation.do("withdrawIncident", at, lead, `Withdrew the incident (${words}): ${reason}`);
  addObligation(simulation, "CUSTOMER_CONTRACT_72_HOURS", {
    startedAt: declaredAt,
    settledAt: Math.floor(at),
    by: "END",
  });
}
