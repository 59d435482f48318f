import { handlings } from "../evidence/handlings.js";
import { type EventFieldKind, eventTypes } from "./event-types.js";

/** The names of the fields that a system outside Cordon is told. */
export const outsideFieldNames = (carries: Readonly<Record<string, EventFieldKind>>): readonly string[] =>
  Object.entries(carries).flatMap(([name, kind]) => (kind === "FACT" ? [name] : []));

/** What sender, receivers and outside systems have agreed on about events, by CloudEvents type: the table of event types, as the processes enforce it. */
export const eventContract = {
  types: Object.fromEntries(
    Object.values(eventTypes).map(({ type, sender, receivers, carries }) => [
      type,
      { sender, receivers, outside: outsideFieldNames(carries) },
    ]),
  ),
  markings: Object.keys(handlings),
  openMarkings: ["GREEN", "CLEAR"],
} as const;
