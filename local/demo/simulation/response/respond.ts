import type { AffectedService } from "../../cases/case-plan.js";
import { texts } from "../../words/texts.js";
import type { Simulation } from "../simulation.js";

/** What security finds out, which the way to containment begins with. */
export function recordAnalysis(simulation: Simulation, at: number): number {
  const { lead, theme, words } = simulation.plan;
  const vector = theme.vector.toLowerCase().replaceAll("_", " ");
  simulation.do("recordAnalysis", at, lead, `Recorded an analysis (attack vector: ${vector}): ${words(theme.causes)}`, {
    partId: simulation.plan.random.identifier(at),
  });
  return at;
}

/** One round of one service up to where the adversary is out; answers when that is. */
export function containAndEradicate(simulation: Simulation, affected: AffectedService, from: number): number {
  const { random, lead, words } = simulation.plan;
  const { service, engineer, owner, goesBack } = affected;
  const of = { service: affected };
  const text = (kind: readonly string[]) => `${words(kind)} Outcome: ${words(texts.outcome)}`;
  const isFirstRound = simulation.rounds.get(affected) === 1;
  let at = simulation.later(from, 40);
  simulation.do(
    "startContainment",
    at,
    engineer,
    `Began containment in ${service.name}: ${words(texts.containment)}`,
    of,
  );
  at = simulation.later(at, 150);
  simulation.do("recordContainment", at, engineer, `Contained in ${service.name}: ${text(texts.containment)}`, of);
  if (isFirstRound && goesBack === "CONTAINMENT") return goBack(simulation, affected, at);
  at = simulation.later(at, 90);
  simulation.do("startEradication", at, engineer, `Began eradication in ${service.name}: ${words(texts.eviction)}`, of);
  at = simulation.later(at, 420);
  simulation.do("recordEviction", at, engineer, `Adversary evicted from ${service.name}: ${text(texts.eviction)}`, of);
  if (isFirstRound && goesBack === "ERADICATION") return goBack(simulation, affected, at);
  at = simulation.later(at, 200);
  simulation.do(
    "recordMitigation",
    at,
    engineer,
    `Vulnerable paths closed in ${service.name}: ${text(texts.mitigation)}`,
    of,
  );
  const [planId, guidanceId] = [random.identifier(at), random.identifier(at)];
  at = simulation.later(at, 60);
  simulation.do(
    "proposeRecoveryPlan",
    at,
    engineer,
    `Proposed a recovery plan for ${service.name}: ${words(texts.plan)}`,
    {
      ...of,
      partId: planId,
    },
  );
  at = simulation.later(at, 70);
  simulation.do(
    "agreeRecoveryPlan",
    at,
    lead,
    `Agreed the recovery plan for ${service.name} that ${engineer.name} had proposed`,
    { ...of, partId: planId },
  );
  at = simulation.later(at, 15);
  simulation.do(
    "issueRecoveryGuidance",
    at,
    lead,
    `Issued guidance for the recovery of ${service.name}: ${words(texts.guidance)}`,
    { ...of, partId: guidanceId },
  );
  at = simulation.later(at, 50);
  simulation.do("acknowledgeGuidance", at, owner, `Acknowledged the guidance for the recovery of ${service.name}`, {
    ...of,
    partId: guidanceId,
  });
  return at;
}

/** The way back to analysis is part of the process: the next round begins with an analysis of its own. */
function goBack(simulation: Simulation, affected: AffectedService, from: number): number {
  const at = simulation.later(from, 300);
  const round = (simulation.rounds.get(affected) ?? 1) + 1;
  simulation.rounds.set(affected, round);
  simulation.do(
    "returnToAnalysis",
    at,
    simulation.plan.lead,
    `Returned ${affected.service.name} to analysis, round ${round}: ${simulation.plan.words(texts.back)}`,
    { service: affected },
  );
  return containAndEradicate(simulation, affected, recordAnalysis(simulation, simulation.later(at, 120)));
}

/** From where the adversary is out of every service: restored by its team, validated by security. Answers when that is. */
export function recover(simulation: Simulation, affected: AffectedService, from: number): number {
  const { lead, words } = simulation.plan;
  const { service, engineer } = affected;
  const of = { service: affected };
  let at = simulation.later(from, 60);
  simulation.do("startRecovery", at, engineer, `Began the recovery of ${service.name}: ${words(texts.plan)}`, of);
  at = simulation.later(at, 500);
  simulation.do(
    "recordRestoration",
    at,
    engineer,
    `Restored ${service.name}: ${words(texts.restoration)} Outcome: ${words(texts.outcome)}`,
    of,
  );
  // Security watches for a day and more, however grave it was.
  at = Math.max(simulation.later(at, 2_400), at + 24 * 3_600_000);
  simulation.do("validateRecovery", at, lead, `Validated the recovery of ${service.name}: ${words(texts.outcome)}`, of);
  return at;
}
