import { texts } from "../../words/texts.js";
import type { Course } from "../course.js";
import { severityBeside } from "./severity-beside.js";

/** What is known better changes how bad it is, in both directions. */
export function reassess(course: Course, from: number): void {
  const { random, services, severity, priority } = course.plan;
  if (!random.chance(0.12)) return;
  const to = severityBeside(severity, random.chance(0.6) ? 1 : -1);
  if (to === severity) return;
  const at = course.later(from, 45);
  const [first] = services;
  const text = `Assessed the severity for ${first.service.name}: ${to.toLowerCase()}, priority ${priority}: ${course.plan.words(texts.triage)}`;
  course.do("reassessSeverity", at, first.owner, text, { service: first, severity: to, partId: random.identifier(at) });
}
