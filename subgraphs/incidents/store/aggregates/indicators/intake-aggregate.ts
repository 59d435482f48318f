import type { EntityManager } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import type { Context } from "../../../../../platform/actions/context.js";
import { type Decision, isRefusal } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findServices } from "../../../../access/directory/directory.js";
import { isOnSecuritySide } from "../../../../access/reading/visibility.js";
import type { IndicatorType } from "../../../../response-model/evidence/indicator-types.js";
import { strictest } from "../../../../response-model/evidence/strictest.js";
import { intakeGates } from "../../../domain/gates/indicators/indicator-gates.js";
import type { IntakeFile } from "../../../domain/indicators/intake-file.js";
import { isDisclosed } from "../../../domain/indicators/is-disclosed.js";
import { normalizeIndicator } from "../../../domain/indicators/normalize-indicator.js";
import { noTarget, type RelationTarget } from "../../../domain/indicators/relation-target.js";
import { typeShownBy } from "../../../domain/indicators/type-shown-by.js";
import type { Records } from "../../../domain/records/records.js";
import { compareAnew } from "../../indicators/compare-anew.js";
import { indicatorEvent } from "../../indicators/indicator-event.js";
import { hashOfValue, lockKnownIndicators, relatedTo } from "../../indicators/known-indicators.js";
import { headsOfCase, saveWithCase } from "../../saving/save-in-case.js";
import { tables } from "../../tables.js";
import { loadTarget, locksOfTarget, type NamesTarget } from "./load-target.js";
import { lockWithIncident } from "./lock-with-incident.js";

interface OfIntake extends NamesTarget {
  readonly serviceIds: readonly string[];
  readonly reported: readonly string[];
  readonly indicators: readonly {
    readonly type: IndicatorType;
    readonly value: string;
    readonly unreadable?: string;
  }[];
}

type Values = readonly { readonly type: IndicatorType; readonly value: string }[];

/** What is on record already of some values, once it is locked what they are related to. */
export async function knownOfTarget(
  transaction: EntityManager,
  target: RelationTarget,
  values: Values,
  { viewer }: Context,
  stixIds: readonly string[] = [],
): Promise<IntakeFile> {
  const known = await lockKnownIndicators(transaction, viewer, values, stixIds);
  const ids = known.map(({ id }) => id);
  return {
    target,
    isOnSecuritySide: isOnSecuritySide(viewer),
    known,
    relatedIds: await relatedTo(transaction, target, ids),
    reported: [],
    hashOf: hashOfValue,
  };
}

async function loadIntake(transaction: EntityManager, input: NamesTarget, values: Values, context: Context) {
  const target = await loadTarget(transaction, input, context.viewer);
  return isRefusal(target) ? target : knownOfTarget(transaction, target, values, context);
}

/** The ids of the indicators that a decision has to do with, as far as their readers are told of it. */
const idsOf = ({ writes }: Decision<Records>, { target, known }: IntakeFile): readonly string[] => [
  ...new Set(
    writes.flatMap((write) => {
      if ("update" in write) return write.update === "Indicator" ? [write.id] : [];
      if (write.insert === "Indicator") return [write.row.id];
      if (write.insert !== "IndicatorRelation" && write.insert !== "IndicatorSighting") return [];
      // Not all who read an indicator know whose profile it is related to.
      if ("profileId" in write.row && write.row.profileId) return [];
      const { indicatorId } = write.row;
      const indicator = known.find(({ id }) => id === indicatorId);
      const own = "handling" in write.row ? write.row.handling : null;
      const place = { ...target, handling: strictest(target.handling, own) ?? null };
      return indicator && !isDisclosed(indicator, place) ? [] : [indicatorId];
    }),
  ),
];

/** Indicators that are taken in together: all in one action, each an indicator of its own. */
export const intakeAggregate: Aggregate<OfIntake, IntakeFile, Records> = {
  name: "IndicatorIntake",
  async load(transaction, input, context) {
    const found = await findServices(transaction, [...input.serviceIds]);
    const missing = input.serviceIds.find((id) => !found.some((service) => service.id === id));
    if (missing) return notFound("Service", missing);
    const values = [
      ...input.indicators.flatMap(({ type, value, unreadable }) => {
        if (unreadable !== undefined) return [];
        const normalized = normalizeIndicator(type, value);
        return "value" in normalized ? [{ type, value: normalized.value }] : [];
      }),
      ...input.reported.flatMap((text) => typeShownBy(text) ?? []),
    ];
    if (!input.alertId || input.reported.length === 0) return loadIntake(transaction, input, values, context);
    const alert = await lockWithIncident(transaction, input.alertId, context.viewer);
    if (isRefusal(alert)) return alert;
    const file = await loadIntake(transaction, input, values, context);
    if (isRefusal(file)) return file;
    const { caseFile, reportedIndicators: reported } = alert;
    if (!caseFile) return { ...file, reported };
    const target = { ...noTarget, incidentId: caseFile.incident.id };
    const ids = file.known.map(({ id }) => id);
    return {
      ...file,
      reported,
      target: { ...file.target, file: caseFile },
      around: { target, relatedIds: await relatedTo(transaction, target, ids) },
    };
  },
  findMade: (transaction, id, { viewer }) =>
    transaction.findOneBy(tables.IndicatorIntake, { id, takenById: viewer.personId }),
  about: ({ incidentId }) => (incidentId ? { type: "Incident", id: incidentId } : undefined),
  locks: locksOfTarget,
  expected: () => undefined,
  serviceIds: () => [],
  states: () => ({}),
  gates: intakeGates,
  async save(transaction, file, decision, by) {
    const saved = await saveWithCase(transaction, file.target, decision, by);
    await compareAnew(transaction, decision.writes, by.now);
    const id = insertedId(decision.writes, "IndicatorIntake");
    return {
      ...(await transaction.findOneByOrFail(tables.IndicatorIntake, { id })),
      ids: idsOf(decision, file),
      ...saved,
    };
  },
  heads: headsOfCase,
  event: indicatorEvent,
};
