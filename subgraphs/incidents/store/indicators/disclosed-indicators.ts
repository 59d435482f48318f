import { Any, type EntityManager } from "typeorm";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { isDisclosed } from "../../domain/indicators/is-disclosed.js";
import type { IndicatorRelation } from "../../domain/records/indicators/indicator-relation.js";
import type { IndicatorSighting } from "../../domain/records/indicators/indicator-sighting.js";
import { tables } from "../tables.js";

type Row = Pick<IndicatorSighting | IndicatorRelation, "indicatorId" | "incidentId"> & {
  readonly handling?: Handling | null;
  readonly profileId?: string | null;
};

/**
 * Of the indicators that some rows are about, the ids of those whose readers may all know of at least one of these rows. That one is related to a profile
 * is read by those who read that, and is no news of the indicator.
 */
export async function disclosedIndicators(transaction: EntityManager, all: readonly Row[]): Promise<readonly string[]> {
  const rows = all.filter(({ profileId }) => !profileId);
  if (rows.length === 0) return [];
  const markingOf = async (table: typeof tables.Indicator | typeof tables.Incident, ids: readonly (string | null)[]) =>
    new Map(
      (
        await transaction.find(table as typeof tables.Indicator, {
          where: { id: Any([...new Set(ids.flatMap((id) => id ?? []))]) },
          select: { id: true, handling: true },
        })
      ).map(({ id, handling }) => [id, handling]),
    );
  const indicators = await markingOf(
    tables.Indicator,
    rows.map(({ indicatorId }) => indicatorId),
  );
  const incidents = await markingOf(
    tables.Incident,
    rows.map(({ incidentId }) => incidentId),
  );
  const disclosed = rows.filter(({ indicatorId, incidentId, handling: own = null }) => {
    const handling = indicators.get(indicatorId);
    const incidentHandling = incidents.get(incidentId ?? "") ?? null;
    return (
      handling && isDisclosed({ handling }, { handling: strictest(own, incidentHandling) ?? null, incidentHandling })
    );
  });
  return [...new Set(disclosed.map(({ indicatorId }) => indicatorId))];
}
