import { IsNull } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { IndicatorFile } from "../../../domain/indicators/indicator-file.js";
import { isDisclosed } from "../../../domain/indicators/is-disclosed.js";
import { idsOfTarget, noTarget } from "../../../domain/indicators/relation-target.js";
import type { Records } from "../../../domain/records/records.js";
import { compareAnew } from "../../indicators/compare-anew.js";
import { headsOfCase, saveWithCase } from "../../saving/save-in-case.js";
import { tables } from "../../tables.js";
import { disclosedOrNot } from "./disclosed-or-not.js";
import { indicatorAggregate, type OfIndicator } from "./indicator-aggregate.js";
import { loadTarget, locksOfTarget, type NamesTarget } from "./load-target.js";

/** How an indicator is kept together with what it is related to. */
const related: Pick<Aggregate<OfIndicator, IndicatorFile, Records>, "save" | "heads" | "event"> = {
  async save(transaction, { indicator, target = noTarget }, { writes, ...decision }, by) {
    const { id } = indicator;
    const raised = isDisclosed(indicator, target) ? [{ update: "Indicator", id, set: {} } as const] : [];
    const saved = await saveWithCase(transaction, target, { ...decision, writes: [...writes, ...raised] }, by);
    await compareAnew(transaction, writes, by.now);
    const isUndisclosed = raised.length === 0;
    return { ...(await transaction.findOneByOrFail(tables.Indicator, { id })), ...saved, isUndisclosed };
  },
  event: disclosedOrNot.event,
  heads: headsOfCase,
};

/** An indicator, and what it is to be related to. */
export const relatedIndicatorAggregate: Aggregate<OfIndicator & NamesTarget, IndicatorFile, Records> = {
  ...indicatorAggregate,
  ...related,
  async load(transaction, input, context) {
    const target = await loadTarget(transaction, input, context.viewer);
    if (isRefusal(target)) return target;
    const file = await indicatorAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { incidentId, alertId, threatActorId, profileId } = idsOfTarget(target);
    const standing =
      incidentId || alertId || profileId
        ? await transaction.findOneBy(tables.IndicatorRelation, {
            indicatorId: input.indicatorId,
            incidentId: incidentId ?? IsNull(),
            alertId: alertId ?? IsNull(),
            threatActorId: threatActorId ?? IsNull(),
            profileId: profileId ?? IsNull(),
            endedAt: IsNull(),
          })
        : null;
    return { ...file, target, standing };
  },
  locks: (input) => [{ type: "Indicator", id: input.indicatorId }, ...locksOfTarget(input)],
};

/** An indicator, and a relation of it that is to end. */
export const unrelatedIndicatorAggregate: Aggregate<
  OfIndicator & { readonly relationId: string },
  IndicatorFile,
  Records
> = {
  ...indicatorAggregate,
  ...related,
  async load(transaction, input, context) {
    const { indicatorId, relationId: id } = input;
    const found = await transaction.findOneBy(tables.IndicatorRelation, { indicatorId, id, endedAt: IsNull() });
    const none = notFound("IndicatorRelation", id);
    if (!found) return none;
    const { incidentId, alertId, threatActorId: actorId, profileId } = found;
    const target = await loadTarget(transaction, { incidentId, alertId, actorId, profileId }, context.viewer);
    if (isRefusal(target)) return none;
    const file = await indicatorAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    // Behind the lock: somebody else may have ended it meanwhile.
    const standing = await transaction.findOneBy(tables.IndicatorRelation, { indicatorId, id, endedAt: IsNull() });
    return standing ? { ...file, target, standing } : none;
  },
};
