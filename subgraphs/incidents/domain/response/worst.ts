import type { SeverityAssessment } from "../records/alerts/severity-assessment.js";
import { rankOf } from "./severity-of.js";

type Assessed = Pick<SeverityAssessment, "severity" | "priority">;

/** How bad it is where it was assessed several times: as bad as at the gravest, as urgent as at the most urgent; undefined where it was not. Pure. */
export function worst(some: readonly Assessed[]): Assessed | undefined {
  const [first, ...others] = some;
  return first && others.reduce(worse, { severity: first.severity, priority: first.priority });
}

const worse = (one: Assessed, other: Assessed): Assessed => ({
  severity: rankOf(one.severity) >= rankOf(other.severity) ? one.severity : other.severity,
  priority: Math.min(one.priority, other.priority),
});
