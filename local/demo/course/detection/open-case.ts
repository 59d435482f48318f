import { timerEnd } from "../../../../subgraphs/incidents/domain/timer-end.js";
import { severities } from "../../../../subgraphs/response-model/detection-and-analysis/severities.js";
import { handlings } from "../../../../subgraphs/response-model/evidence/handlings.js";
import type { CasePlan } from "../../cases/case-plan.js";
import { texts } from "../../words/texts.js";
import type { Course } from "../course.js";
import { system } from "../system.js";
import { virtualTeam } from "../virtual-team.js";

/** Whether the security team opened the case from a find of its own, without an alert. */
export const isOwnFind = ({ find, survivor }: CasePlan): boolean => find === "SECURITY_HUNT_FIND" && !survivor;

const lateShare = 0.08;

/** How a case begins: it is escalated, received by security, and a team is formed. Answers when that is over. */
export function openCase(course: Course): number {
  const { plan } = course;
  const { openedAt, onCall, services, severity, title, number, handling, tags, random } = plan;
  const [first] = services;
  const names = services.filter(({ joinsLate }) => !joinsLate).map(({ service }) => service.name);
  const word = severities[severity].title.toLowerCase();
  if (isOwnFind(plan))
    course.do("openIncident", openedAt, onCall, `Opened ${number} for ${names.join(", ")}: ${title}`);
  else
    course.do(
      "escalateAlert",
      openedAt,
      first.owner,
      `Escalated "${title}" for ${names.join(", ")} with the severity ${word}, as ${number}: ${title}`,
    );
  const at = receive(course);
  if (isOwnFind(plan))
    course.do(
      "reassessSeverity",
      course.later(at, 25),
      first.owner,
      `Assessed the severity for ${first.service.name}: ${word}, priority ${plan.priority}: First look.`,
      {
        service: first,
        severity,
        partId: random.identifier(at),
      },
    );
  const formedAt = plan.survivor ? at + 60_000 : course.later(at, 9);
  const present = services.filter(({ joinsLate }) => !joinsLate);
  const members = virtualTeam(plan, present).map(({ person }) => person.name);
  course.do("formVirtualTeam", formedAt, onCall, `Formed the virtual team: ${members.join(", ")}`);
  if (handling !== "AMBER")
    course.do(
      "changeHandling",
      formedAt + 60_000,
      onCall,
      `Changed the handling from TLP:AMBER to ${handlings[handling].title}: As the case stands.`,
    );
  for (const [place, tag] of tags.entries())
    course.do("addTag", formedAt + (2 + place) * 60_000, onCall, `Added the tag ${tag}`, { tag });
  return formedAt + 5 * 60_000;
}

/** Security receives it in time, or is reminded first; a duplicate is received before it is merged. */
function receive(course: Course): number {
  const { openedAt, onCall, severity, random, survivor, mergedAt } = course.plan;
  const opened = isOwnFind(course.plan) ? "MEDIUM" : severity;
  const due = timerEnd("ESCALATION", { incident: { severity: opened }, now: new Date(openedAt) }).getTime();
  const isLate = !survivor && random.chance(lateShare);
  const share = isLate ? 1.1 + 2 * random.number() : Math.min(0.95, random.around(0.28, 0.7));
  const at = survivor ? openedAt + (mergedAt - openedAt) * 0.4 : openedAt + (due - openedAt) * share;
  if (at > due)
    course.do(
      "recordOverdueEscalation",
      due + 4_000,
      system,
      "Nobody of the Security Response team has received the escalation in time",
    );
  course.do("receiveEscalation", at, onCall, "Received the escalation and began the analysis");
  return at;
}

/** What security says that each alert was. */
export function dispositionAlerts(course: Course, at: number, words: string): number {
  if (isOwnFind(course.plan)) return at;
  const { lead, title } = course.plan;
  course.do(
    "dispositionAlert",
    at,
    lead,
    `Found the alert "${title}" to be ${words}: ${course.plan.words(texts.triage)}`,
  );
  return at + 60_000;
}
