import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import type { AlertCorrelationState } from "../../../response-model/machines/detection/alert-correlation-states.js";
import type { AlertCorrelation } from "../records/alerts/alert-correlation.js";
import { type Common, type Correlated, correlate, correlationBounds } from "./correlate.js";

const value = "host.example";
const anchor = `SHARED_INDICATOR ${value}`;
const [exchange, sharepoint, teams] = [newIdentifier(), newIdentifier(), newIdentifier()];
const of = (serviceId: string, count: number, incidentId: string | null = null): Correlated[] =>
  Array.from({ length: count }, () => ({ id: newIdentifier(), serviceId, incidentId }));
const common = (alerts: readonly Correlated[], incidentId: string | null = null): Common => ({
  reason: { basis: "SHARED_INDICATOR", value },
  anchor,
  reported: [value],
  alerts,
  incidentId,
});
const [one, other, third] = of(exchange, 3) as [Correlated, Correlated, Correlated];
const shared = common([one, other, third]);
const known = (state: AlertCorrelationState, alerts: readonly Correlated[] = [one, other]): AlertCorrelation => ({
  id: newIdentifier(),
  version: 1,
  state,
  anchors: [anchor],
  reasons: [shared.reason],
  reportedIndicators: [value],
  reportedTechniques: [],
  reportedAssets: [],
  reportedEntities: [],
  score: 60,
  serviceIds: [exchange],
  alertIds: alerts.map(({ id }) => id),
  correlatedIncidentId: null,
  isForSecuritySide: false,
  suggestedAt: new Date(),
  lapsesAt: new Date(),
  decidedById: null,
  decidedAt: null,
  decisionReason: null,
  takenBackAt: null,
  takenBackById: null,
  takenBackReason: null,
});
/** How many alerts of each service a suggestion holds. */
const counted = (alerts: readonly Correlated[], alertIds: readonly string[] = []) =>
  [exchange, sharepoint, teams].map(
    (serviceId) => alerts.filter((it) => it.serviceId === serviceId && alertIds.includes(it.id)).length,
  );

test.each(["ACCEPTED", "REFUSED"] as const)(
  "Of alerts that are %s, a further one alone is suggested nothing",
  (state) => {
    expect(correlate([shared], [known(state)])).toEqual([]);
  },
);

test("A host is a reason where alerts of two services name it, and no more than one of many within one service", () => {
  const key = "HOST mbx-12";
  const named = (alerts: readonly Correlated[]): Common => ({
    reason: { basis: "SHARED_ENTITY", value: "mbx-12", entityType: "HOST" },
    anchor: `SHARED_ENTITY ${key}`,
    reported: [key],
    alerts,
  });
  expect(correlate([named(of(exchange, 40))], [])).toEqual([]);
  expect(correlate([named([...of(exchange, 1), ...of(exchange, 1, newIdentifier())])], [])).toEqual([]);
  const [suggestion] = correlate([named([...of(exchange, 1_000), ...of(sharepoint, 1)])], []);
  expect(suggestion).toMatchObject({ reportedEntities: [key], reportedIndicators: [], score: 70 });
  expect([suggestion?.alertIds.length, suggestion?.serviceIds.length]).toEqual([100, 2]);
  const incidentId = newIdentifier();
  expect(correlate([named([...of(exchange, 1), ...of(sharepoint, 1, incidentId)])], [])).toMatchObject([
    { correlatedIncidentId: incidentId },
  ]);
});

test("Alerts that were refused for one address are not suggested again for another one", () => {
  const another = { ...shared, anchor: "SHARED_INDICATOR other.example", alerts: [one, other] };
  const refused = [known("REFUSED")];
  expect(correlate([another], [], [], { refused })).toEqual([]);
  expect(correlate([another], [], [], { refused: [] })).toHaveLength(1);
  expect(correlate([{ ...another, alerts: [one, other, third] }], [], [], { refused })).toMatchObject([
    { alertIds: [one, third].map(({ id }) => id).toSorted() },
  ]);
});

test("What has lapsed was judged by nobody, and is suggested anew with what came later", () => {
  expect(correlate([shared], [known("LAPSED")])).toMatchObject([
    { existing: null, alertIds: [one.id, other.id, third.id] },
  ]);
});

test("Of more alerts than a suggestion holds, it holds as many of each service, as far as there are any", () => {
  const alerts = [...of(exchange, 400), ...of(sharepoint, 248), ...of(teams, 3)];
  const [suggestion, ...more] = correlate([common(alerts)], []);
  expect(more).toEqual([]);
  expect(suggestion?.serviceIds.toSorted()).toEqual([exchange, sharepoint, teams].toSorted());
  expect(counted(alerts, suggestion?.alertIds)).toEqual([49, 48, 3]);
});

test("A suggestion that is full of one service makes room for another one, and changes no more once that has its share", () => {
  const before = of(exchange, correlationBounds.alerts);
  const suggestion = known("SUGGESTED", before);
  const later = of(sharepoint, 80);
  const [changed] = correlate([common([...later, ...of(exchange, 9)])], [suggestion], before);
  expect(counted([...before, ...later], changed?.alertIds)).toEqual([50, 50, 0]);
  expect(changed?.serviceIds).toEqual([exchange, sharepoint]);
  // Those that people have seen first are those that stay.
  expect(changed?.alertIds.slice(0, 50)).toEqual(before.slice(0, 50).map(({ id }) => id));
  const held = [...before, ...later].filter(({ id }) => changed?.alertIds.includes(id));
  const full = { ...suggestion, alertIds: changed?.alertIds ?? [], serviceIds: changed?.serviceIds ?? [] };
  expect(correlate([common([...of(sharepoint, 20), ...of(exchange, 20)])], [full], held)).toEqual([]);
});

test("What waits takes the place of what was closed or linked meanwhile", () => {
  const waiting = of(exchange, 60);
  const over = of(exchange, 40).map((it) => ({ ...it, isClosed: true }));
  const suggestion = known("SUGGESTED", [...over, ...waiting]);
  const later = of(exchange, 30);
  const [changed] = correlate([common(later)], [suggestion], [...over, ...waiting]);
  expect(changed?.alertIds).toHaveLength(correlationBounds.alerts);
  for (const { id } of [...waiting, ...later]) expect(changed?.alertIds).toContain(id);
});

test("A suggestion that is full learns of the incident that anything with the same in common is linked to", () => {
  const before = of(exchange, correlationBounds.alerts);
  const suggestion = known("SUGGESTED", before);
  const incidentId = newIdentifier();
  const alerts = [...of(exchange, 5), ...of(sharepoint, 1, incidentId)];
  expect(correlate([common(alerts)], [suggestion], before)).toMatchObject([
    { alertIds: suggestion.alertIds, correlatedIncidentId: incidentId },
  ]);
  const told = { ...suggestion, correlatedIncidentId: incidentId };
  // It keeps to that one while there are several.
  expect(correlate([common([...of(sharepoint, 1, newIdentifier())])], [told], before)).toEqual([]);
});
