import type { AlertCorrelation, CorrelationReason } from "../records/alerts/alert-correlation.js";
import { scoreOf } from "./score-of.js";

/** Alerts of which somebody has judged that they do not belong together, or to an incident, and what they had in common. */
export type Refused = Pick<AlertCorrelation, "alertIds" | "reasons" | "correlatedIncidentId">;

/** What the others of a group are. */
interface Beside {
  /** The alerts that are suggested already. */
  readonly beside: readonly string[];
  /** The incident that it is about. */
  readonly incidentId: string | null;
}

/**
 * Those of some alerts that nobody has refused to go together with the others. Who refused two alerts has seen both: another address that they
 * share, or something by which less speaks for it, is no reason to ask again. Something by which more speaks for it is; and so is any indicator
 * on record, since a person has recorded it. Of alerts that were refused together the first stays, so that what is new still finds it. Pure.
 */
export function withoutRefused<One extends { readonly id: string }>(
  alerts: readonly One[],
  basis: CorrelationReason["basis"],
  refused: readonly Refused[],
  { beside, incidentId }: Beside,
): readonly One[] {
  const counting = refused.filter(({ reasons }) => !isStronger(basis, reasons));
  if (counting.length === 0) return alerts;
  const refusalsOf = new Map<string, Refused[]>();
  for (const one of counting) for (const id of one.alertIds) refusalsOf.set(id, [...(refusalsOf.get(id) ?? []), one]);
  const taken = new Set(beside.flatMap((id) => refusalsOf.get(id) ?? []));
  const already = new Set(beside);
  return alerts.filter(({ id }) => {
    if (already.has(id)) return true;
    const own = refusalsOf.get(id) ?? [];
    const isOfIncident = incidentId !== null && own.some((one) => one.correlatedIncidentId === incidentId);
    if (isOfIncident || own.some((one) => taken.has(one))) return false;
    for (const one of own) taken.add(one);
    return true;
  });
}

const isStronger = (basis: CorrelationReason["basis"], than: readonly CorrelationReason[]): boolean =>
  basis === "KNOWN_INDICATOR" || than.every((one) => scoreOf[basis] > scoreOf[one.basis]);
