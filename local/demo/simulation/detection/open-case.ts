import { timerEnd } from "../../../../subgraphs/incidents/domain/timer-end.js";
import { severities } from "../../../../subgraphs/response-model/detection-and-analysis/severities.js";
import { handlings } from "../../../../subgraphs/response-model/evidence/handlings.js";
import type { CasePlan } from "../../cases/case-plan.js";
import { texts } from "../../words/texts.js";
import type { Simulation } from "../simulation.js";
import { system } from "../system.js";
import { virtualTeam } from "../virtual-team.js";

/** Whether the security team opened the case from a find of its own, without an alert. */
export const isOwnFind = ({ find, survivor }: CasePlan): boolean => find === "SECURITY_HUNT_FIND" && !survivor;

const lateShare = 0.08;

/** How a case begins: it is escalated, received by security, and a team is formed. Answers when that is over. */
export function openCase(simulation: Simulation): number {
  const { plan } = simulation;
  const { openedAt, onCall, services, severity, title, number, handling, tags, random } = plan;
  const [first] = services;
  const names = services.filter(({ joinsLate }) => !joinsLate).map(({ service }) => service.name);
  const word = severities[severity].title.toLowerCase();
  if (isOwnFind(plan))
    simulation.do("openIncident", openedAt, onCall, `Opened ${number} for ${names.join(", ")}: ${title}`);
  else
    simulation.do(
      "escalateAlert",
      openedAt,
      first.owner,
      `Escalated "${title}" for ${names.join(", ")} with the severity ${word}, as ${number}: ${title}`,
    );
  const at = receive(simulation);
  if (isOwnFind(plan))
    simulation.do(
      "reassessSeverity",
      simulation.later(at, 25),
      first.owner,
      `Assessed the severity for ${first.service.name}: ${word}, priority ${plan.priority}: First look.`,
      {
        service: first,
        severity,
        partId: random.identifier(at),
      },
    );
  const formedAt = plan.survivor ? at + 60_000 : simulation.later(at, 9);
  const present = services.filter(({ joinsLate }) => !joinsLate);
  const members = virtualTeam(plan, present).map(({ person }) => person.name);
  simulation.do("formVirtualTeam", formedAt, onCall, `Formed the virtual team: ${members.join(", ")}`);
  if (handling !== "AMBER")
    simulation.do(
      "changeHandling",
      formedAt + 60_000,
      onCall,
      `Changed the handling from TLP:AMBER to ${handlings[handling].title}: As the case stands.`,
    );
  for (const [place, tag] of tags.entries())
    simulation.do("addTag", formedAt + (2 + place) * 60_000, onCall, `Added the tag ${tag}`, { tag });
  return formedAt + 5 * 60_000;
}

/** Security receives it in time, or is reminded first; a duplicate is received before it is merged. */
function receive(simulation: Simulation): number {
  const { openedAt, onCall, severity, random, survivor, mergedAt } = simulation.plan;
  const opened = isOwnFind(simulation.plan) ? "MEDIUM" : severity;
  const due = timerEnd("ESCALATION", { incident: { severity: opened }, now: new Date(openedAt) }).getTime();
  const isLate = !survivor && random.chance(lateShare);
  const share = isLate ? 1.1 + 2 * random.number() : Math.min(0.95, random.around(0.28, 0.7));
  const at = survivor ? openedAt + (mergedAt - openedAt) * 0.4 : openedAt + (due - openedAt) * share;
  if (at > due)
    simulation.do(
      "recordOverdueEscalation",
      due + 4_000,
      system,
      "Nobody of the Security Response team has received the escalation in time",
    );
  simulation.do("receiveEscalation", at, onCall, "Received the escalation and began the analysis");
  return at;
}

/** What security says that each alert was. */
export function dispositionAlerts(simulation: Simulation, at: number, words: string): number {
  if (isOwnFind(simulation.plan)) return at;
  const { lead, title } = simulation.plan;
  simulation.do(
    "dispositionAlert",
    at,
    lead,
    `Found the alert "${title}" to be ${words}: ${simulation.plan.words(texts.triage)}`,
  );
  return at + 60_000;
}
