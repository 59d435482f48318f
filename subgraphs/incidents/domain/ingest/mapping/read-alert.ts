import { isDay } from "../../is-day.js";
import type { AlertMapping } from "../../records/alerts/alert-mapping.js";
import type { AlertRoute } from "../../records/alerts/alert-source.js";
import { earliestObserved } from "../../seen-times.js";
import { alertBounds } from "./alert-bounds.js";
import { entitiesIn } from "./entities-in.js";
import { fingerprintOf, type Hash } from "./fingerprint-of.js";
import type { HandedIn, HandedInAlert } from "./handed-in-alert.js";
import { markingIn } from "./marking-in.js";
import { plainText } from "./plain-text.js";
import { readPath } from "./read-path.js";
import { valuesAt } from "./values-at.js";
import { webLink } from "./web-link.js";

/**
 * Reads one alert of what a source has sent by the mapping, or says why it is none. Pure.
 * @param isIndicator whether a text is one, of a format whose places hold other things as well; any is where a mapping says so
 * @param isMixed whether other things stand where a marking does
 * @param routes what the source has routes for: of several things that an alert names, such as resources, one of these is its service
 */
export function readAlert(
  alert: unknown,
  mapping: AlertMapping,
  routes: readonly Pick<AlertRoute, "value">[],
  hash: Hash,
  isIndicator: (text: string) => boolean = () => true,
  isMixed = false,
): HandedIn {
  if (typeof alert !== "object" || alert === null || Array.isArray(alert))
    return { unreadable: "It is no JSON object." };
  const all = (paths: readonly string[], max: number) => textsOf([...valuesAt(alert, paths)], max);
  const title = firstText(valuesAt(alert, mapping.title), alertBounds.title);
  if (!title) return { unreadable: `It has no title: nothing stands at ${mapping.title.join(" or ")}.` };
  const named = all(mapping.service, alertBounds.service);
  const service = named.find((one) => routes.some(({ value }) => folded(value) === folded(one))) ?? named[0] ?? null;
  const resolved = new Set(mapping.resolvedValues.map(folded));
  const isResolved = all(mapping.status, alertBounds.service).some((value) => resolved.has(folded(value)));
  if (mapping.fingerprint.some((path) => readPath(alert, path).some(isInexact)))
    return {
      unreadable: `A number at ${mapping.fingerprint.join(" or ")} is too large to be told from its neighbours. Send it as a text.`,
    };
  // What is missing leaves its place empty: others do not become the same by it.
  const parts = mapping.fingerprint.map((path, _place, { length }) => partAt(alert, path, length, hash));
  return {
    title,
    description: firstText(valuesAt(alert, mapping.description), alertBounds.description, { lines: true }) ?? title,
    signal: isResolved ? "RESOLVED" : "FIRING",
    ...severityIn(all(mapping.severity, alertBounds.service), mapping),
    observedAt: momentIn(valuesAt(alert, mapping.observedAt)),
    ...(mapping.beganAt && { beganAt: momentIn(valuesAt(alert, mapping.beganAt)) }),
    fingerprint: fingerprintOf(parts.some(Boolean) ? parts : [wholeTitle(alert, mapping, hash), service ?? ""], hash),
    service,
    ...markingIn(alert, mapping, isMixed),
    techniques: [...new Set(all(mapping.techniques, alertBounds.technique))].slice(0, alertBounds.techniques),
    ...indicatorsIn(alert, mapping, isIndicator),
    ...entitiesIn(alert, mapping, service),
    url: firstOf(valuesAt(alert, mapping.url), webLink) ?? null,
    rules: [...new Set(all(mapping.rules, alertBounds.rule))].slice(0, alertBounds.rules),
  };
}

const textsOf = (values: readonly unknown[], max: number) => values.flatMap((value) => plainText(value, max) ?? []);

/** Beyond this, numbers of JSON that differ are the same here. */
const isInexact = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);

/** Those that can be kept whole: a part of one is another one. What is left out is counted, so that whoever sent it knows. */
function indicatorsIn(
  alert: unknown,
  { indicators: paths }: AlertMapping,
  isIndicator: (text: string) => boolean,
): Pick<HandedInAlert, "indicators" | "leftOutIndicators"> {
  const seen = [...valuesAt(alert, paths)];
  const isLong = (value: unknown) => typeof value === "string" && value.trim().length > alertBounds.indicator;
  const whole = seen.filter((value) => !isLong(value));
  const found = [...new Set(textsOf(whole, alertBounds.indicator))].filter(isIndicator);
  const indicators = found.slice(0, alertBounds.indicators);
  const there = paths.reduce((count, path) => count + readPath(alert, path).length, 0);
  const leftOut = there - seen.length + (seen.length - whole.length) + (found.length - indicators.length);
  return { indicators, ...(leftOut > 0 && { leftOutIndicators: leftOut }) };
}

function firstOf<Read>(values: Iterable<unknown>, read: (value: unknown) => Read | undefined): Read | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first of some values that is a text: what stands after it is not looked at. */
function firstText(values: Iterable<unknown>, max: number, form?: { readonly lines: boolean }): string | undefined {
  for (const value of values) {
    const text = plainText(value, max, form);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The title as it tells alerts apart: what is too long to be kept counts as well. */
function wholeTitle(alert: object, mapping: AlertMapping, hash: Hash): string {
  const title = firstText(valuesAt(alert, mapping.title), alertBounds.title) ?? "";
  const whole = firstText(valuesAt(alert, mapping.title), Number.MAX_SAFE_INTEGER) ?? "";
  return whole.length > title.length ? `${title}\n${hash(whole)}` : title;
}

/** A part of a fingerprint. What is beyond its share of the values, or of the length of one, counts as it came, so that nothing becomes the same by being left out. */
function partAt(alert: unknown, path: string, paths: number, hash: Hash): string {
  const values = readPath(alert, path);
  const share = Math.floor(alertBounds.values / paths);
  const texts = textsOf(values.slice(0, share), alertBounds.description);
  const isLong = (value: unknown) => typeof value === "string" && value.length > alertBounds.description;
  const beyond = [...values.slice(0, share).filter(isLong), ...values.slice(share)];
  return [...texts, ...(beyond.length > 0 ? [hash(JSON.stringify(beyond))] : [])].join("\n");
}

const folded = (value: string) => value.toLowerCase();

function severityIn(
  values: readonly string[],
  { severityValues }: AlertMapping,
): Pick<HandedInAlert, "severity" | "unknownSeverity"> {
  // Of a value that is listed twice the first counts.
  const meant = new Map(severityValues.toReversed().map((one) => [folded(one.value), one.severity]));
  const known = values.find((value) => meant.has(folded(value)));
  if (known !== undefined) return { severity: meant.get(folded(known)) ?? null };
  const [unknown] = values;
  return { severity: null, ...(unknown !== undefined && { unknownSeverity: unknown }) };
}

const [earliest, latest] = [earliestObserved.getTime(), Date.UTC(2200)];
const isoDate = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}|$)/;

const isDate = (text: string) => isoDate.test(text) && isDay(text.slice(0, 10));

/** A date with a time and no zone: the same text means the same moment wherever Cordon runs. */
const withoutZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

const inUtc = (text: string) => (withoutZone.test(text) ? `${text}Z` : text);

/** A moment in ISO 8601, in UTC where it names no zone, or in milliseconds since 1970, as OCSF has it. */
function momentIn(values: Iterable<unknown>): Date | null {
  for (const value of values) {
    const time =
      typeof value === "number"
        ? value
        : typeof value === "string" && isDate(value)
          ? Date.parse(inUtc(value.trim()))
          : NaN;
    if (time >= earliest && time < latest) return new Date(time);
  }
  return null;
}
