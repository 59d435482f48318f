import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { type DwellTime as Dwelt, dwellTimeOf } from "../../../domain/analysis/dwell-time-of.js";
import type { Incident as IncidentRecord } from "../../../domain/records/case/incident.js";
import { dwellingInIncidents } from "../../../store/case/dwelling-in-incidents.js";
import { DwellTime } from "../../types/analysis/dwell-time.js";
import { Incident } from "../../types/case/incident.js";

/** How long the adversary was there unseen. */
@Resolver(() => Incident)
export class DwellTimeResolver {
  @Takes("id")
  @FieldResolver(() => DwellTime, {
    nullable: true,
    description:
      "How long the adversary was there before anything was detected, by the acts on record here and in the duplicates that were merged into it, as far as you may see them.",
  })
  async dwellTime(@Root() { id }: IncidentRecord, @Ctx() context: Context): Promise<Dwelt> {
    const dwelling = await load(context, dwellingInIncidents, id);
    return dwellTimeOf(dwelling ?? { beganAt: null, timeCertainty: null, detectedAt: null });
  }
}
