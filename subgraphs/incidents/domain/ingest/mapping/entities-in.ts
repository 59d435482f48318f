import type { AlertEntity } from "../../entities/alert-entity.js";
import { entityKey } from "../../entities/entity-key.js";
import type { AlertMapping } from "../../records/alerts/alert-mapping.js";
import { alertBounds } from "./alert-bounds.js";
import type { HandedInAlert } from "./handed-in-alert.js";
import { plainText } from "./plain-text.js";
import { readPath } from "./read-path.js";
import { valuesAt } from "./values-at.js";

const fields = { HOST: "hosts", USER: "users", RESOURCE: "resources" } as const;

/**
 * The hosts, users and resources that an alert is about, each once, as many as are kept, and how many there were besides: of one type no more
 * crowd out those of another. What names its service is that, and no resource of it. Pure.
 */
export function entitiesIn(
  alert: unknown,
  mapping: AlertMapping,
  service: string | null,
): Pick<HandedInAlert, "entities" | "leftOutEntities"> {
  const found = Object.entries(fields).map(([type, field]) =>
    entitiesOf(alert, type as AlertEntity["type"], mapping[field] ?? [], service),
  );
  const kept = inTurns(found.map(({ entities }) => entities)).slice(0, alertBounds.entities);
  const all = found.reduce((sum, { entities, leftOut }) => sum + entities.length + leftOut, 0);
  return {
    ...(kept.length > 0 && { entities: kept }),
    ...(all > kept.length && { leftOutEntities: all - kept.length }),
  };
}

function entitiesOf(alert: unknown, type: AlertEntity["type"], paths: readonly string[], service: string | null) {
  const seen = [...valuesAt(alert, paths)];
  const there = paths.reduce((count, path) => count + readPath(alert, path).length, 0);
  const isLong = (value: unknown) => typeof value === "string" && value.trim().length > alertBounds.entity;
  const byKey = new Map<string, AlertEntity>();
  for (const value of seen) {
    const text = isLong(value) ? undefined : plainText(value, alertBounds.entity);
    const key = text === undefined ? undefined : entityKey({ type, value: text });
    const isService = type === "RESOURCE" && text?.toLowerCase() === service?.toLowerCase();
    if (text !== undefined && key !== undefined && !isService && !byKey.has(key)) byKey.set(key, { type, value: text });
  }
  return { entities: [...byKey.values()], leftOut: there - seen.length + seen.filter(isLong).length };
}

/** The first of each list, then the second of each, and so on. */
const inTurns = <One>(lists: readonly (readonly One[])[]): readonly One[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
