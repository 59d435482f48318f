import { prose } from "../markdown/prose.js";
import type { ProcessModel, Term } from "../model/process-model.js";
import { link, machineFile, phaseFile } from "./links.js";

type Place = (code: string) => readonly [file: string, anchor?: string];

/** Where the words of an enum are told of at length. */
const places: Readonly<Record<string, Place>> = {
  Activity: (code) => ["matrix.mdx", code],
  Responsibility: (code) => ["matrix.mdx", code],
  TeamFunction: (code) => ["teams.mdx", code],
  Phase: (code) => [phaseFile(code)],
  PhaseGroup: () => ["phases/index.mdx", "cycle"],
  PhaseArrow: (code) => ["phases/index.mdx", code],
  Goal: () => ["overview.mdx", "Goal"],
  DefinitionPredicate: () => ["overview.mdx", "DefinitionPredicate"],
  Machine: (code) => [machineFile(code)],
  Gate: (code) => ["gates.mdx", code],
  Severity: () => ["severity.mdx", "Severity"],
  Priority: () => ["severity.mdx", "Priority"],
  Clock: (code) => ["notification.mdx", code],
  ClockAddressee: (code) => ["notification.mdx", code],
  ClockStart: (code) => ["notification.mdx", code],
  ClockState: (code) => ["notification.mdx", code],
  NotificationDelayReason: (code) => ["notification.mdx", code],
  EventType: (code) => ["events.mdx", code],
  ControlFramework: (code) => ["controls.mdx", code],
  Control: (code) => ["controls.mdx", code],
};

/** A link to the page that tells of a word at length, if there is one. */
export function placeLink(model: ProcessModel, term: Term, text: string): string | undefined {
  const [vocabulary = "", code = ""] = term.coordinate.split(".");
  const place =
    places[vocabulary]?.(code) ?? machinePlace(model, vocabulary, code) ?? judgementPlace(model, vocabulary);
  return place && link(prose(text), ...place);
}

function machinePlace(model: ProcessModel, vocabulary: string, code: string): ReturnType<Place> | undefined {
  const machine = model.machines.find(({ states }) =>
    states.some(({ coordinate }) => coordinate === `${vocabulary}.${code}`),
  );
  return machine && [machineFile(machine.code), code];
}

function judgementPlace(model: ProcessModel, vocabulary: string): ReturnType<Place> | undefined {
  return model.judgements.some(({ code }) => code === vocabulary) ? ["severity.mdx", vocabulary] : undefined;
}
